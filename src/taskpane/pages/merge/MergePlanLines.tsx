import { Radio, RadioGroup } from "@fluentui/react-components";
import { listed } from "../../../scoring/locale";
import { useSay } from "../../shell/paneContext";
import { MERGE } from "../../texts/mergeTexts";
import { apart } from "./apart";
import type { MergePlan } from "./writeMerge";

/** Whose scheme the merged workbook has. */
export type WhoseScheme = "own" | "files";

/** Whether the open workbook and the files are of different schemes, so that somebody must decide. */
export function asksWhose({ merge, keepsOwnScheme }: MergePlan): boolean {
  return keepsOwnScheme || merge.ownDifferences.length > 0;
}

/** What merging does to the sheets and units that stand in the open workbook, and whose scheme it takes. */
export function MergePlanLines(props: {
  readonly plan: MergePlan;
  readonly choice: WhoseScheme | undefined;
  readonly onChoose: (choice: WhoseScheme) => void;
}) {
  const say = useSay();
  const { plan, choice, onChoose } = props;
  const { replaced, removed, merge } = plan;
  const shown = (text: string): string => text || say(MERGE.blank);
  const isOpen = asksWhose(plan) && choice === undefined;
  return (
    <>
      {asksWhose(plan) && (
        <>
          <p>{say(MERGE.whose)}</p>
          <ul>
            {merge.ownDifferences.map((difference) => {
              const { sheet, address, what } = difference;
              const [expected, found] = apart(difference.expected, difference.found).map(shown);
              return (
                <li key={`${sheet}!${address}${what}`}>
                  {say(MERGE.cell, { sheet, address })}{" "}
                  {say(MERGE.ownDifference, { what, expected: expected!, found: found! })}
                </li>
              );
            })}
          </ul>
          <RadioGroup
            aria-label={say(MERGE.whose)}
            value={choice ?? ""}
            onChange={(_, { value }) => onChoose(value as WhoseScheme)}
          >
            <Radio value="own" label={say(MERGE.ownScheme)} />
            <Radio value="files" label={say(MERGE.filesScheme)} />
          </RadioGroup>
        </>
      )}
      {isOpen && <p>{say(MERGE.chooseFirst)}</p>}
      {!isOpen && replaced.length > 0 && (
        <p>{say(MERGE.replaceText, { sheets: listed(replaced) })}</p>
      )}
      {!isOpen && removed.length > 0 && <p>{say(MERGE.removeText, { sheets: listed(removed) })}</p>}
      {!isOpen && merge.goneUnits.length > 0 && (
        <p>{say(MERGE.goneUnits, { units: listed(merge.goneUnits) })}</p>
      )}
    </>
  );
}

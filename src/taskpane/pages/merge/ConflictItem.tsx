import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import type { UnitConflict } from "../../../grading/merge/mergeRows";
import { isCellError, type CellValue } from "../../../workbook/cell";
import { usePaneState, useSay } from "../../shell/paneContext";
import { MERGE } from "../../texts/mergeTexts";
import type { MergeModel } from "./mergeModel";
import { keptFor, type MergeState } from "./mergeState";
import { useMergeStyles } from "./ProblemItem";

/** A unit that files report with different values: what each says, and who is right. */
export function ConflictItem(props: {
  readonly conflict: UnitConflict;
  readonly model: MergeModel;
  readonly state: MergeState;
}) {
  const styles = useMergeStyles();
  const say = useSay();
  const { busy } = usePaneState();
  const { conflict, model, state } = props;
  const { unit, files, differences } = conflict;
  const kept = keptFor(state, conflict);
  const others = (state.compared?.units ?? []).filter(
    (each) => each !== conflict && kept !== undefined && each.files.includes(kept),
  );
  const shown = (value: CellValue): string => {
    if (value === null) return say(MERGE.blank);
    return isCellError(value) ? value.error : String(value);
  };
  return (
    <li className={styles.item}>
      <span className={styles.name}>{unit}</span>
      <ul className={styles.cells}>
        {differences.map(({ key, cells }) => (
          <li key={key}>
            {say(MERGE.reported, {
              what: key.replace(/^value:/, ""),
              cells: cells
                .map(({ value, ...cell }) =>
                  say(MERGE.reportedBy, { ...cell, value: shown(value) }),
                )
                .join("；"),
            })}
          </li>
        ))}
      </ul>
      <RadioGroup
        aria-label={say(MERGE.keepWhich, { unit })}
        value={kept ?? ""}
        disabled={!!busy}
        onChange={(_, { value }) => model.keep([conflict], value)}
      >
        {files.map((file) => (
          <Radio key={file} value={file} label={say(MERGE.keep, { file })} />
        ))}
      </RadioGroup>
      {kept !== undefined && others.length > 0 && (
        <Button size="small" onClick={() => model.keep(others, kept)}>
          {say(MERGE.allFrom, { file: kept, count: others.length })}
        </Button>
      )}
    </li>
  );
}

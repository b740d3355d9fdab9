import { Badge, Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { Quiet } from "../../parts/Quiet";
import { usePaneState, useSay } from "../../shell/paneContext";
import { MERGE } from "../../texts/mergeTexts";
import { apart } from "./apart";
import type { MergeModel } from "./mergeModel";
import { isDecided, type FileProblem, type MergeState } from "./mergeState";
import { reasonOf } from "./readIncoming";

export const useMergeStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  cells: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
});

/** A file that needs a decision: why, where, and what to do with it. */
export function ProblemItem(props: {
  readonly problem: FileProblem;
  readonly model: MergeModel;
  readonly state: MergeState;
}) {
  const styles = useMergeStyles();
  const say = useSay();
  const { busy } = usePaneState();
  const { problem, model, state } = props;
  const { kind, file } = problem;
  const name = file.file;
  const reason = reasonOf(file);
  const alike = model.alike(problem).filter((each) => each !== name);
  const choice = state.leftOut.has(name) ? "leaveOut" : state.common.has(name) ? "common" : "";
  const differences = kind === "changed" ? problem.conflict.differences : [];
  const shown = (text: string): string => text || say(MERGE.blank);
  return (
    <li className={styles.item}>
      <span className={styles.name}>{name}</span>{" "}
      <Badge appearance="tint" color={kind === "changed" ? "warning" : "danger"}>
        {say(MERGE[kind])}
      </Badge>
      {reason && <Quiet>{say(reason)}</Quiet>}
      {kind === "other" && <Quiet>{say(MERGE.otherAbout)}</Quiet>}
      {differences.length > 0 && (
        <ul className={styles.cells}>
          {differences.map((difference) => {
            const { sheet, address, what } = difference;
            const [expected, found] = apart(difference.expected, difference.found).map(shown);
            return (
              <li key={`${sheet}!${address}${what}`}>
                {say(MERGE.cell, { sheet, address })}{" "}
                {say(MERGE.difference, { what, expected: expected!, found: found! })}
              </li>
            );
          })}
        </ul>
      )}
      <RadioGroup
        layout="horizontal"
        aria-label={say(MERGE.decisionOf, { file: name })}
        value={choice}
        disabled={!!busy}
        onChange={(_, { value }) => void model.decide([name], value as "leaveOut" | "common")}
      >
        {kind === "changed" && <Radio value="common" label={say(MERGE.takeCommon)} />}
        <Radio value="leaveOut" label={say(MERGE.leaveOut)} />
      </RadioGroup>
      {alike.length > 0 && choice !== "" && isDecided(state, problem) && (
        <Button size="small" disabled={!!busy} onClick={() => void model.decide(alike, choice)}>
          {say(MERGE.allAlike, { count: alike.length })}
        </Button>
      )}
    </li>
  );
}

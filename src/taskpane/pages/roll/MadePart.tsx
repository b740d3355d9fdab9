import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { comparisonHead } from "../../../grading/roll/comparisonSheet";
import { rollNotices } from "../../../grading/roll/rollNotices";
import type { Rolled } from "../../../grading/roll/rollForward";
import { Actions } from "../../parts/Actions";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { ROLL } from "../../texts/rollTexts";
import { make } from "./rollSteps";

const useStyles = makeStyles({
  line: { marginBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  table: { width: "100%", borderCollapse: "collapse", overflowWrap: "anywhere" },
  cell: {
    textAlign: "start",
    padding: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** What next year's workbook will be, and the button that makes it. */
export function MadePart({ made }: { readonly made: Extract<Rolled, { kind: "made" }> }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const { comparison } = made;
  return (
    <Section title={say(ROLL.comparison)}>
      <p className={styles.line}>{say(comparisonHead(comparison))}</p>
      {comparison.changes.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              {[ROLL.what, ROLL.before, ROLL.after].map((head) => (
                <th key={head["zh-CN"]} scope="col" className={styles.cell}>
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparison.changes.map(({ group, what, before, after }) => (
              <tr key={`${group} ${what}`}>
                <th scope="row" className={styles.cell}>
                  {what}
                </th>
                <td className={styles.cell}>{before}</td>
                <td className={styles.cell}>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rollNotices(made).map((notice) => (
        <p key={notice["zh-CN"]} className={styles.line}>
          {say(notice)}
        </p>
      ))}
      <Actions>
        <Button appearance="primary" disabled={!!busy} onClick={() => void make(pane, made)}>
          {say(ROLL.make)}
        </Button>
      </Actions>
    </Section>
  );
}

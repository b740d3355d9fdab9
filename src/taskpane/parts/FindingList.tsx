import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../grading/findings/finding";
import { parseArea } from "../../workbook/address";
import { usePane, usePaneState, useSay } from "../shell/paneContext";
import { FINDING_WORDS } from "../texts/findingWords";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  level: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  text: { overflowWrap: "anywhere" },
  place: { minWidth: 0, padding: 0, fontSize: "inherit", verticalAlign: "baseline" },
});

const SHOWN_AT_FIRST = 12;

/** What the checks found, worst first; a click goes to the cell. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const say = useSay();
  const { locale } = usePaneState();
  const [isWhole, setWhole] = useState(false);
  const sorted = LEVELS.flatMap((level) => findings.filter((each) => each.level === level));
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <li key={index} className={styles.item}>
            <span className={mergeClasses(styles.level, styles[finding.level])}>
              {say(FINDING_WORDS[finding.level])}
            </span>
            <span className={styles.text}>
              <PlaceLink finding={finding} /> {finding.message(locale)}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <Button size="small" appearance="transparent" onClick={() => setWhole(true)}>
          {say(FINDING_WORDS.all, { count: sorted.length })}
        </Button>
      )}
    </>
  );
}

const LEVELS = ["error", "warning", "info"] as const;

/** The cell, as a link where the program can select it. */
function PlaceLink({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { sheet, address } = finding;
  const name = address === "" ? sheet : `${sheet}!${address}`;
  const area = address === "" ? TOP : parseArea(address);
  if (name === "") return null;
  if (!area || !pane.workbook.capabilities.selection) return <strong>{name}</strong>;
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.place}
      title={say(FINDING_WORDS.goThere)}
      onClick={() => void pane.goTo({ sheet, area })}
    >
      {name}
    </Button>
  );
}

const TOP = { row: 0, column: 0, rows: 1, columns: 1 };

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../grading/findings/finding";
import { usePaneState, useSay } from "../shell/paneContext";
import { FINDING_WORDS } from "../texts/findingWords";
import { PlaceLink } from "./PlaceLink";

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
              <PlaceLink place={finding} /> {finding.message(locale)}
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

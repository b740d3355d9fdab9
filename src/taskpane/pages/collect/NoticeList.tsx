import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Notice } from "../../../grading/collect/receive/notice";
import { useSay } from "../../shell/paneContext";
import { FINDING_WORDS } from "../../texts/findingWords";
import { useCollectStyles } from "./collectStyles";

const useStyles = makeStyles({
  level: { fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

const LEVELS = ["error", "warning", "info"] as const;

/** What was found in forms, worst first, under a line that says how much. */
export function NoticeList(props: {
  readonly title: string;
  readonly notices: readonly Notice[];
  readonly isOpen: boolean;
}) {
  const shared = useCollectStyles();
  const styles = useStyles();
  const say = useSay();
  const { title, notices, isOpen } = props;
  if (notices.length === 0) return null;
  const sorted = LEVELS.flatMap((level) => notices.filter((each) => each.level === level));
  return (
    <details open={isOpen}>
      <summary className={shared.summary}>{title}</summary>
      <ul className={shared.list}>
        {sorted.map(({ level, text }, index) => (
          <li key={index} className={shared.item}>
            <span className={mergeClasses(styles.level, styles[level])}>
              {say(FINDING_WORDS[level])}
            </span>{" "}
            {say(text)}
          </li>
        ))}
      </ul>
    </details>
  );
}

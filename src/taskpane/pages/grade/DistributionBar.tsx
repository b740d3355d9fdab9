import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Preview } from "../../../grading/run/previewOf";
import { GradeBadge } from "../../parts/GradeBadge";
import { useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "10px",
    gap: "2px",
    forcedColorAdjust: "none",
    marginBlock: tokens.spacingVerticalXS,
  },
  part: { minWidth: "2px" },
  0: { backgroundColor: tokens.colorPaletteGreenForeground1 },
  1: { backgroundColor: tokens.colorBrandForeground1 },
  2: { backgroundColor: tokens.colorNeutralForeground3 },
  3: { backgroundColor: tokens.colorPaletteDarkOrangeForeground1 },
  none: { backgroundColor: tokens.colorNeutralStroke1 },
  words: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** How many units have each grade: a bar, and the same in words. */
export function DistributionBar({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const say = useSay();
  const { distribution, pending, ungraded } = preview;
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {distribution.map(({ grade, count }, band) => (
          <span
            key={grade}
            className={mergeClasses(styles.part, styles[Math.min(band, 3) as 0 | 1 | 2 | 3])}
            style={{ flexGrow: count, display: count === 0 ? "none" : undefined }}
          />
        ))}
        {pending + ungraded > 0 && (
          <span
            className={mergeClasses(styles.part, styles.none)}
            style={{ flexGrow: pending + ungraded }}
          />
        )}
      </div>
      <ul className={styles.words} aria-label={say(GRADE.distribution)}>
        {distribution.map(({ grade, count }, band) => (
          <li key={grade}>
            <GradeBadge grade={grade} band={band} /> {say(GRADE.count, { count })}
          </li>
        ))}
        {pending > 0 && (
          <li>
            {say(GRADE.pending)} {say(GRADE.count, { count: pending })}
          </li>
        )}
        {ungraded > 0 && (
          <li>
            {say(GRADE.ungraded)} {say(GRADE.count, { count: ungraded })}
          </li>
        )}
      </ul>
    </>
  );
}

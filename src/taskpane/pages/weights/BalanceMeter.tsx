import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { WeightSet } from "../../../grading/edit/weightSheet";
import {
  isBalanced,
  targetOf,
  totalOf,
  type WeightValues,
} from "../../../grading/edit/weightSteps";
import { useSay } from "../../shell/paneContext";
import { WEIGHTS } from "../../texts/weightsTexts";
import { weightText } from "./shownWeight";

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
  },
  words: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  right: { color: tokens.colorStatusSuccessForeground1 },
  svg: { display: "block", width: "100%", height: "8px", marginBlock: tokens.spacingVerticalXXS },
  ground: { fill: tokens.colorNeutralBackground5 },
  full: { fill: tokens.colorBrandBackground },
  over: { fill: tokens.colorStatusDangerBackground3 },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1" },
});

/** How far the weights of a set are from their total, as a bar and in words. */
export function BalanceMeter(props: {
  readonly set: WeightSet;
  readonly values: WeightValues;
  readonly isPoints: boolean;
  /** The words without the bar. */
  readonly isBrief?: boolean;
}) {
  const styles = useStyles();
  const say = useSay();
  const { set, values, isPoints, isBrief = false } = props;
  const { name } = set;
  const target = targetOf(set, values);
  const sum = totalOf(set, values);
  const total = weightText(sum, set, isPoints);
  const label = name === "" ? say(WEIGHTS.whole) : say(WEIGHTS.within, { name });
  if (target === null) {
    return (
      <div className={styles.line}>
        <span>{label}</span>
        <span className={styles.words}>{say(WEIGHTS.anyTotal, { total })}</span>
      </div>
    );
  }
  const isRight = isBalanced(set, values);
  const gap = weightText(Math.abs(sum - target), set, isPoints);
  const words = isRight ? WEIGHTS.balanced : sum > target ? WEIGHTS.over : WEIGHTS.under;
  // Full where the weights are; too much shortens what they should be, so that it can be seen.
  const isOver = !isRight && sum > target;
  const end = isOver ? (100 * target) / sum : 100;
  const width = 100 * Math.min(1, sum / target);
  return (
    <div role="status">
      <div className={styles.line}>
        <span>{label}</span>
        <span className={mergeClasses(styles.words, isRight ? styles.right : styles.wrong)}>
          {isRight ? "✓ " : ""}
          {say(words, { total, gap })}
        </span>
      </div>
      {!isBrief && (
        <svg
          className={styles.svg}
          viewBox="0 0 100 8"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect className={styles.ground} width="100" height="8" />
          <rect className={styles.full} width={Math.min(width, end)} height="8" />
          {isOver && (
            <>
              <rect className={styles.over} x={end} width={100 - end} height="8" />
              <line className={styles.mark} x1={end} x2={end} y1="0" y2="8" />
            </>
          )}
        </svg>
      )}
    </div>
  );
}

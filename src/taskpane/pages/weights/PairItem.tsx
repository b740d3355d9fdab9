import { makeStyles, Slider, tokens } from "@fluentui/react-components";
import type { Judgement } from "../../../grading/edit/pairwise";
import { useSay } from "../../shell/paneContext";
import { judgementWords, pairName, type Pair } from "./pairWords";

const useStyles = makeStyles({
  pair: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  ends: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  slider: { width: "100%", minWidth: 0 },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const FURTHEST = 8;

/** One pair of items with the judgement about it, as a slider and in words. */
export function PairItem(props: {
  readonly pair: Pair;
  readonly step: Judgement;
  readonly onJudge: (step: Judgement) => void;
}) {
  const styles = useStyles();
  const say = useSay();
  const { pair, step, onJudge } = props;
  const words = judgementWords(say, pair, step);
  return (
    <li className={styles.pair}>
      <div className={styles.ends} aria-hidden="true">
        <span>{pair.first}</span>
        <span>{pair.second}</span>
      </div>
      <Slider
        className={styles.slider}
        size="small"
        min={-FURTHEST}
        max={FURTHEST}
        step={1}
        value={-step}
        input={{ "aria-label": pairName(say, pair), "aria-valuetext": words }}
        onChange={(_, { value }) => onJudge(value === 0 ? 0 : -value)}
      />
      <p className={styles.words}>{words}</p>
    </li>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { pairsOf, pairwise, type Judgement } from "../../../grading/edit/pairwise";
import { ConfirmDialog } from "../../parts/ConfirmDialog";
import { Quiet } from "../../parts/Quiet";
import { useSay } from "../../shell/paneContext";
import { PAIRS } from "../../texts/weightsTexts";
import { PairItem } from "./PairItem";
import { judgementWords, pairName, type Pair } from "./pairWords";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  // Stays in sight while the judgements are gone through.
  result: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
  },
  weights: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  ratio: { margin: 0 },
  number: { fontWeight: tokens.fontWeightSemibold },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** Judgements about all pairs of items, with weights and consistency as they come about. */
export function PairwiseDialog(props: {
  readonly names: readonly string[];
  readonly onTake: (weights: readonly number[]) => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const say = useSay();
  const { names, onTake, onClose } = props;
  const pairs = pairsOf(names.length).map(([first, second]): Pair => ({
    first: names[first]!,
    second: names[second]!,
  }));
  const [judgements, setJudgements] = useState<readonly Judgement[]>(() => pairs.map(() => 0));
  const { weights, consistencyRatio, worst } = pairwise(names.length, judgements);
  const judge = (pair: number, step: Judgement): void =>
    setJudgements(judgements.map((each, at) => (at === pair ? step : each)));
  const ratio = consistencyRatio.toFixed(3);
  const isConsistent = consistencyRatio < 0.1;
  return (
    <ConfirmDialog
      title={say(PAIRS.title)}
      confirm={say(PAIRS.take)}
      onConfirm={() => onTake(weights)}
      onClose={onClose}
    >
      <Quiet>{say(PAIRS.about)}</Quiet>
      <div className={styles.result} role="status" aria-label={say(PAIRS.weights)}>
        <div className={styles.weights}>
          {names.map((name, index) => (
            <Share key={index} name={name} share={weights[index]!} className={styles.number} />
          ))}
        </div>
        {names.length > 2 && (
          <p className={mergeClasses(styles.ratio, !isConsistent && styles.bad)}>
            {isConsistent || !worst
              ? say(PAIRS.consistent, { ratio })
              : say(PAIRS.inconsistent, { ratio, pair: pairName(say, pairs[worst.pair]!) })}
          </p>
        )}
        {!isConsistent && worst && (
          <Button size="small" onClick={() => judge(worst.pair, worst.fitting)}>
            {say(PAIRS.mend, { words: judgementWords(say, pairs[worst.pair]!, worst.fitting) })}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {pairs.map((pair, at) => (
          <PairItem
            key={at}
            pair={pair}
            step={judgements[at]!}
            onJudge={(step) => judge(at, step)}
          />
        ))}
      </ul>
    </ConfirmDialog>
  );
}

function Share(props: {
  readonly name: string;
  readonly share: number;
  readonly className: string;
}) {
  return (
    <span>
      {props.name} <span className={props.className}>{(props.share * 100).toFixed(1)}%</span>
    </span>
  );
}

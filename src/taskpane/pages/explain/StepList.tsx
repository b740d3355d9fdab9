import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Grading } from "../../../grading/results/grading";
import { unitResult } from "../../../grading/results/unitResult";
import { appraise } from "../../../scoring/appraise/appraise";
import { explanationOf, explanationText, headline } from "./explanation";
import { Actions } from "../../parts/Actions";
import { CopyButton } from "../../parts/CopyButton";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { EXPLAIN, SECTIONS } from "../../texts/explainTexts";

const useStyles = makeStyles({
  headline: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  stage: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { listStyleType: "none", margin: 0, padding: 0 },
  step: {
    paddingBlock: "3px",
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface StepListProps {
  readonly grading: Grading;
  readonly unit: number;
}

/** More steps than this are folded, so that grade and rank are in sight. */
const MANY = 24;

/** From the raw values to the rank, in words and numbers. */
export function StepList({ grading, unit }: StepListProps) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { locale } = usePaneState();
  const [isReplayed, setReplayed] = useState(false);
  const hasVeto = grading.appraisal.vetoes.get(unit) !== undefined;
  return (
    <>
      <p className={styles.headline}>{headline(grading, unit, locale)}</p>
      <Actions>
        <CopyButton label={say(EXPLAIN.copy)} text={explanationText(grading, unit, locale)} />
        <Button onClick={() => pane.open("weights")}>{say(EXPLAIN.whatIf)}</Button>
        {hasVeto && (
          <Button onClick={() => setReplayed(!isReplayed)} aria-pressed={isReplayed}>
            {say(EXPLAIN.withoutVetoes)}
          </Button>
        )}
      </Actions>
      {isReplayed && <Replay grading={grading} unit={unit} />}
      {explanationOf(grading, unit).map(({ name, steps }, index) => (
        <details key={index} open={steps.length <= MANY}>
          <summary className={styles.stage}>
            {say(SECTIONS[name])}{" "}
            {steps.length > MANY && say(EXPLAIN.steps, { count: steps.length })}
          </summary>
          <ol className={styles.steps}>
            {steps.map(({ text }, position) => (
              <li key={position} className={styles.step}>
                {say(text)}
              </li>
            ))}
          </ol>
        </details>
      ))}
    </>
  );
}

/** The result of the unit as it would be if no veto counted. */
function Replay({ grading, unit }: StepListProps) {
  const say = useSay();
  const { scheme, columns } = grading.appraisal;
  const appraisal = appraise(scheme, columns, { withoutVetoes: true });
  const { score, grade, rank } = unitResult({ ...grading, appraisal }, unit);
  return (
    <Quiet>
      {say(EXPLAIN.replay, {
        score: score?.toFixed(scheme.settings.decimals) ?? "—",
        grade: grade ?? "—",
        rank: rank ?? "—",
      })}
    </Quiet>
  );
}

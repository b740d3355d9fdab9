import { Button, Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { nextGoal } from "../../../grading/reach/goal";
import { reachOf, type Reach } from "../../../grading/reach/reach";
import { reachSentences } from "../../../grading/reach/reachTexts";
import type { Grading } from "../../../grading/results/grading";
import { Actions } from "../../parts/Actions";
import { CopyButton } from "../../parts/CopyButton";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { EXPLAIN } from "../../texts/explainTexts";

const useStyles = makeStyles({
  sentence: {
    margin: `${tokens.spacingVerticalXS} 0`,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

/** 差在哪里: what the unit lacks for a better grade, and which single change is enough. */
export function ReachPart({ unit }: { readonly unit: number }) {
  const say = useSay();
  const { grading } = usePaneState();
  if (!grading || Number.isNaN(grading.appraisal.score[unit]!)) return null;
  const next = nextGoal(grading.appraisal, unit);
  return (
    <Section title={say(EXPLAIN.reach)}>
      {next?.kind === "grade" ? (
        <Choice grading={grading} unit={unit} next={next.band} />
      ) : (
        <Quiet>{say(EXPLAIN.reachBest)}</Quiet>
      )}
    </Section>
  );
}

interface ChoiceProps {
  readonly grading: Grading;
  readonly unit: number;
  /** The next better grade, by its place among the grades. */
  readonly next: number;
}

function Choice({ grading, unit, next }: ChoiceProps) {
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const { bands } = grading.appraisal.scheme;
  const [band, setBand] = useState(next);
  const [hasJudged, setJudged] = useState(false);
  const [found, setFound] = useState<{ of: Grading; reach: Reach }>();
  const reckon = async (): Promise<void> => {
    const goal = { kind: "grade", band } as const;
    const reach = await pane.run(EXPLAIN.reaching, () => reachOf(grading, unit, goal, hasJudged));
    if (reach) setFound({ of: grading, reach });
  };
  return (
    <>
      <Quiet>{say(EXPLAIN.reachHint)}</Quiet>
      <Field label={say(EXPLAIN.reachGoal)} size="small">
        <Select value={String(band)} onChange={(_, { value }) => setBand(Number(value))}>
          {bands.slice(0, next + 1).map(({ name }, index) => (
            <option key={name} value={String(index)}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={say(EXPLAIN.reachAll)}
        checked={hasJudged}
        onChange={(_, { checked }) => setJudged(checked === true)}
      />
      <Actions>
        <Button size="small" disabled={!!busy} onClick={() => void reckon()}>
          {say(EXPLAIN.reachNow)}
        </Button>
      </Actions>
      {found?.of === grading && <Sentences grading={grading} reach={found.reach} />}
    </>
  );
}

function Sentences({ grading, reach }: { readonly grading: Grading; readonly reach: Reach }) {
  const styles = useStyles();
  const { locale } = usePaneState();
  const sentences = reachSentences(grading, reach, locale);
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      <Actions>
        <CopyButton text={sentences.join("\n")} />
      </Actions>
    </>
  );
}

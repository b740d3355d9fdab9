import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TableProposal } from "../../../grading/layout/propose/proposal";
import type { Assessment } from "../../../grading/run/findAssessment";
import { Actions } from "../../parts/Actions";
import { insertSample } from "../../model/insertSample";
import type { PaneModel } from "../../model/paneModel";
import { suggestedDraft, hasOpenQuestion } from "../../model/mappingDraft";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { START } from "../../texts/startTexts";

const useStyles = makeStyles({
  step: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    marginBlock: tokens.spacingVerticalS,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400, overflowWrap: "anywhere" },
});

/** What the workbook is, in a sentence, and the one button that goes on from there. */
export function NextStep({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const step = (text: string, actions: ReactNode) => (
    <div className={styles.step}>
      <p className={styles.text}>{text}</p>
      <Actions>{actions}</Actions>
    </div>
  );
  const main = (text: string, onClick: () => void) => (
    <Button appearance="primary" disabled={!!busy} onClick={onClick}>
      {text}
    </Button>
  );
  const templates = <Button onClick={() => pane.open("templates")}>{say(START.templates)}</Button>;
  const sample = (
    <Button disabled={!!busy} onClick={() => void insertSample(pane)}>
      {say(START.sample)}
    </Button>
  );
  const gradeAnew = (): void => pane.gradeAnew();

  switch (assessment.kind) {
    case "empty":
      return step(
        say(START.empty),
        <>
          {main(say(START.templates), () => pane.open("templates"))}
          {sample}
        </>,
      );
    case "format":
      return step(say(START.format), main(say(START.grade), gradeAnew));
    case "mapped": {
      const { sheets, indicators } = assessment.mapping;
      const details = { sheet: sheets[0] ?? "", indicators: indicators.length };
      return step(say(START.mapped, details), main(say(START.grade), gradeAnew));
    }
    case "foreign": {
      const { proposal } = assessment;
      const { chosen } = proposal;
      const isOpen = !chosen || hasOpenQuestion(chosen, suggestedDraft(chosen));
      return step(
        say(proposal.recognised),
        <>
          {!isOpen && main(say(START.gradeSuggested), () => void gradeAsSuggested(pane, chosen))}
          <Button appearance={isOpen ? "primary" : "secondary"} onClick={() => pane.open("grade")}>
            {say(START.how)}
          </Button>
        </>,
      );
    }
    case "unknown":
      return step(say(START.unknown, { reason: assessment.proposal.recognised }), templates);
  }
}

/** What grades comes when it is asked for, so that the first page is there at once. */
async function gradeAsSuggested(pane: PaneModel, table: TableProposal): Promise<void> {
  const { gradeSuggested } = await import("../../model/gradeSteps");
  await gradeSuggested(pane, table);
}

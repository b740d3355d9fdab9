import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { RollQuestion } from "../../../grading/roll/rollQuestion";
import type { Sentence } from "../../../scoring/locale";
import type { Assessment } from "../../../grading/run/findAssessment";
import { Actions } from "../../parts/Actions";
import { PageTitle } from "../../parts/PageTitle";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { ROLL } from "../../texts/rollTexts";
import { MadePart } from "./MadePart";
import { QuestionPart } from "./QuestionPart";
import { NO_DRAFT, type RollDraft } from "./rollDraft";
import { look, type Looked, type RollInputs } from "./rollSteps";
import { UnitsPart } from "./UnitsPart";

/** 结转: the open workbook, graded, is made into next year's. */
export function RollPage() {
  const say = useSay();
  const { assessment } = usePaneState();
  const isThere = assessment?.kind === "format";
  return (
    <>
      <PageTitle>{say(ROLL.title)}</PageTitle>
      <Quiet>{say(isThere ? ROLL.intro : ROLL.notFormat)}</Quiet>
      {isThere && <Steps assessment={assessment} />}
    </>
  );
}

/** Units, questions, comparison, and the button that makes it. */
function Steps({ assessment }: { readonly assessment: Assessment }) {
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const [inputs, setInputs] = useState<RollInputs>({ roster: undefined, lineage: undefined });
  const [draft, setDraft] = useState<RollDraft>(NO_DRAFT);
  const [found, setFound] = useState<Found>();
  const [asked, setAsked] = useState<readonly RollQuestion[]>([]);
  const looked =
    found && isCurrent(found, { assessment, inputs, draft }) ? found.looked : undefined;
  const see = async (): Promise<void> => {
    const next = await look(pane, inputs, draft);
    setFound({ assessment, inputs, draft, looked: next });
    // What was answered can be answered anew, until the files are others.
    if (next?.kind === "asked") setAsked(joined(asked, next.questions));
  };
  const change = (next: RollInputs): void => {
    setInputs(next);
    setDraft(NO_DRAFT);
    setAsked([]);
  };
  return (
    <>
      <UnitsPart inputs={inputs} onChange={change} />
      <Actions>
        <Button
          appearance={asked.length > 0 || looked ? "secondary" : "primary"}
          disabled={!!busy}
          onClick={() => void see()}
        >
          {say(ROLL.look)}
        </Button>
      </Actions>
      {looked?.kind === "wrong" && <Problems problems={looked.problems} />}
      {asked.length > 0 && (
        <QuestionPart
          questions={asked}
          draft={draft}
          onChange={setDraft}
          onGoOn={() => void see()}
        />
      )}
      {looked?.kind === "made" && <MadePart made={looked} />}
    </>
  );
}

function Problems({ problems }: { readonly problems: readonly Sentence[] }) {
  const say = useSay();
  return (
    <Section title={say(ROLL.stopped)}>
      <ul>
        {problems.map((problem) => (
          <li key={problem["zh-CN"]}>{say(problem)}</li>
        ))}
      </ul>
    </Section>
  );
}

/** What the workbook, the files and the answers are. */
interface Ground {
  readonly assessment: Assessment;
  readonly inputs: RollInputs;
  readonly draft: RollDraft;
}

interface Found extends Ground {
  readonly looked: Looked | undefined;
}

/** What was worked out holds for the workbook, the files and the answers as they were then. */
function isCurrent(found: Found, { assessment, inputs, draft }: Ground): boolean {
  return found.assessment === assessment && found.inputs === inputs && found.draft === draft;
}

function joined(
  known: readonly RollQuestion[],
  more: readonly RollQuestion[],
): readonly RollQuestion[] {
  const has = (question: RollQuestion): boolean =>
    known.some(({ kind, subject }) => kind === question.kind && subject === question.subject);
  return [...known, ...more.filter((question) => !has(question))];
}

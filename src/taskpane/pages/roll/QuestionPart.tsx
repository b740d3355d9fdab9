import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { RollQuestion } from "../../../grading/roll/rollQuestion";
import { codeAnswer, mergeBasis } from "../../../grading/roll/rollWords";
import type { Sentence } from "../../../scoring/locale";
import { Actions } from "../../parts/Actions";
import { Section } from "../../parts/Section";
import { usePaneState, useSay } from "../../shell/paneContext";
import { ROLL } from "../../texts/rollTexts";
import type { RollDraft } from "./rollDraft";
import { UnitAnswer } from "./UnitAnswer";

const useStyles = makeStyles({
  list: { listStyleType: "none", padding: 0, margin: 0 },
  item: { marginBlock: tokens.spacingVerticalM, overflowWrap: "anywhere" },
});

/** Everything that only people know, one after the other. */
export function QuestionPart(props: {
  readonly questions: readonly RollQuestion[];
  readonly draft: RollDraft;
  readonly onChange: (draft: RollDraft) => void;
  readonly onGoOn: () => void;
}) {
  const styles = useStyles();
  const say = useSay();
  const { busy } = usePaneState();
  const { questions, draft, onChange, onGoOn } = props;
  const rest = questions.filter(({ kind }) => kind === "gone").map(({ subject }) => subject);
  return (
    <Section title={say(ROLL.asked, { count: questions.length })}>
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={`${question.kind} ${question.subject}`} className={styles.item}>
            {question.kind === "unit" ? (
              <UnitAnswer unit={question.subject} rest={rest} draft={draft} onChange={onChange} />
            ) : (
              <ChoiceAnswer question={question} draft={draft} onChange={onChange} />
            )}
          </li>
        ))}
      </ul>
      <Actions>
        <Button appearance="primary" disabled={!!busy} onClick={onGoOn}>
          {say(ROLL.goOn)}
        </Button>
      </Actions>
    </Section>
  );
}

interface AnswerProps {
  readonly question: RollQuestion;
  readonly draft: RollDraft;
  readonly onChange: (draft: RollDraft) => void;
}

/** A question with one choice: a unit that is gone, a base of merged units, a code that means something else. */
function ChoiceAnswer({ question, draft, onChange }: AnswerProps) {
  const say = useSay();
  const { subject } = question;
  const { label, options, value, take } = choiceOf(question, draft);
  return (
    <Field label={say(label, { unit: subject, code: subject })} size="small">
      <Select value={value} onChange={(_, data) => onChange(take(data.value))}>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {say(words)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface Choice {
  readonly label: Sentence;
  readonly options: readonly (readonly [id: string, words: Sentence])[];
  readonly value: string;
  readonly take: (value: string) => RollDraft;
}

function choiceOf({ kind, subject }: RollQuestion, draft: RollDraft): Choice {
  if (kind === "basis") {
    return {
      label: ROLL.askedBasis,
      options: [
        ["", ROLL.choose] as const,
        ["sum", ROLL.sum] as const,
        ["none", ROLL.none] as const,
      ],
      value: draft.basis.get(subject) ?? "",
      take: (value) => ({ ...draft, basis: put(draft.basis, subject, mergeBasis(value)) }),
    };
  }
  if (kind === "code") {
    return {
      label: ROLL.askedCode,
      options: [["", ROLL.choose] as const, ["renamed", ROLL.renamed] as const],
      value: draft.codes.get(subject) ?? "",
      take: (value) => ({ ...draft, codes: put(draft.codes, subject, codeAnswer(value)) }),
    };
  }
  const others = [...draft.abolished].filter((unit) => unit !== subject);
  return {
    label: ROLL.askedGone,
    options: [["", ROLL.elsewhere] as const, ["abolished", ROLL.abolished] as const],
    value: draft.abolished.has(subject) ? "abolished" : "",
    take: (value) => ({
      ...draft,
      abolished: new Set(value === "" ? others : [...others, subject]),
    }),
  };
}

function put<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value | undefined,
): ReadonlyMap<string, Value> {
  const others = [...map].filter(([other]) => other !== key);
  return new Map(value === undefined ? others : [...others, [key, value]]);
}

import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import type { Question, TableProposal } from "../../../grading/layout/propose/proposal";
import {
  askedQuestions,
  shownMapping,
  withAnswer,
  type MappingDraft,
} from "../../model/mappingDraft";
import { Section } from "../../parts/Section";
import { useSay } from "../../shell/paneContext";
import { MAPPING } from "../../texts/mappingTexts";
import { DirectionFields } from "./DirectionFields";

interface QuestionListProps {
  readonly table: TableProposal;
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

/** What the program does not decide by itself; an answer may close other questions. */
export function QuestionList({ table, draft, onChange }: QuestionListProps) {
  const say = useSay();
  // Another table is chosen above the questions, and recognised at once.
  const questions = askedQuestions(table, draft).filter(({ id }) => id !== "table");
  if (questions.length === 0) return null;
  const answer = (question: Question, value: string): void =>
    onChange(withAnswer(draft, question, value));
  const { indicators } = shownMapping(table, draft);
  return (
    <Section title={say(MAPPING.questions)}>
      {questions.map((each) => (
        <Field key={each.id} label={say(each.text)} required>
          <RadioGroup
            value={draft.answers[each.id] ?? ""}
            onChange={(_, { value }) => answer(each, value)}
          >
            {each.options.map((option) => (
              <Radio
                key={option.id}
                value={option.id}
                label={
                  option.id === each.suggested
                    ? say(MAPPING.suggested, { text: say(option.text) })
                    : say(option.text)
                }
              />
            ))}
          </RadioGroup>
          {each.free === "column" && (
            <DirectionFields
              indicators={indicators.filter(({ at }) => each.columns.includes(at))}
              onAnswer={(lower) => answer(each, lower)}
            />
          )}
          {each.free === "number" && (
            <Input
              size="small"
              type="number"
              min={0}
              step="any"
              placeholder={say(MAPPING.typed)}
              aria-label={say(MAPPING.typed)}
              onChange={(_, { value }) => answer(each, value)}
            />
          )}
        </Field>
      ))}
    </Section>
  );
}

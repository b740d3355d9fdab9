import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import type { TableProposal } from "../../../grading/layout/propose/proposal";
import { askedQuestions, type MappingDraft } from "../../model/mappingDraft";
import { Section } from "../../parts/Section";
import { useSay } from "../../shell/paneContext";
import { MAPPING } from "../../texts/mappingTexts";

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
  const answer = (id: string, value: string): void =>
    onChange({ ...draft, answers: { ...draft.answers, [id]: value } });
  return (
    <Section title={say(MAPPING.questions)}>
      {questions.map(({ id, text, options, suggested, free }) => (
        <Field key={id} label={say(text)} required>
          <RadioGroup
            value={draft.answers[id] ?? ""}
            onChange={(_, { value }) => answer(id, value)}
          >
            {options.map((option) => (
              <Radio
                key={option.id}
                value={option.id}
                label={
                  option.id === suggested
                    ? say(MAPPING.suggested, { text: say(option.text) })
                    : say(option.text)
                }
              />
            ))}
          </RadioGroup>
          {free === "number" && (
            <Input
              size="small"
              type="number"
              min={0}
              step="any"
              placeholder={say(MAPPING.typed)}
              aria-label={say(MAPPING.typed)}
              onChange={(_, { value }) => answer(id, value)}
            />
          )}
        </Field>
      ))}
    </Section>
  );
}

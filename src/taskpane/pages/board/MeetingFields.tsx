import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Meeting, Stage } from "../../../grading/board/boardDraft";
import { stageWord } from "../../../grading/board/boardRefusals";
import { Section } from "../../parts/Section";
import { usePaneState, useSay } from "../../shell/paneContext";
import { BOARD } from "../../texts/boardTexts";
import type { BoardWork } from "./useBoard";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, width: "100%" },
});

const STAGES: readonly Stage[] = ["decision", "review"];
const TEXTS = ["name", "document", "clerk"] as const;

interface MeetingFieldsProps {
  readonly meeting: Meeting;
  readonly step: BoardWork["step"];
}

/** What is typed once for all rows: which meeting, when, under which 文号. */
export function MeetingFields({ meeting, step }: MeetingFieldsProps) {
  const styles = useStyles();
  const say = useSay();
  const { locale } = usePaneState();
  const set = (what: Partial<Meeting>): void =>
    step((draft) => ({ ...draft, meeting: { ...draft.meeting, ...what } }));
  const labels = { name: BOARD.name, document: BOARD.number, clerk: BOARD.clerk };
  return (
    <Section title={say(BOARD.meeting)}>
      <div className={styles.fields}>
        {TEXTS.map((key) => (
          <Field key={key} label={say(labels[key])} size="small">
            <Input
              className={styles.input}
              value={meeting[key]}
              onChange={(_, { value }) => set({ [key]: value })}
            />
          </Field>
        ))}
        <Field label={say(BOARD.date)} size="small">
          <Input
            className={styles.input}
            type="date"
            value={meeting.date}
            onChange={(_, { value }) => set({ date: value })}
          />
        </Field>
        <Field label={say(BOARD.stage)} size="small">
          <Select
            className={styles.input}
            value={meeting.stage}
            onChange={(_, { value }) => set({ stage: value as Stage })}
          >
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {stageWord(stage, locale)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </Section>
  );
}

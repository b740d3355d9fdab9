import { Badge, Button, Radio, RadioGroup } from "@fluentui/react-components";
import type { Question } from "../../../grading/collect/receive/notice";
import type { Sentence } from "../../../scoring/locale";
import { usePaneState, useSay } from "../../shell/paneContext";
import { COLLECT } from "../../texts/collectTexts";
import type { CollectModel } from "./collectModel";
import { questionKey, type Answer, type Asked, type CollectState } from "./collectState";
import { useCollectStyles } from "./collectStyles";

/** What can be answered; the first one is what happens where nobody answers. */
const CHOICES: Readonly<Record<Question["kind"], readonly (readonly [Answer | "", Sentence])[]>> = {
  locked: [
    ["", COLLECT.sendBack],
    ["common", COLLECT.common],
  ],
  resent: [
    ["", COLLECT.later],
    ["new", COLLECT.new],
    ["old", COLLECT.old],
  ],
  idLost: [
    ["", COLLECT.leave],
    ["match", COLLECT.match],
  ],
};

/** Something about one file or form that only people know, with what is known of it. */
export function QuestionItem(props: {
  readonly asked: Asked;
  readonly model: CollectModel;
  readonly state: CollectState;
}) {
  const styles = useCollectStyles();
  const say = useSay();
  const { busy } = usePaneState();
  const { asked, model, state } = props;
  const { question, notices } = asked;
  const about = useAbout(question, state);
  const answer = state.answers.get(questionKey(question));
  const alike = state.asked.flatMap((each) =>
    each.question.kind === question.kind && each !== asked ? [each.question] : [],
  );
  const set = (questions: readonly Question[], value: Answer | undefined): void =>
    void model.answer(questions, value);
  return (
    <li className={styles.item}>
      <span className={styles.name}>{about}</span>{" "}
      <Badge appearance="tint" color="warning">
        {say(COLLECT[question.kind])}
      </Badge>
      <ul className={styles.cells}>
        {notices.map(({ text, brief }) => (
          <li key={text["zh-CN"]}>{say(brief ?? text)}</li>
        ))}
      </ul>
      <RadioGroup
        aria-label={say(COLLECT.decisionOf, { about })}
        value={answer ?? ""}
        disabled={!!busy}
        onChange={(_, { value }) => set([question], value === "" ? undefined : (value as Answer))}
      >
        {CHOICES[question.kind].map(([id, label]) => (
          <Radio key={id} value={id} label={say(label)} />
        ))}
      </RadioGroup>
      {alike.length > 0 && answer && (
        <Button size="small" disabled={!!busy} onClick={() => set(alike, answer)}>
          {say(COLLECT.allAlike, { count: alike.length })}
        </Button>
      )}
    </li>
  );
}

/** The file, or who sent a form again. */
function useAbout({ kind, about }: Question, { collection }: CollectState): string {
  const say = useSay();
  if (kind !== "resent") return about;
  const found = collection?.outcomes.find(({ sent }) => sent.numbered.id === about);
  const reporter = found?.sent.numbered.reporter ?? "";
  return say(COLLECT.ofForm, { reporter, form: about });
}

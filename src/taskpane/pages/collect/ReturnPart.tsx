import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { Actions } from "../../parts/Actions";
import { ConfirmDialog } from "../../parts/ConfirmDialog";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { COLLECT } from "../../texts/collectTexts";
import type { CollectModel } from "./collectModel";
import { hasSent, openQuestions, type CollectState } from "./collectState";
import { mergeIn } from "./collectSteps";
import { NoticeList } from "./NoticeList";
import { QuestionItem } from "./QuestionItem";
import { useCollectStyles } from "./collectStyles";

interface CollectProps {
  readonly model: CollectModel;
  readonly state: CollectState;
}

/** What came in: what is to be decided, on which day it came, and the button that merges it. */
export function ReturnPart({ model, state }: CollectProps) {
  const styles = useCollectStyles();
  const say = useSay();
  const { files, repeated, asked, collection, said } = state;
  const forms = files.filter(({ form }) => form).length;
  if (files.length === 0) {
    return said.length > 0 ? <NoticeList title={say(COLLECT.said)} notices={said} isOpen /> : null;
  }
  const others = (collection?.notices ?? []).filter(({ asks }) => !asks);
  return (
    <>
      <p role="status">{say(COLLECT.came, { files: files.length, forms })}</p>
      {repeated.length > 0 && <Quiet>{say(COLLECT.repeated, { count: repeated.length })}</Quiet>}
      {!hasSent(state) && <Quiet>{say(COLLECT.notSent)}</Quiet>}
      {asked.length > 0 && (
        <Section title={say(COLLECT.questions, { count: asked.length })}>
          <ul className={styles.list}>
            {asked.map((each) => (
              <QuestionItem
                key={`${each.question.kind} ${each.question.about}`}
                asked={each}
                model={model}
                state={state}
              />
            ))}
          </ul>
        </Section>
      )}
      <NoticeList
        title={say(COLLECT.notices, { count: others.length })}
        notices={others}
        isOpen={others.some(({ level }) => level === "error")}
      />
      <Received model={model} state={state} />
      <MergeActions model={model} state={state} />
    </>
  );
}

/** The day of all that came in now: today, or that of each file. */
function Received({ model, state }: CollectProps) {
  const say = useSay();
  const pane = usePane();
  const { busy } = usePaneState();
  const dated = state.collection?.outcomes.some(({ datedBy }) => datedBy !== "");
  if (!dated) return null;
  return (
    <Section title={say(COLLECT.receivedTitle)}>
      <RadioGroup
        aria-label={say(COLLECT.receivedTitle)}
        value={state.byFileDay ? "file" : "today"}
        disabled={!!busy}
        onChange={(_, { value }) =>
          void model.receive({ byFileDay: value === "file", days: new Map() })
        }
      >
        <Radio value="today" label={say(COLLECT.receivedToday, { today: pane.host.today() })} />
        <Radio value="file" label={say(COLLECT.receivedByFile)} />
      </RadioGroup>
    </Section>
  );
}

function MergeActions({ model, state }: CollectProps) {
  const say = useSay();
  const pane = usePane();
  const { busy } = usePaneState();
  const [isAsking, setAsking] = useState(false);
  const open = openQuestions(state);
  return (
    <>
      {open > 0 && <Quiet>{say(COLLECT.open1, { count: open })}</Quiet>}
      <Actions>
        <Button
          appearance="primary"
          disabled={!!busy || !hasSent(state)}
          onClick={() => setAsking(true)}
        >
          {say(COLLECT.merge)}
        </Button>
        <Button appearance="subtle" disabled={!!busy} onClick={() => void model.clear()}>
          {say(COLLECT.clear)}
        </Button>
      </Actions>
      {isAsking && (
        <ConfirmDialog
          title={say(COLLECT.merge)}
          confirm={say(COLLECT.merge)}
          onConfirm={() => {
            setAsking(false);
            void mergeIn(pane, model);
          }}
          onClose={() => setAsking(false)}
        >
          {open > 0 && <p>{say(COLLECT.open1, { count: open })}</p>}
          <p>{say(COLLECT.mergeAsk)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

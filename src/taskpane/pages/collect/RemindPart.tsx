import { remindersOf } from "../../../grading/collect/record/reminders";
import { CopyButton } from "../../parts/CopyButton";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, useSay } from "../../shell/paneContext";
import { COLLECT } from "../../texts/collectTexts";
import type { CollectState } from "./collectState";
import { useCollectStyles } from "./collectStyles";

/** 催报: whom to remind of what, to be copied into a message. */
export function RemindPart({ state }: { readonly state: CollectState }) {
  const styles = useCollectStyles();
  const say = useSay();
  const pane = usePane();
  const { master, collection } = state;
  if (!master || !collection) return null;
  const reminders = remindersOf(master, collection.outcomes, pane.host.today());
  if (reminders.length === 0) return null;
  const all = reminders.map(({ sentence }) => say(sentence)).join("\n");
  return (
    <Section
      title={say(COLLECT.remindTitle, { count: reminders.length })}
      action={<CopyButton text={all} label={say(COLLECT.copyAll)} />}
    >
      <ul className={styles.list}>
        {reminders.map(({ reporter, contact, phone, sentence }) => {
          const person = [contact, phone].filter((text) => text !== "").join(" ");
          return (
            <li key={sentence["zh-CN"]} className={styles.item}>
              <p className={styles.text}>{say(sentence)}</p>
              {person !== "" && <Quiet>{say(COLLECT.call, { contact: person })}</Quiet>}
              <CopyButton text={say(sentence)} label={say(COLLECT.copyOf, { reporter })} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

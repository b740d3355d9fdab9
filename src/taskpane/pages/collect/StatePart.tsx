import { Badge, Button, Input, type BadgeProps } from "@fluentui/react-components";
import type { FormOutcome, FormStatus } from "../../../grading/collect/receive/formOutcome";
import { statusText } from "../../../grading/collect/receive/statusText";
import { Actions } from "../../parts/Actions";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { TakeBack } from "../../parts/TakeBack";
import { lastStep } from "../../model/lastStep";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { COLLECT } from "../../texts/collectTexts";
import type { CollectModel } from "./collectModel";
import { isComplete, type CollectState } from "./collectState";
import { mergeIn } from "./collectSteps";
import { useCollectStyles } from "./collectStyles";

interface StateProps {
  readonly model: CollectModel;
  readonly state: CollectState;
}

/** Where each form stands, those that need somebody first. */
export function StatePart({ model, state }: StateProps) {
  const styles = useCollectStyles();
  const say = useSay();
  const pane = usePane();
  const { busy } = usePaneState();
  const outcomes = state.collection?.outcomes ?? [];
  const rest = outcomes.filter(isComplete);
  const open = outcomes.filter((outcome) => !isComplete(outcome));
  return (
    <Section title={say(COLLECT.stateTitle)}>
      <p className={styles.text} role="status">
        {say(COLLECT.state, countsOf(outcomes))}
      </p>
      <ul className={styles.list}>
        {open.map((outcome) => (
          <StateItem key={outcome.sent.numbered.id} outcome={outcome} model={model} state={state} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary className={styles.summary}>{say(COLLECT.rest, { count: rest.length })}</summary>
          <ul className={styles.list}>
            {rest.map((outcome) => (
              <StateItem
                key={outcome.sent.numbered.id}
                outcome={outcome}
                model={model}
                state={state}
              />
            ))}
          </ul>
        </details>
      )}
      <Actions>
        {state.files.length === 0 && (
          <Button size="small" disabled={!!busy} onClick={() => void mergeIn(pane, model)}>
            {say(COLLECT.renew)}
          </Button>
        )}
        <TakeBackForms />
      </Actions>
    </Section>
  );
}

/** Where the last step in the workbook was about forms. */
function TakeBackForms() {
  const { kept, seal } = usePaneState();
  const step = lastStep(kept);
  return !seal && (step === "sending" || step === "collection") ? <TakeBack size="small" /> : null;
}

const COLOURS: Readonly<Record<FormStatus["kind"], BadgeProps["color"]>> = {
  received: "success",
  late: "warning",
  open: "informative",
  overdue: "danger",
  returned: "danger",
};

function StateItem({ outcome, model, state }: StateProps & { readonly outcome: FormOutcome }) {
  const styles = useCollectStyles();
  const say = useSay();
  const { locale, busy } = usePaneState();
  const { sent, status, filled, received, file, datedBy, problems } = outcome;
  const { id, reporter } = sent.numbered;
  const day = state.files.find((each) => each.file === datedBy)?.form?.modified.slice(0, 10);
  const about = [id, file, datedBy === "" ? received : ""].filter((text) => text !== "");
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name}>{reporter}</span>
        <Badge appearance="tint" color={COLOURS[status.kind]}>
          {statusText(status, locale)}
        </Badge>
        <span className={styles.count}>
          {say(COLLECT.filledOf, { filled, due: sent.form.pairs.length })}
        </span>
      </div>
      <Quiet>{about.join(" · ")}</Quiet>
      {problems.map(({ text, brief }) => (
        <Quiet key={text["zh-CN"]}>{say(brief ?? text)}</Quiet>
      ))}
      {datedBy !== "" && (
        <div className={styles.head}>
          <Input
            size="small"
            type="date"
            aria-label={say(COLLECT.receivedOf, { reporter })}
            disabled={!!busy}
            value={received}
            onChange={(_, { value }) => {
              if (value === "") return;
              void model.receive({ days: new Map([...state.days, [datedBy, value]]) });
            }}
          />
          {day !== undefined && <Quiet>{say(COLLECT.fileDay, { day })}</Quiet>}
        </div>
      )}
    </li>
  );
}

function countsOf(outcomes: readonly FormOutcome[]) {
  const of = (...kinds: readonly FormStatus["kind"][]): number =>
    outcomes.filter(({ status }) => kinds.includes(status.kind)).length;
  return {
    all: outcomes.length,
    received: of("received", "late"),
    open: of("open", "overdue"),
    returned: of("returned"),
    filled: outcomes.reduce((sum, { filled }) => sum + filled, 0),
    due: outcomes.reduce((sum, { sent }) => sum + sent.form.pairs.length, 0),
  };
}

import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { formsOf, type UnitSplit } from "../../../grading/collect/form/forms";
import type { Master } from "../../../grading/collect/form/master";
import type { Sentence } from "../../../scoring/locale";
import { Actions } from "../../parts/Actions";
import { Disclosure } from "../../parts/Disclosure";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { COLLECT } from "../../texts/collectTexts";
import { MadeForms } from "./MadeForms";
import { split, type MadeForm, type Outlet } from "./splitSteps";

const SPLITS: readonly (readonly [UnitSplit, Sentence])[] = [
  ["unit", COLLECT.byUnit],
  ["source", COLLECT.bySource],
  ["both", COLLECT.byBoth],
];

interface SplitPartProps {
  readonly master: Master;
  /** Whether forms went out already. */
  readonly isAgain: boolean;
}

/** 拆分: until when, by whom, how many files; and they go out. */
export function SplitPart({ master, isAgain }: SplitPartProps) {
  const say = useSay();
  const [made, setMade] = useState<readonly MadeForm[]>([]);
  const choices = <Choices master={master} onMade={setMade} />;
  return (
    <>
      {isAgain ? (
        <Disclosure title={say(COLLECT.splitAgain)}>{() => choices}</Disclosure>
      ) : (
        <Section title={say(COLLECT.splitTitle)}>{choices}</Section>
      )}
      {made.length > 0 && <MadeForms forms={made} />}
    </>
  );
}

function Choices(props: {
  readonly master: Master;
  readonly onMade: (forms: readonly MadeForm[]) => void;
}) {
  const say = useSay();
  const pane = usePane();
  const { master, onMade } = props;
  const [deadline, setDeadline] = useState("");
  const [by, setBy] = useState<UnitSplit>("unit");
  const forms = formsOf(master, by);
  const due = forms.reduce((sum, { pairs }) => sum + pairs.length, 0);
  // Where no indicator names an office, all ways come to the same.
  const hasOffices = formsOf(master, "both").some(({ role }) => role === "source");
  const today = pane.host.today();
  const obstacle = obstacleOf(forms.length, deadline, today);
  return (
    <>
      <Field label={say(COLLECT.deadline)} size="small">
        <Input type="date" value={deadline} onChange={(_, { value }) => setDeadline(value)} />
      </Field>
      {hasOffices && (
        <Field label={say(COLLECT.by)} size="small">
          <RadioGroup value={by} onChange={(_, { value }) => setBy(value as UnitSplit)}>
            {SPLITS.map(([id, label]) => (
              <Radio key={id} value={id} label={say(label)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <p role="status">{say(COLLECT.plan, { files: forms.length, due })}</p>
      {obstacle && <Quiet>{say(obstacle, { today })}</Quiet>}
      <Outlets
        isDisabled={obstacle !== undefined}
        onMade={onMade}
        onSplit={(outlet) => void split(pane, { deadline, split: by }, outlet)}
      />
    </>
  );
}

function obstacleOf(forms: number, deadline: string, today: string): Sentence | undefined {
  if (forms === 0) return COLLECT.noForms;
  if (deadline === "") return COLLECT.noDeadline;
  return deadline < today ? COLLECT.deadlinePast : undefined;
}

/** A button for each way in which files can leave the program around. */
function Outlets(props: {
  readonly isDisabled: boolean;
  readonly onMade: (forms: readonly MadeForm[]) => void;
  readonly onSplit: (outlet: Outlet) => void;
}) {
  const say = useSay();
  const { busy } = usePaneState();
  const { documentFiles } = usePane().host;
  const { onMade, onSplit } = props;
  const isDisabled = props.isDisabled || !!busy;
  if (!documentFiles) {
    return (
      <>
        <Quiet>{say(COLLECT.listed)}</Quiet>
        <Actions>
          <Button
            appearance="primary"
            disabled={isDisabled}
            onClick={() => onSplit({ kind: "list", show: onMade })}
          >
            {say(COLLECT.toList)}
          </Button>
        </Actions>
      </>
    );
  }
  const { save, chooseFolder } = documentFiles;
  return (
    <Actions>
      <Button
        appearance="primary"
        disabled={isDisabled}
        onClick={() => onSplit({ kind: "archive", save })}
      >
        {say(COLLECT.toArchive)}
      </Button>
      {chooseFolder && (
        <Button
          disabled={isDisabled}
          onClick={() => onSplit({ kind: "folder", choose: chooseFolder })}
        >
          {say(COLLECT.toFolder)}
        </Button>
      )}
    </Actions>
  );
}

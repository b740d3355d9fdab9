import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent } from "react";
import { ACCEPTED_FILES } from "../../../workbook/fileEndings";
import { Actions } from "../../parts/Actions";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { ROLL } from "../../texts/rollTexts";
import { chooseLineage, chooseRoster, type RollInputs } from "./rollSteps";

/** Whose year it will be: last year's units or a roster, and where units come from where that is written down. */
export function UnitsPart(props: {
  readonly inputs: RollInputs;
  readonly onChange: (inputs: RollInputs) => void;
}) {
  const pane = usePane();
  const say = useSay();
  const [isOwn, setOwn] = useState(false);
  const { inputs, onChange } = props;
  const { roster, lineage } = inputs;
  const ofRoster = async (file: File): Promise<void> => {
    const chosen = await chooseRoster(pane, file);
    if (chosen) onChange({ ...inputs, roster: chosen });
  };
  const ofLineage = async (file: File): Promise<void> => {
    const chosen = await chooseLineage(pane, file);
    if (chosen) onChange({ ...inputs, lineage: chosen });
  };
  return (
    <Section title={say(ROLL.units)}>
      <RadioGroup
        aria-label={say(ROLL.units)}
        value={isOwn ? "own" : "same"}
        onChange={(_, { value }) => {
          setOwn(value === "own");
          if (value === "same") onChange({ ...inputs, roster: undefined });
        }}
      >
        <Radio value="same" label={say(ROLL.sameUnits)} />
        <Radio value="own" label={say(ROLL.ownRoster)} />
      </RadioGroup>
      <Actions>
        {isOwn && (
          <FileButton name={say(ROLL.chooseRoster)} onFile={(file) => void ofRoster(file)} />
        )}
        <FileButton name={say(ROLL.chooseLineage)} onFile={(file) => void ofLineage(file)} />
      </Actions>
      {roster && (
        <Quiet>{say(ROLL.roster, { file: roster.file, count: roster.found.length })}</Quiet>
      )}
      {lineage && (
        <Quiet>{say(ROLL.lineage, { file: lineage.file, count: lineage.found.length })}</Quiet>
      )}
    </Section>
  );
}

function FileButton({
  name,
  onFile,
}: {
  readonly name: string;
  readonly onFile: (file: File) => void;
}) {
  const { busy } = usePaneState();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    target.value = "";
    if (file) onFile(file);
  };
  return (
    <>
      <Button size="small" disabled={!!busy} onClick={() => input.current?.click()}>
        {name}
      </Button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED_FILES}
        hidden
        aria-label={name}
        onChange={choose}
      />
    </>
  );
}

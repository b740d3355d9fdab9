import { Field, Select } from "@fluentui/react-components";
import type { ReportFacts } from "../../../reports/facts/reportFacts";
import { KINDS } from "../../../reports/kinds";
import { KIND_NAMES, type KindId } from "../../../reports/kindNames";
import type { Sentence } from "../../../scoring/locale";
import { useSay } from "../../shell/paneContext";
import {
  REPORTS,
  SECOND_PAGE_NAMES,
  STAGE_NAMES,
  STATE_NAMES,
  VIEW_NAMES,
} from "../../texts/reportsTexts";
import type { PaperChoice } from "./paperChoice";

interface PaperChoicesProps {
  readonly facts: ReportFacts;
  /** Which papers can be made now. */
  readonly kinds: readonly KindId[];
  readonly choice: PaperChoice;
  readonly onChoose: (choice: PaperChoice) => void;
}

/** Which paper, with its state, and what that kind asks. */
export function PaperChoices({ facts, kinds, choice, onChoose }: PaperChoicesProps) {
  const say = useSay();
  const { kind, unit, view, stage, withScore } = choice;
  const state = say(STATE_NAMES[facts.state]);
  const named = kinds.map((id) => {
    const name = say(KIND_NAMES[id]);
    const label =
      KINDS[id].basis !== "scheme" ? say(REPORTS.kindWithState, { kind: name, state }) : name;
    return [id, label] as const;
  });
  return (
    <>
      <Choice
        label={say(REPORTS.kind)}
        value={kind}
        options={named}
        onChoose={(value) => onChoose({ ...choice, kind: value as KindId })}
      />
      {KINDS[kind].isByUnit && (
        <Choice
          label={say(REPORTS.unit)}
          value={unit === null ? "" : String(unit)}
          options={[
            ["", say(REPORTS.everyUnit)],
            ...facts.units.map(({ name, index }) => [String(index), name] as const),
          ]}
          onChoose={(value) => onChoose({ ...choice, unit: value === "" ? null : Number(value) })}
        />
      )}
      {kind === "ranking" && (
        <Choice
          label={say(REPORTS.view)}
          value={view}
          options={labelled(VIEW_NAMES, say)}
          onChoose={(value) => onChoose({ ...choice, view: value as PaperChoice["view"] })}
        />
      )}
      {kind === "public" && (
        <Choice
          label={say(REPORTS.stage)}
          value={stage}
          options={labelled(STAGE_NAMES, say)}
          onChoose={(value) => onChoose({ ...choice, stage: value as PaperChoice["stage"] })}
        />
      )}
      {kind === "register" && (
        <Choice
          label={say(REPORTS.secondPage)}
          value={withScore ? "yes" : "no"}
          options={labelled(SECOND_PAGE_NAMES, say)}
          onChoose={(value) => onChoose({ ...choice, withScore: value === "yes" })}
        />
      )}
    </>
  );
}

function labelled(
  names: Readonly<Record<string, Sentence>>,
  say: (sentence: Sentence) => string,
): (readonly [value: string, label: string])[] {
  return Object.entries(names).map(([id, name]) => [id, say(name)] as const);
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onChoose(data.value)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

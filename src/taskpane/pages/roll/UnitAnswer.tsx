import { Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { carriedScore, lineageKind } from "../../../grading/roll/rollWords";
import { useSay } from "../../shell/paneContext";
import { ROLL } from "../../texts/rollTexts";
import type { RollDraft, UnitChoice } from "./rollDraft";

const useStyles = makeStyles({
  group: { border: "none", padding: 0, margin: 0, minWidth: 0 },
  boxes: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

const KINDS = ["renamed", "merged", "split", "new"] as const;
const NOTHING: UnitChoice = { kind: "new", before: [], score: "none" };

interface UnitAnswerProps {
  readonly unit: string;
  /** The units of last year that nobody has placed. */
  readonly rest: readonly string[];
  readonly draft: RollDraft;
  readonly onChange: (draft: RollDraft) => void;
}

/** Where a unit that was not there last year comes from. */
export function UnitAnswer({ unit, rest, draft, onChange }: UnitAnswerProps) {
  const say = useSay();
  const choice = draft.units.get(unit);
  const set = (next: UnitChoice | undefined): void => {
    const others = [...draft.units].filter(([other]) => other !== unit);
    onChange({ ...draft, units: new Map(next ? [...others, [unit, next]] : others) });
  };
  const setKind = (value: string): void => {
    const kind = lineageKind(value);
    const before = kind === "new" ? [] : (choice?.before ?? []);
    set(kind && { ...(choice ?? NOTHING), kind, before });
  };
  return (
    <>
      <Field label={say(ROLL.askedUnit, { unit })} size="small">
        <Select value={choice?.kind ?? ""} onChange={(_, { value }) => setKind(value)}>
          <option value="">{say(ROLL.choose)}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say(ROLL[kind])}
            </option>
          ))}
        </Select>
      </Field>
      {choice && choice.kind !== "new" && (
        <Origins unit={unit} rest={rest} choice={choice} onChange={set} />
      )}
      {choice && (choice.kind === "merged" || choice.kind === "split") && (
        <Field label={say(ROLL.score, { unit })} size="small">
          <Select
            value={choice.score}
            onChange={(_, { value }) => set({ ...choice, score: carriedScore(value) ?? "none" })}
          >
            <option value="none">{say(ROLL.noScore)}</option>
            {choice.kind === "merged" ? (
              <option value="better">{say(ROLL.better)}</option>
            ) : (
              <option value="own">{say(ROLL.own)}</option>
            )}
          </Select>
        </Field>
      )}
    </>
  );
}

/** The units of last year that it comes of: several where they were merged, else one. */
function Origins(props: {
  readonly unit: string;
  readonly rest: readonly string[];
  readonly choice: UnitChoice;
  readonly onChange: (choice: UnitChoice) => void;
}) {
  const styles = useStyles();
  const say = useSay();
  const { unit, rest, choice, onChange } = props;
  const toggle = (name: string, isOn: boolean): void => {
    const others = choice.kind === "merged" ? choice.before.filter((each) => each !== name) : [];
    onChange({ ...choice, before: isOn ? [...others, name] : others });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{say(ROLL.from, { unit })}</legend>
      <div className={styles.boxes}>
        {rest.map((name) => (
          <Checkbox
            key={name}
            label={name}
            checked={choice.before.includes(name)}
            onChange={(_, { checked }) => toggle(name, checked === true)}
          />
        ))}
      </div>
    </fieldset>
  );
}

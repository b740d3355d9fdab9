import { Field, Input, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { Grading } from "../../../grading/results/grading";
import { usePane, useSay } from "../../shell/paneContext";
import { EXPLAIN } from "../../texts/explainTexts";

/** Above this a list is no help any more; typing finds the name. */
const LONG = 300;

interface UnitChoiceProps {
  readonly grading: Grading;
  readonly unit: number | undefined;
}

/** The unit by its name. */
export function UnitChoice({ grading, unit }: UnitChoiceProps) {
  const pane = usePane();
  const say = useSay();
  const list = useId();
  const { units, unitIndex } = grading.read.data;
  const name = unit === undefined ? "" : units[unit]!;
  const choose = (value: string): void => {
    const chosen = unitIndex.get(value);
    if (chosen !== undefined) pane.explain(chosen);
  };
  if (units.length > LONG) {
    return (
      <Field label={say(EXPLAIN.unit)}>
        <Input
          key={name}
          list={list}
          defaultValue={name}
          onChange={(_, { value }) => choose(value)}
        />
        <datalist id={list}>
          {units.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </Field>
    );
  }
  return (
    <Field label={say(EXPLAIN.unit)}>
      <Select value={name} onChange={(_, { value }) => choose(value)}>
        {name === "" && <option value="">{say(EXPLAIN.choose)}</option>}
        {units.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </Select>
    </Field>
  );
}

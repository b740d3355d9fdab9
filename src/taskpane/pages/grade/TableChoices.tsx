import { Field, Select } from "@fluentui/react-components";
import type { TableChoice } from "../../../grading/layout/proposal";
import { usePane, useSay } from "../../shell/paneContext";
import { MAPPING } from "../../texts/gradeTexts";

/** The tables of a workbook that could be meant; another one is recognised at once. */
export function TableChoices({ tables }: { readonly tables: readonly TableChoice[] }) {
  const pane = usePane();
  const say = useSay();
  if (tables.length < 2) return null;
  return (
    <Field label={say(MAPPING.tables)}>
      <Select
        onChange={(_, { value }) => void pane.look({ table: value })}
        defaultValue={tables[0]!.table}
      >
        {tables.map(({ table, units, indicators }) => (
          <option key={table} value={table}>
            {say(MAPPING.table, { table, units, indicators })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

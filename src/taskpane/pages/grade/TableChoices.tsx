import { Field, Select } from "@fluentui/react-components";
import type { TableProposal } from "../../../grading/layout/propose/proposal";
import { usePane, useSay } from "../../shell/paneContext";
import { MAPPING } from "../../texts/mappingTexts";

/** The tables of a workbook that could be meant; another one is recognised at once. */
export function TableChoices({ tables }: { readonly tables: readonly TableProposal[] }) {
  const pane = usePane();
  const say = useSay();
  if (tables.length < 2) return null;
  return (
    <Field label={say(MAPPING.tables)}>
      <Select
        onChange={(_, { value }) => void pane.look({ table: value })}
        defaultValue={tables[0]!.id}
      >
        {tables.map(({ id, units, mapping, reason }) => (
          <option key={id} value={id} title={say(reason)}>
            {say(MAPPING.table, {
              table: id,
              units: units.count,
              indicators: mapping.indicators.length,
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Edit } from "../../../grading/layout/mapping/edit";
import { lineIndex } from "../../../grading/layout/mapping/lineIndex";
import type { Mapping } from "../../../grading/layout/mapping/mapping";
import { Section } from "../../parts/Section";
import { useSay } from "../../shell/paneContext";
import { MAPPING } from "../../texts/mappingTexts";

const useStyles = makeStyles({
  range: { display: "flex", gap: tokens.spacingHorizontalS },
  field: { width: "8em" },
});

interface LineRangeProps {
  readonly mapping: Mapping;
  readonly onEdit: (edit: Edit) => void;
}

/** The first and the last line of the units. */
export function LineRange({ mapping, onEdit }: LineRangeProps) {
  const styles = useStyles();
  const say = useSay();
  const { form, from, to } = mapping;
  if (form === "sheets") return null;
  const set = (end: "from" | "to", text: string): void => {
    const line = text.trim().toUpperCase();
    const isColumn = form === "transposed";
    const isLine = isColumn ? /^[A-Z]{1,3}$/.test(line) : /^\d+$/.test(line);
    if (isLine && !Number.isNaN(lineIndex(line))) onEdit({ lines: { [end]: line } });
  };
  const field = (end: "from" | "to", value: string) => (
    <Field className={styles.field} label={say(end === "from" ? MAPPING.first : MAPPING.last)}>
      <Input size="small" defaultValue={value} onChange={(_, data) => set(end, data.value)} />
    </Field>
  );
  return (
    <Section title={say(MAPPING.lines)}>
      <div className={styles.range}>
        {field("from", from)}
        {field("to", to)}
      </div>
    </Section>
  );
}

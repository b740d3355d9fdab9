import { Field, Input } from "@fluentui/react-components";
import type { Edit } from "../../../grading/layout/mapping/edit";
import type { Mapping } from "../../../grading/layout/mapping/mapping";
import { titleParts } from "../../../grading/layout/mapping/titleParts";
import { yearOf } from "../../../grading/layout/use/titleRead";
import { useSay } from "../../shell/paneContext";
import { MAPPING } from "../../texts/mappingTexts";

interface TitleFieldProps {
  readonly mapping: Mapping;
  readonly onEdit: (edit: Edit) => void;
}

/** What the assessment is called and its year, as the title of the table says. */
export function TitleField({ mapping, onEdit }: TitleFieldProps) {
  const say = useSay();
  const year = yearOf(mapping);
  return (
    <Field
      label={say(MAPPING.assessment)}
      hint={year === null ? say(MAPPING.noYear) : say(MAPPING.year, { year: String(year) })}
    >
      <Input
        size="small"
        defaultValue={titleParts(mapping.title).name}
        onChange={(_, { value }) => onEdit({ title: value })}
      />
    </Field>
  );
}

import { Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Edit } from "../../../grading/layout/mapping/edit";
import type { Mapping } from "../../../grading/layout/mapping/mapping";
import { GradeBadge } from "../../parts/GradeBadge";
import { Section } from "../../parts/Section";
import { useSay } from "../../shell/paneContext";
import { MAPPING } from "../../texts/mappingTexts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "4px" },
  limit: { width: "4.5em", minWidth: 0, "& input": { textAlign: "right" } },
});

interface GradeLimitsProps {
  readonly grades: Mapping["grades"];
  readonly onEdit: (edit: Edit) => void;
}

/** The lower limits of the grades. */
export function GradeLimits({ grades, onEdit }: GradeLimitsProps) {
  const styles = useStyles();
  const say = useSay();
  if (grades.length < 2) return null;
  const change = (index: number, text: string): void => {
    const lower = Number(text);
    if (text.trim() === "" || !Number.isFinite(lower)) return;
    onEdit({
      grades: grades.map((grade, each) => (each === index ? { ...grade, lower } : grade)),
    });
  };
  return (
    <Section title={say(MAPPING.grades)}>
      <ul className={styles.list}>
        {grades.map(({ name, lower }, index) => (
          <li key={name} className={styles.item}>
            <GradeBadge grade={name} band={index} />
            <Input
              size="small"
              type="number"
              step="any"
              className={styles.limit}
              defaultValue={String(lower)}
              aria-label={say(MAPPING.lowerLimit, { name })}
              onChange={(_, { value }) => change(index, value)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

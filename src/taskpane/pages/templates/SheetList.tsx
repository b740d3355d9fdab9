import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellValue } from "../../../workbook/cell";
import type { SheetSpec } from "../../../workbook/sheetSpec";
import { Section } from "../../parts/Section";
import { useSay } from "../../shell/paneContext";
import { TEMPLATES_PAGE } from "../../texts/templatesTexts";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  about: { color: tokens.colorNeutralForeground2 },
});

/** The sheets of a template with the titles that stand on them. */
export function SheetList({ sheets }: { readonly sheets: readonly SheetSpec[] }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <Section title={say(TEMPLATES_PAGE.sheets, { count: sheets.length })}>
      <ol className={styles.list}>
        {sheets.map(({ name, rows }) => (
          <li key={name}>
            {name} <span className={styles.about}>{titleOf(rows[0]?.[0]?.value)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function titleOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : "";
}

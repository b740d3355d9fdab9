import { makeStyles, tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { ReportTable } from "../../../reports/data/report";
import { shownText } from "../../../reports/data/text";
import { useSay } from "../../shell/paneContext";
import { REPORTS } from "../../texts/reportsTexts";
import { Words } from "./Words";

const useStyles = makeStyles({
  scroller: { overflowX: "auto", marginBlock: tokens.spacingVerticalXS },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "1px 4px",
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      whiteSpace: "nowrap",
    },
    "& th": { fontWeight: tokens.fontWeightSemibold },
  },
  left: { textAlign: "left" },
  center: { textAlign: "center" },
  right: { textAlign: "right" },
});

/** A table of a paper; what is wider than the pane is scrolled. */
export function TableView({
  table: { columns, rows, foot = [], shades = [] },
}: {
  readonly table: ReportTable;
}) {
  const styles = useStyles();
  const say = useSay();
  const heads = columns.map(({ header }) =>
    typeof header === "string" ? header : shownText(header),
  );
  return (
    <div className={styles.scroller} role="group" aria-label={say(REPORTS.table)} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={index} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, ...foot].map((row, index) => (
            <tr key={index}>
              {row.map((text, column) => (
                <td
                  key={column}
                  className={styles[columns[column]!.align]}
                  style={groundOf(shades[index]?.[column])}
                >
                  <Words text={text} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The blue of the theme lets light and dark type be read through it. */
function groundOf(step: number | undefined): CSSProperties | undefined {
  if (step === undefined || step === 0) return undefined;
  return { backgroundColor: `rgb(66 146 198 / ${step * STRENGTH}%)` };
}

const STRENGTH = 10;

import { makeStyles, tokens } from "@fluentui/react-components";
import type { FormCell, ReportForm } from "../../../reports/data/report";
import { Words } from "./Words";

const useStyles = makeStyles({
  form: {
    width: "100%",
    marginBlock: tokens.spacingVerticalXS,
    tableLayout: "fixed",
    borderCollapse: "collapse",
    "& td": {
      height: tokens.lineHeightBase400,
      padding: "1px 4px",
      border: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  label: { textAlign: "center" },
  sign: { textAlign: "right" },
});

/** A form as it will be printed, without the room that it leaves for writing by hand. */
export function FormView({ form: { widths, rows } }: { readonly form: ReportForm }) {
  const styles = useStyles();
  const whole = widths.reduce((total, width) => total + width, 0);
  return (
    <table className={styles.form}>
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} style={{ width: `${(width / whole) * 100}%` }} />
        ))}
      </colgroup>
      <tbody>
        {rows.map(({ cells }, row) => (
          <tr key={row}>
            {cells.map((cell, index) => (
              <CellView key={index} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellView({ cell: { texts, span, isLabel, sign } }: { readonly cell: FormCell }) {
  const styles = useStyles();
  return (
    <td colSpan={span} className={isLabel ? styles.label : ""}>
      {texts.map((text, index) => (
        <div key={index}>
          <Words text={text} />
        </div>
      ))}
      {sign && (
        <div className={styles.sign}>
          <Words text={sign} />
        </div>
      )}
    </td>
  );
}

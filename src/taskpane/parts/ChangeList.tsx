import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellChange } from "../../grading/edit/cellChange";
import { isCellError, type CellValue } from "../../workbook/cell";
import { useSay } from "../shell/paneContext";
import { PART } from "../texts/partTexts";
import { PlaceLink } from "./PlaceLink";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
  },
  values: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
  after: { fontWeight: tokens.fontWeightSemibold },
});

const SHOWN = 40;

/** Which cells will change, old and new. */
export function ChangeList({ changes }: { readonly changes: readonly CellChange[] }) {
  const styles = useStyles();
  const say = useSay();
  const shown = (value: CellValue): string => {
    if (value === null) return say(PART.blank);
    return isCellError(value) ? value.error : String(value);
  };
  return (
    <ul className={styles.list}>
      {changes.slice(0, SHOWN).map(({ sheet, address, what, before, after }) => (
        <li key={`${sheet}!${address}`} className={styles.item}>
          <span>
            {say(what)} <PlaceLink place={{ sheet, address }} />
          </span>
          <span className={styles.values}>
            {shown(before)} <span aria-label={say(PART.becomes)}>→</span>{" "}
            <span className={styles.after}>{shown(after)}</span>
          </span>
        </li>
      ))}
      {changes.length > SHOWN && <li>{say(PART.more, { count: changes.length - SHOWN })}</li>}
    </ul>
  );
}

import type { CellSpec, Style } from "../../../workbook/sheetSpec";
import { numberOf, type Figure } from "../../data/figure";
import type { TableColumn } from "../../data/report";
import { shownText, type Text } from "../../data/text";

/** A cell of a table: a figure alone stays a number that looks as on paper, anything else is text. */
export function tableCell(text: Text, align: TableColumn["align"], fill?: string): CellSpec {
  const ground = fill === undefined ? {} : { fill };
  const [only, ...more] = text;
  if (only?.kind === "figure" && more.length === 0) {
    const style: Style = { base: "number", format: formatOf(only), align, ...ground };
    return { value: numberOf(only), style };
  }
  const value = shownText(text);
  return { value: value === "" ? null : value, style: { base: "text", align, ...ground } };
}

/** As many decimals as are shown, + where it stands in front, the unit behind. */
function formatOf({ shown, unit }: Figure): string {
  const decimals = shown.split(".")[1]?.length ?? 0;
  const plain = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  const behind = unit === "" ? "" : `"${unit}"`;
  const number = `${plain}${behind}`;
  return shown.startsWith("+") ? `+${number};-${number}` : number;
}

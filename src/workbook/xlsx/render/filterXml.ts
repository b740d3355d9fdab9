import { areaAddress } from "../../address";
import type { FilterColumn, SheetFilter } from "../../sheetSpec";
import { escapeXml } from "../../escapeXml";

/** The autoFilter of a sheet or of a table (ECMA-376-1 18.3.1.2); nothing where there is none. */
export function filterXml(filter: Pick<SheetFilter, "area" | "columns"> | undefined): string {
  if (!filter) return "";
  const { area, columns } = filter;
  const inside = columns.map(({ column, shows }) => {
    const at = column - area.column;
    const text = showsXml(shows);
    return text === "" || at < 0 || at >= area.columns
      ? ""
      : `<filterColumn colId="${at}">${text}</filterColumn>`;
  });
  const text = inside.join("");
  const open = `<autoFilter ref="${areaAddress(area)}"`;
  return text === "" ? `${open}/>` : `${open}>${text}</autoFilter>`;
}

function showsXml(shows: FilterColumn["shows"]): string {
  if (shows.kind === "values") {
    const texts = shows.texts.map((text) => `<filter val="${escapeXml(text)}"/>`).join("");
    return `<filters${shows.blanks ? ' blank="1"' : ""}>${texts}</filters>`;
  }
  if (shows.kind === "other") return "";
  const conditions = shows.conditions.map(({ operator, value }) => {
    const how = operator === "equal" ? "" : ` operator="${operator}"`;
    return `<customFilter${how} val="${escapeXml(value)}"/>`;
  });
  return `<customFilters${shows.isAll ? ' and="1"' : ""}>${conditions.join("")}</customFilters>`;
}

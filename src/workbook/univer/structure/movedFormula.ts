import { areaAddress, columnIndex, columnLetters, parseArea } from "../../address";
import { movedArea, movedPair, type Structure } from "./structure";

const REFERENCE =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.])/gu;

/**
 * A formula after a change of the structure of a sheet: what it refers to there goes along, fixed or not. `isOwn` tells
 * whether the formula stands in that sheet, so that references without a sheet are meant too.
 */
export function movedFormula(
  formula: string,
  change: Structure,
  sheet: string,
  isOwn: boolean,
): string {
  return formula.replace(
    REFERENCE,
    (whole, title: string | undefined, reference: string | undefined) => {
      if (reference === undefined) return whole;
      const named = title
        ?.slice(0, -1)
        .replace(/^'(.*)'$/, "$1")
        .replace(/''/g, "'");
      const isMeant = named === undefined ? isOwn : named.toLowerCase() === sheet.toLowerCase();
      return isMeant ? `${title ?? ""}${movedReference(reference, change)}` : whole;
    },
  );
}

function movedReference(reference: string, change: Structure): string {
  const [first = "", last] = reference.split(":");
  if (/^\$?[A-Z]+$/.test(first)) return movedStrip(reference, "column", change);
  if (/^\$?\d+$/.test(first)) return movedStrip(reference, "row", change);
  const area = parseArea(reference.replace(/\$/g, ""));
  if (!area) return reference;
  const isCell = last === undefined;
  const next =
    isCell && isTakenOut(area.row, area.column, change) ? undefined : movedArea(area, change);
  if (!next) return "#REF!";
  const marks = [first, last ?? first].map((text) => [text.startsWith("$"), /\$\d/.test(text)]);
  const texts = areaAddress(next).split(":");
  return texts
    .map((text, index) => {
      const [column, row] = marks[index]!;
      return text.replace(
        /^([A-Z]+)(\d+)$/,
        (_, letters: string, digits: string) =>
          `${column ? "$" : ""}${letters}${row ? "$" : ""}${digits}`,
      );
    })
    .join(":");
}

function isTakenOut(row: number, column: number, change: Structure): boolean {
  if (change.kind !== "lines" || change.count > 0) return false;
  const line = change.axis === "row" ? row : column;
  return line >= change.at && line < change.at - change.count;
}

/** Whole columns or rows: A:B, $1:$3. */
function movedStrip(reference: string, axis: "row" | "column", change: Structure): string {
  const [first = "", last = ""] = reference.split(":");
  const lineOf = (text: string): number => {
    const plain = text.replace("$", "");
    return axis === "column" ? columnIndex(plain) : Number(plain) - 1;
  };
  const pair = movedPair([lineOf(first), lineOf(last)], axis, change);
  if (!pair) return "#REF!";
  const nameOf = (line: number): string =>
    axis === "column" ? columnLetters(line) : String(line + 1);
  return [first, last]
    .map((text, index) => `${text.startsWith("$") ? "$" : ""}${nameOf(pair[index]!)}`)
    .join(":");
}

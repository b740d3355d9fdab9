import { quotedSheets } from "../sheetReferences";

/**
 * A formula of an OpenDocument spreadsheet as .xlsx writes it; undefined where it has no such form.
 *
 * odsFormula("of:=SUM([.A1:.B$2];[$'权 重'.C3])") is "SUM(A1:B$2,'权 重'!C3)". OpenFormula 1.3, 5.
 */
export function odsFormula(text: string): string | undefined {
  const match = /^(of|oooc|msoxl):=?([^]*)$/.exec(text);
  if (!match) return undefined;
  const [, dialect, formula = ""] = match;
  if (dialect === "msoxl") return formula;
  const pieces =
    formula.match(/"(?:[^"]|"")*"|\[(?:'(?:[^']|'')*'|[^'\]])*\]|\{[^}]*\}|[^"[{]+|./g) ?? [];
  const written = pieces.map(pieceOf);
  return written.includes(undefined) ? undefined : written.join("");
}

function pieceOf(piece: string): string | undefined {
  if (piece.startsWith('"')) return piece;
  if (piece.startsWith("[")) return referenceOf(piece.slice(1, -1));
  if (piece.startsWith("{")) return piece.replaceAll(";", ",").replaceAll("|", ";");
  if (/\bORG\.\w+\.|!/.test(piece)) return undefined;
  return piece.replace(/\b(?:COM\.MICROSOFT|LEGACY)\./g, "").replace(/[;~]/g, ",");
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}|\$?\d+`;
const REFERENCE = new RegExp(
  String.raw`^(?:\$?('(?:[^']|'')*'|[^.'#:]+))?\.(${CELL})(?::(?:[^:]*)\.(${CELL}))?$`,
);

function referenceOf(inside: string): string | undefined {
  const match = REFERENCE.exec(inside);
  if (!match) return undefined;
  const [, sheet, first, last] = match;
  const area = last === undefined ? first! : `${first}:${last}`;
  if (sheet === undefined) return area;
  const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return `${quotedSheets([name])}!${area}`;
}

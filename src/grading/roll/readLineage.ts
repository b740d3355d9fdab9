import type { Sentence } from "../../scoring/locale";
import type { Workbook } from "../../workbook/workbook";
import { Findings } from "../findings/finding";
import { sheetFormat } from "../format";
import { isCalled } from "../format/isCalled";
import { written } from "../merge/schemeDifferences";
import { readTable, type TableRow } from "../read/table";
import { namesIn, type LineageRow, type WithProblems } from "./lineage";
import { carriedScore, lineageKind } from "./rollWords";
import { rollSentence } from "./rollTexts";

/** Reads 沿革, or the first sheet that has something where none is called so: the lines, joined where several make one. */
export async function readLineage(workbook: Workbook): Promise<WithProblems<LineageRow[]>> {
  const format = sheetFormat("lineage");
  const infos = (await workbook.cells.list()).filter(({ rows }) => rows > 0);
  const info = infos.find(({ name }) => isCalled(format, name)) ?? infos[0];
  if (!info) return { found: [], problems: [rollSentence("lineageHeaders")] };
  const block = await workbook.cells.read(info.name);
  const table = readTable(block, info.name, format, new Findings());
  if (!table) return { found: [], problems: [rollSentence("lineageHeaders")] };
  const problems: Sentence[] = [];
  const rows = table.rows.flatMap((row) => rowOf(row, problems));
  return { found: joined(rows), problems };
}

function rowOf(row: TableRow, problems: Sentence[]): LineageRow[] {
  const text = (key: string): string => written(row.value(key));
  const { sheet, address } = row.place("kind");
  const said = `${sheet}!${address}`;
  const kind = lineageKind(text("kind"));
  if (!kind) {
    problems.push(rollSentence("kindUnknown", { said, text: text("kind") }));
    return [];
  }
  const score = text("score") === "" ? "none" : carriedScore(text("score"));
  if (!score) problems.push(rollSentence("scoreUnknown", { said, text: text("score") }));
  const [before, units] = [namesIn(text("before")), namesIn(text("unit"))];
  return [{ kind, before, units, score: score ?? "none", document: text("document"), said }];
}

/** A merger may take a line for each unit that went into it, a split one for each that came of it. */
function joined(rows: readonly LineageRow[]): LineageRow[] {
  const known = new Map<string, LineageRow>();
  rows.forEach((row, index) => {
    const key = keyOf(row) ?? String(index);
    const before = known.get(key);
    known.set(key, before ? both(before, row) : row);
  });
  return [...known.values()];
}

function keyOf({ kind, before, units }: LineageRow): string | undefined {
  if (kind === "merged") return JSON.stringify([kind, units]);
  return kind === "split" ? JSON.stringify([kind, before]) : undefined;
}

function both(one: LineageRow, other: LineageRow): LineageRow {
  return {
    ...one,
    before: [...new Set([...one.before, ...other.before])],
    units: [...new Set([...one.units, ...other.units])],
    score: one.score === "none" ? other.score : one.score,
    document: one.document === "" ? other.document : one.document,
  };
}

import { findTables } from "./findTables";
import { both, type Proposal, type Question } from "./proposal";
import { proposeForms } from "./proposeForms";
import { proposeLong } from "./proposeLong";
import { proposeTable, type TableProposal } from "./proposeTable";
import { tableQuestion } from "./questionTexts";
import { schemeTables, type SchemeTable } from "./schemeTables";
import { recognised } from "./recognised";
import { viewOf, type SheetCells } from "./view";

export interface DetectOptions {
  /** The table that is meant, as an earlier proposal names it: 表1!B2. */
  readonly table?: string;
}

/** A sheet of more columns than this is no sheet with units in columns. */
const MOST_TURNED = 400;

/**
 * Reads sheets that are not in the format: where the units, indicators, weights and results stand, each with confidence
 * and reasons, and what has to be asked. Nothing is guessed in silence: what is not sure becomes a question.
 */
export function detectLayout(
  sheets: readonly SheetCells[],
  { table }: DetectOptions = {},
): Proposal {
  const visible = sheets.filter(({ info }) => !info.isHidden && info.rows > 0);
  const forms = proposeForms(visible);
  const schemes = schemeTables(visible);
  const all = [
    ...(forms ? [forms] : []),
    ...visible.flatMap((cells) => tablesOf(cells, schemes)),
  ].sort((a, b) => b.score - a.score);
  const best = table === undefined ? all[0] : all.find((each) => each.table === table);
  const tables = all.map(({ table: name, units, mapping, score }) => ({
    table: name,
    units,
    indicators: mapping.indicators.length,
    score: Number(score.toFixed(2)),
  }));
  if (!best) {
    return {
      version: 1,
      recognised: both("没有认出考核表", "No assessment was recognised"),
      parts: [],
      questions: [],
      tables,
      mapping: null,
    };
  }
  const rivals = table === undefined ? all.filter((each) => isRival(each, best)) : [];
  const questions: Question[] = [
    ...(rivals.length > 0 ? [tableQuestion([best, ...rivals].map((each) => each.table))] : []),
    ...best.questions,
  ];
  return {
    version: 1,
    recognised: recognised(best, rivals.length),
    parts: best.parts,
    questions,
    tables,
    mapping: best.mapping,
  };
}

/** Another table that may as well be meant: as well backed by weights or totals, or nearly as much like one. */
function isRival(other: TableProposal, best: TableProposal): boolean {
  if (other === best) return false;
  if (best.mapping.form === "sheets" && !other.isBacked) return false;
  if (best.isBacked !== other.isBacked) return !best.isBacked;
  return other.score >= best.score * 0.4;
}

/** The tables of a sheet; of its two readings, units in rows and units in columns, the one that fits. */
function tablesOf(cells: SheetCells, schemes: readonly SchemeTable[]): TableProposal[] {
  const upright = findTables(viewOf(cells));
  const long = upright.flatMap((found) => proposeLong(found) ?? []);
  if (long.length > 0) return long;
  const wide = upright.flatMap((found) => proposeTable(found, schemes) ?? []);
  const { area } = cells.block;
  if (area.rows > MOST_TURNED || area.columns > MOST_TURNED) return wide;
  const turned = findTables(viewOf(cells, true)).flatMap(
    (found) => proposeTable(found, schemes) ?? [],
  );
  const best = (all: readonly TableProposal[]): number =>
    Math.max(0, ...all.map(({ score }) => score));
  return best(turned) > best(wide) ? turned : wide;
}

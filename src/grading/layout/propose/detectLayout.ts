import { joinHalves } from "../see/halves";
import { joinStacked } from "../see/joinStacked";
import { rowBlocks, withOneRowEach } from "../see/rowBlocks";
import { findTables } from "../see/findTables";
import type { Pointed } from "../see/pointed";
import type { Candidate, Proposal, TableProposal } from "./proposal";
import { proposeForms } from "./proposeForms";
import { proposeJoined } from "./proposeJoined";
import { proposeLong } from "./proposeLong";
import { proposeTable } from "./proposeTable";
import { tableQuestion } from "./unitQuestionTexts";
import { schemeTables, type SchemeTable } from "./schemeTables";
import { pointedProposal } from "./pointedProposal";
import { recognised } from "./recognised";
import { whyNone } from "./whyNone";
import { viewOf, type SheetCells } from "../see/view";
import { largest } from "../../../workbook/extremes";

export interface DetectOptions {
  /** The table that is meant, as an earlier proposal names it: 表1!B2. */
  readonly table?: string;
  /** Where a person says that the names stand; this table is meant then, whatever it looks like. */
  readonly names?: Pointed;
}

/** A sheet of more columns than this is no sheet with units in columns. */
const MOST_TURNED = 400;

/**
 * Reads sheets that are not in the format: where the units, indicators, weights and results stand, each with confidence
 * and reasons, and what has to be asked. Nothing is guessed in silence: what is not sure becomes a question.
 */
export function detectLayout(
  sheets: readonly SheetCells[],
  { table, names }: DetectOptions = {},
): Proposal {
  const visible = sheets.filter(({ info }) => !info.isHidden && info.rows > 0);
  const forms = proposeForms(visible);
  const schemes = schemeTables(visible);
  const single = visible.flatMap((cells) => tablesOf(cells, schemes));
  const joined = proposeJoined(single);
  const all = [...(forms ? [forms] : []), ...(joined ? [joined] : []), ...single].sort(
    (a, b) => b.score - a.score,
  );
  const best =
    table === undefined ? all.find(isMeant) : all.find((each) => each.table.id === table);
  const tables = all.map((each) => each.table);
  if (names) return pointedProposal(visible, names, { schemes, tables });
  if (!best) {
    return { recognised: whyNone(visible, tables), tables, chosen: undefined };
  }
  const rivals = table === undefined ? all.filter((each) => isRival(each, best)) : [];
  const ids = [best, ...rivals].map((each) => each.table.id);
  const chosen: TableProposal =
    rivals.length > 0
      ? { ...best.table, questions: [tableQuestion(ids), ...best.table.questions] }
      : best.table;
  return {
    recognised: recognised(chosen, rivals.length),
    tables: [chosen, ...tables.filter(({ id }) => id !== chosen.id)],
    chosen,
  };
}

/** A list is never taken for an assessment unasked. */
function isMeant({ table: { kind } }: Candidate): boolean {
  return kind !== "list";
}

/** Another table that may as well be meant: as well backed by weights or totals, or nearly as much like one. */
function isRival(other: Candidate, best: Candidate): boolean {
  if (other === best || !isMeant(other)) return false;
  if (best.table.orientation === "joined" && best.table.sheets.includes(other.table.sheet))
    return false;
  if (best.table.orientation === "sheets" && !other.isBacked) return false;
  if (best.isBacked !== other.isBacked) return !best.isBacked;
  return other.score >= best.score * 0.4;
}

/** The tables of a sheet; of its two readings, units in rows and units in columns, the one that fits. */
function tablesOf(sheet: SheetCells, schemes: readonly SchemeTable[]): Candidate[] {
  const blocks = rowBlocks(sheet);
  const cells = blocks ? withOneRowEach(sheet, blocks) : sheet;
  const upright = joinStacked(joinHalves(findTables(viewOf(cells))));
  const long = upright.flatMap((found) => proposeLong(found) ?? []);
  if (long.length > 0) return long;
  const wide = upright.flatMap((found) => proposeTable(found, schemes) ?? []);
  const { area } = cells.block;
  if (area.rows > MOST_TURNED || area.columns > MOST_TURNED) return wide;
  const turned = findTables(viewOf(cells, true)).flatMap(
    (found) => proposeTable(found, schemes) ?? [],
  );
  const best = (all: readonly Candidate[]): number =>
    largest(
      all.map(({ score }) => score),
      0,
    );
  return best(turned) > best(wide) ? turned : wide;
}

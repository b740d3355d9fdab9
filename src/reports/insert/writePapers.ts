import { isSameSheetName } from "../../workbook/sheetName";
import type { Watch, Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";
import type { PaperSheet } from "../render/sheets/reportSheets";
import { digestOf, loadRecord, storeRecord, type WrittenSheet } from "./paperRecord";

/** What came of it. */
export interface WrittenPapers {
  readonly sheets: readonly string[];
  /** Names that sheets of somebody else have, so that ours got others. */
  readonly taken: readonly string[];
}

/**
 * Writes the sheets of papers into the workbook, all or none, in one step to take back where the adapter has a restore point.
 * What we wrote before and nobody has changed since is written anew in its place; any other sheet stays, and ours gets
 * another name.
 *
 * @throws {WorkbookError} and then the workbook is as it was, unless its sentence says otherwise
 */
export async function writePapers(
  workbook: Workbook,
  papers: readonly PaperSheet[],
  watch?: Watch,
): Promise<WrittenPapers> {
  const standing = (await workbook.cells.list()).map(({ name }) => name);
  const record = await ownSheets(workbook, standing);
  const named = namesFor(papers, record, standing);
  const stale = record
    .filter(({ paper }) => papers.some((each) => each.paper === paper))
    .map(({ sheet }) => sheet)
    .filter((sheet) => !named.some(({ name }) => isSameSheetName(name, sheet)));
  const sheets = named.map(({ name }) => name);
  if (workbook.capabilities.restores) await workbook.sheets.keep([...sheets, ...stale]);
  await workbook.sheets.render(
    named.map(({ name, make }) => make(name)),
    watch,
  );
  try {
    if (stale.length > 0) await workbook.sheets.remove(stale);
    await remember(workbook, named, record);
  } catch (error) {
    throw error instanceof WorkbookError ? error.with("papersWritten") : error;
  }
  const taken = named.filter(({ name, wanted }) => name !== wanted).map(({ wanted }) => wanted);
  return { sheets, taken };
}

/** The sheets of papers that we wrote, where nobody has changed any sheet of the paper since. */
async function ownSheets(
  workbook: Workbook,
  standing: readonly string[],
): Promise<readonly WrittenSheet[]> {
  const record = (await loadRecord(workbook)).filter(({ sheet }) => standing.includes(sheet));
  const changed = new Set<string>();
  for (const { sheet, paper, digest } of record) {
    if ((await digestOf(workbook, sheet)) !== digest) changed.add(paper);
  }
  return record.filter(({ paper }) => !changed.has(paper));
}

interface Named extends PaperSheet {
  readonly name: string;
}

function namesFor(
  papers: readonly PaperSheet[],
  record: readonly WrittenSheet[],
  standing: readonly string[],
): readonly Named[] {
  const taken = [...standing, ...papers.map(({ wanted }) => wanted)];
  return papers.map((paper): Named => {
    const { wanted } = paper;
    const isFree = !standing.some((name) => isSameSheetName(name, wanted));
    const own = record.find((each) => each.wanted === wanted);
    if (isFree || own) return { ...paper, name: isFree ? wanted : own!.sheet };
    const name = freeName(wanted, taken);
    taken.push(name);
    return { ...paper, name };
  });
}

function freeName(wanted: string, taken: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const name = `${wanted}(${number})`;
    if (!taken.some((each) => isSameSheetName(each, name))) return name;
  }
}

/** Remembers what was written, and what still stands of before. */
async function remember(
  workbook: Workbook,
  named: readonly Named[],
  before: readonly WrittenSheet[],
): Promise<void> {
  const written: WrittenSheet[] = [];
  for (const { name: sheet, wanted, paper } of named) {
    written.push({ sheet, wanted, paper, digest: await digestOf(workbook, sheet) });
  }
  const papers = new Set(named.map(({ paper }) => paper));
  const others = before.filter(({ paper }) => !papers.has(paper));
  await storeRecord(workbook, [...others, ...written]);
}

import { FORMAT } from "../../grading/format";
import { plainWord } from "../../scoring/plainWord";
import { isSameSheetName } from "../../workbook/sheetName";
import { withSheetNames } from "../../workbook/sheetReferences";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { SheetInfo, Workbook } from "../../workbook/workbook";
import type { Template, TemplateOptions } from "../template";
import { isChangedSheet } from "./changedSheet";
import { insertedTemplate } from "./insertedTemplate";

/** A sheet of the user's own that makes way, and the name under which what stands in it is kept. */
export interface CopiedSheet {
  readonly sheet: string;
  readonly copy: string;
}

/** What inserting a template does to the sheets that stand there. */
export interface InsertPlan {
  /** Sheets of the template's names; the template stands in their place. */
  readonly replaced: readonly string[];
  /** Other sheets of the former template, or that grading would read along with the new one. */
  readonly removed: readonly string[];
  /** Those of both that hold something of the user's. */
  readonly copied: readonly CopiedSheet[];
  /** Sheets that stay, and whose formulas refer to one that goes. */
  readonly referring: readonly string[];
}

/** Plans the insertion; nothing is written. */
export async function planInsert(
  workbook: Workbook,
  template: Template,
  options: TemplateOptions,
): Promise<InsertPlan> {
  const infos = await workbook.cells.list();
  const wanted = template.sheets(options);
  const former = await formerSheets(workbook);
  const isWanted = ({ name }: Pick<SheetInfo, "name">): boolean => !!named(wanted, name);
  const replaced = infos.filter(isWanted);
  const removed = infos.filter(
    (info) => !isWanted(info) && (isRead(info.name) || !!named(former, info.name)),
  );
  const users: string[] = [];
  for (const { name, rows } of [...replaced, ...removed]) {
    if (rows === 0 || WRITTEN.has(plainWord(name))) continue;
    const spec = named(former, name);
    const block = await workbook.cells.read(name);
    if (!spec || isChangedSheet(spec, block)) users.push(name);
  }
  // Results, with what was decided there, are the user's where the data are.
  const results =
    users.length === 0 ? [] : removed.filter(({ name, rows }) => rows > 0 && isResults(name));
  const taken = [...infos, ...wanted].map(({ name }) => name);
  const going = [...replaced, ...removed].map(({ name }) => name);
  const leaving = removed.map(({ name }) => name);
  return {
    replaced: replaced.map(({ name }) => name),
    removed: leaving,
    copied: [...users, ...results.map(({ name }) => name)].map((sheet) => {
      const copy = freeCopyName(sheet, taken, options.locale);
      taken.push(copy);
      return { sheet, copy };
    }),
    referring: await referringSheets(
      workbook,
      infos.map(({ name }) => name).filter((name) => !going.includes(name)),
      leaving,
    ),
  };
}

const wordsOf = (ids: (id: string) => boolean): Set<string> =>
  new Set(
    FORMAT.filter(({ id }) => ids(id)).flatMap(({ id, zh, en }) => [id, zh, en].map(plainWord)),
  );
const READ = wordsOf(() => true);
/** Sheets that grading writes; the one for decisions about units that are gone holds people's words. */
const WRITTEN = wordsOf((id) => ["results", "calculation", "checks"].includes(id));
const RESULTS = wordsOf((id) => id === "results");

const isRead = (name: string): boolean => READ.has(plainWord(name));
const isResults = (name: string): boolean => RESULTS.has(plainWord(name));

const named = (sheets: readonly SheetSpec[], name: string): SheetSpec | undefined =>
  sheets.find((sheet) => isSameSheetName(sheet.name, name));

async function formerSheets(workbook: Workbook): Promise<readonly SheetSpec[]> {
  const inserted = await insertedTemplate(workbook);
  return inserted?.template.sheets(inserted.options) ?? [];
}

const LONGEST = 31;
const COPY = { "zh-CN": "原", "en-US": "old" } as const;

/** A name that grading does not read and that nothing has yet. */
function freeCopyName(
  sheet: string,
  taken: readonly string[],
  locale: TemplateOptions["locale"],
): string {
  for (let count = 1; ; count += 1) {
    const end = `-${COPY[locale]}${count === 1 ? "" : count}`;
    const name = `${sheet.slice(0, LONGEST - end.length)}${end}`;
    if (!taken.some((each) => isSameSheetName(each, name))) return name;
  }
}

async function referringSheets(
  workbook: Workbook,
  staying: readonly string[],
  leaving: readonly string[],
): Promise<readonly string[]> {
  if (leaving.length === 0) return [];
  const names = new Map(leaving.map((name) => [name.toLowerCase(), "gone"]));
  const found = await Promise.all(
    staying.map(async (name) => {
      const { formulas } = await workbook.cells.read(name);
      const refers = formulas.some((line) =>
        line.some((formula) => formula !== null && withSheetNames(formula, names) !== formula),
      );
      return refers ? [name] : [];
    }),
  );
  return found.flat();
}

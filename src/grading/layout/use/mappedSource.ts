import { addressOf } from "../../../workbook/address";
import type { SheetInfo, Workbook } from "../../../workbook/workbook";
import { plainWord } from "../../../scoring/plainWord";
import type { Finding, Findings } from "../../findings/finding";
import { checkPlaces } from "./checkPlaces";
import { layoutFinding } from "./layoutFinding";
import { MAPPING_KEY, type Mapping } from "../mapping/mapping";
import { resultNames } from "../see/resultNames";
import type { SheetCells } from "../see/view";

/** What a mapping reads of a workbook, and what stands in the way of that. */
export interface MappedSource {
  /** All sheets of the workbook. */
  readonly infos: readonly SheetInfo[];
  /** Whether it was graded by a mapping before, so that sheets of results are ours. */
  readonly isOurs: boolean;
  /** The sheets that the mapping names, by their names. */
  readonly cells: ReadonlyMap<string, SheetCells>;
  readonly problems: readonly Finding[];
}

export async function mappedSource(workbook: Workbook, mapping: Mapping): Promise<MappedSource> {
  const infos = await workbook.cells.list();
  const isOurs = (await workbook.session.load(MAPPING_KEY)) !== undefined;
  const problems: Finding[] = [];
  const cells = new Map<string, SheetCells>();
  const schemes = new Set(mapping.indicators.flatMap(({ weightFrom }) => weightFrom?.sheet ?? []));
  for (const name of new Set([...mapping.sheets, ...schemes])) {
    const info = infos.find((each) => each.name === name);
    if (info) cells.set(name, { info, block: await workbook.cells.read(name) });
    else {
      const place = { sheet: name, address: "" };
      problems.push(layoutFinding("error", "mappedSheetMissing", place, { sheet: name }));
    }
  }
  // Sheets that stand under the names of results are the user's own, unless we wrote them.
  const taken = infos.find(({ name }) => resultNames().has(plainWord(name)));
  if (taken && !isOurs) {
    const place = { sheet: taken.name, address: "" };
    problems.push(layoutFinding("error", "resultNameTaken", place, { sheet: taken.name }));
  }
  const refused = problems.length > 0 ? problems : checkPlaces(mapping, cells);
  return { infos, isOurs, cells, problems: refused };
}

/** Units in hidden rows are graded like the others, which somebody may not expect. */
export function reportHiddenRows(
  { cells }: MappedSource,
  { sheets }: Mapping,
  findings: Findings,
): void {
  for (const { info } of cells.values()) {
    if (info.hiddenRows.length === 0 || !sheets.includes(info.name)) continue;
    const place = { sheet: info.name, address: addressOf(info.hiddenRows[0]!, 0) };
    const details = { sheet: info.name, count: info.hiddenRows.length };
    findings.add("warning", "hiddenRows", place, details);
  }
}

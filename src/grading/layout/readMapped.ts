import type { VetoRow } from "../../scoring/columns";
import { addressOf } from "../../workbook/address";
import type { Workbook } from "../../workbook/workbook";
import type { Finding, Findings } from "../findings/finding";
import { sheetFormat } from "../format";
import type { SheetId } from "../format/fields";
import { plainWord } from "../format/header";
import { readNumber, readText } from "../read/cells";
import { readData, valueKey, type ReadData } from "../read/readData";
import { readDecisions } from "../read/readDecisions";
import type { ReadLedgerRow } from "../read/readLedger";
import type { ReadWorkbook } from "../read/readWorkbook";
import type { Table } from "../read/table";
import { checkPlaces } from "./checkPlaces";
import { layoutFinding } from "./layoutFinding";
import { codeAt, mappedTable } from "./mappedCells";
import { mappedScheme } from "./mappedScheme";
import { mergesRead } from "./mergesRead";
import { MAPPING_KEY, type Mapping } from "./mapping";
import { numberOf, type SheetCells } from "./view";
import { resultNames } from "./resultNames";
import { withKinds } from "./withKinds";

/** A mapped workbook as read: what the format reader gives, or what stands in the way. */
export interface MappedReading {
  readonly read: ReadWorkbook | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a workbook that is not in the format by its mapping. The result is that of the format reader, with places in
 * the user's own sheets, so that checks, results and formulas hold for both alike.
 */
export async function readMapped(
  workbook: Workbook,
  mapping: Mapping,
  findings: Findings,
): Promise<MappedReading> {
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
  if (problems.length === 0) problems.push(...checkPlaces(mapping, cells));
  if (problems.length > 0) return { read: undefined, findings: problems };
  for (const { info } of cells.values()) {
    if (info.hiddenRows.length === 0 || !mapping.sheets.includes(info.name)) continue;
    const place = { sheet: info.name, address: addressOf(info.hiddenRows[0]!, 0) };
    const details = { sheet: info.name, count: info.hiddenRows.length };
    findings.add("warning", "hiddenRows", place, details);
  }
  const blocks = new Map([...cells].map(([name, { block }]) => [name, block]));
  const { table, kinds } = withKinds(
    mapping,
    mappedTable(mapping, blocks, cells.get(mapping.sheets[0]!)!.info.merges),
  );
  const scheme = mappedScheme(mapping, kinds);
  const data = readData(table, scheme, new Set(), findings);
  const ledger = ledgerOf(mapping, data, findings);
  const vetoes = vetoesOf(mapping, data, table, findings);
  const sheet = mapping.sheets[0]!;
  const { info } = cells.get(sheet)!;
  const own = { ...info, merges: mergesRead(mapping, info.merges) };
  const results = infos.find(
    ({ name }) => plainWord(name) === plainWord(sheetFormat("results").zh),
  );
  const sheetOf = new Map<SheetId, typeof own>([
    ["scheme", own],
    ["indicators", own],
    ["grades", own],
    ["data", own],
    ...(results && isOurs ? [["results", results] as const] : []),
  ]);
  const nowhere = { sheet, address: "" };
  const decisions =
    results && isOurs
      ? readDecisions(await workbook.cells.read(results.name), results.name)
      : new Map();
  const read: ReadWorkbook = {
    scheme,
    columns: { ...data.columns, ledger, vetoes },
    settings: {
      name: scheme.name,
      settings: scheme.settings,
      // A mapping states how it marks, so the check that asks for it has its answer.
      placeOf: (key) => (key === "marking" ? data.placeOf(0, valueKey(codeAt(0))) : nowhere),
    },
    indicators: {
      indicators: scheme.indicators,
      placeOf: (index, field) => {
        const group = field === "level1Weight" ? mapping.indicators[index]?.group : undefined;
        if (group) return { sheet, address: group.at };
        const own = field === "weight" ? mapping.indicators[index] : undefined;
        const at = own?.weightAt;
        const on = own?.weightFrom?.sheet ?? sheet;
        return at
          ? { sheet: on, address: at }
          : data.placeOf(0, valueKey(codeAt(Math.max(0, index))));
      },
    },
    grades: { bands: scheme.bands, placeOf: () => nowhere },
    data,
    ledger,
    vetoes,
    decisions,
    sheets: infos,
    sheetOf,
  };
  return { read, findings: [] };
}

function ledgerOf(mapping: Mapping, data: ReadData, findings: Findings): ReadLedgerRow[] {
  return mapping.adjustments.flatMap(({ header, sign }, index) =>
    data.units.flatMap((_, unit) => {
      const key = `adjustment:${index}`;
      const read = readNumber(data.cellOf(unit, key), data.placeOf(unit, key), "plain", findings);
      if (read.kind !== "number" || read.value === 0) return [];
      const { value } = read;
      const points = sign === "deduction" ? -Math.abs(value) : value;
      const item = header || (points > 0 ? "加分" : "扣分");
      return [{ ...LEDGER_ROW, unit, item, title: item, points }];
    }),
  );
}

const LEDGER_ROW = { type: "", level: "", share: 1, year: null, date: "", document: "" } as const;

/** Marks that say no. */
const NO_VETO = new Set(["", "0", "否", "无", "false", "no", "-", "—", "×"]);

function vetoesOf(mapping: Mapping, data: ReadData, table: Table, findings: Findings): VetoRow[] {
  return mapping.vetoes.flatMap(({ header, effect }, index) =>
    data.units.flatMap((_, unit): VetoRow[] => {
      const key = `veto:${index}`;
      const mark = readText(data.cellOf(unit, key), data.placeOf(unit, key), findings);
      if (NO_VETO.has(plainWord(mark)) || numberOf(mark) === 0) return [];
      const { address } = data.placeOf(unit, key);
      const item = header || "否决";
      const basis = `${table.sheet}!${address}：${mark}`;
      return [
        effect === "lowest"
          ? { unit, item, basis, effect: { kind: "lowest" } }
          : { unit, item, basis, effect: { kind: "ceiling", tier: null } },
      ];
    }),
  );
}

import { addressOf, parseArea } from "../../../workbook/address";
import type { Block } from "../../../workbook/workbook";
import type { Finding } from "../../findings/finding";
import { headerRole, isNote, isSummary, isWhole } from "../see/headerWords";
import { layoutFinding } from "./layoutFinding";
import { hasItemsAcross } from "../mapping/hasItemsAcross";
import { lineIndex } from "../mapping/lineIndex";
import type { MappedField, MappedPart, Mapping } from "../mapping/mapping";
import { kindOf, textIn, viewOf, type SheetCells, type View } from "../see/view";
import { weightIn } from "../see/weightIn";

/** Whether everything still stands where it was mapped; a sheet that has changed since is never graded in silence. */
export function checkPlaces(mapping: Mapping, sheets: ReadonlyMap<string, SheetCells>): Finding[] {
  const { form } = mapping;
  return [
    ...weights(mapping, sheets),
    ...headers(mapping, sheets),
    ...(form === "long" ? longItems(mapping, sheets) : []),
  ];
}

function headers(mapping: Mapping, sheets: ReadonlyMap<string, SheetCells>): Finding[] {
  if (mapping.form === "sheets") return formHeaders(mapping, sheets);
  if (mapping.form !== "joined") return tableHeaders(mapping, sheets);
  return mapping.parts!.flatMap((part) => tableHeaders(alone(mapping, part), sheets));
}

/** One sheet of several that are joined, as a table of its own. */
function alone(mapping: Mapping, { sheet, unit, from, to, skip }: MappedPart): Mapping {
  const indicators = mapping.indicators.flatMap((each) =>
    each.at.startsWith(`${sheet}!`) ? { ...each, at: each.at.slice(sheet.length + 1) } : [],
  );
  return { ...mapping, form: "wide", sheets: [sheet], unit, from, to, skip, indicators };
}

function weights(mapping: Mapping, sheets: ReadonlyMap<string, SheetCells>): Finding[] {
  return mapping.indicators.flatMap((indicator) => {
    const { name, weight, weightAt, weightFrom, weightColumn, classWeights } = indicator;
    const sheet = weightFrom?.sheet ?? mapping.sheets[0]!;
    const place = { sheet, address: weightAt ?? "" };
    const isElsewhere =
      mapping.method !== "weighted" || weightColumn !== undefined || classWeights !== undefined;
    if (weight === null && !isElsewhere) {
      return [layoutFinding("error", "weightUnknown", place, { name })];
    }
    if (weightAt === null || weight === null) return [];
    const area = parseArea(weightAt)!;
    const { block } = sheets.get(sheet)!;
    if (weightFrom) {
      const { name: beside, nameAt } = weightFrom;
      const own = parseArea(nameAt)!;
      if (textIn(cellIn(block, own.row, own.column)) !== beside) {
        const details = { name: beside, at: nameAt };
        return [layoutFinding("error", "weightNameMoved", { sheet, address: nameAt }, details)];
      }
    }
    const found = weightIn(cellIn(block, area.row, area.column));
    if (Math.abs(found - weight) <= 1e-12 * Math.abs(weight)) return [];
    const details = { name, weight, found: Number.isNaN(found) ? "—" : found };
    return [layoutFinding("error", "weightMoved", place, details)];
  });
}

function cellIn({ values, area }: Block, row: number, column: number) {
  return values[row - area.row]?.[column - area.column] ?? null;
}

/** Headers stand above the first unit, in their column or merged from further left. */
function tableHeaders(mapping: Mapping, sheets: ReadonlyMap<string, SheetCells>): Finding[] {
  const sheet = mapping.sheets[0]!;
  const view = viewOf(sheets.get(sheet)!, mapping.form === "transposed");
  const first = lineIndex(mapping.from);
  const fields: MappedField[] = [
    mapping.unit,
    ...mapping.alsoUnit,
    ...(mapping.form === "long" ? [] : mapping.indicators),
    ...mapping.indicators.flatMap(({ targetAt, targetHeader = "" }) =>
      targetAt === undefined ? [] : { at: targetAt, header: targetHeader },
    ),
    ...mapping.indicators.flatMap(({ at, group }) => (group ? { at, header: group.header } : [])),
    ...[mapping.class, mapping.item, mapping.value, mapping.total, mapping.rank].flatMap(
      (field) => field ?? [],
    ),
    ...mapping.adjustments,
    ...mapping.vetoes,
  ];
  const merges = view.mergesWithin(0, first - 1);
  const isAbove = (header: string, column: number): boolean => {
    let above = "";
    for (let row = 0; row < first; row++) above += textIn(view.value(row, column));
    // A name and its unit of measure may stand in two rows.
    if (above.includes(header)) return true;
    return merges.some(
      (area) =>
        area.column <= column &&
        area.column + area.columns > column &&
        textIn(view.value(area.row, area.column)) === header,
    );
  };
  const halves = [0, ...(mapping.halves ?? [])];
  const moved = fields.filter(
    ({ header, at }) =>
      header !== "" && !halves.every((shift) => isAbove(header, lineIndex(at) + shift)),
  );
  return [
    ...moved.map(({ header, at }) =>
      layoutFinding("error", "headerMoved", { sheet, address: "" }, { header, at }),
    ),
    ...sectionsMoved(mapping, sheets.get(sheet)!.block),
    ...targetsMoved(mapping, view),
    ...halves.flatMap((shift) => unitsBelow(mapping, view, shift)),
  ];
}

/** A heading that stands elsewhere now would put units into another class. */
function sectionsMoved({ sections = [], sheets }: Mapping, block: Block): Finding[] {
  return sections.flatMap(({ at, header }) => {
    const { row, column } = parseArea(at)!;
    if (textIn(cellIn(block, row, column)) === header) return [];
    const place = { sheet: sheets[0]!, address: at };
    return [layoutFinding("error", "headerMoved", place, { header, at })];
  });
}

/** Targets that stand in another line now, or in none. */
function targetsMoved({ targetLine, unit }: Mapping, view: View): Finding[] {
  if (!targetLine) return [];
  const { at, header } = targetLine;
  const [row, column] = [lineIndex(at), lineIndex(unit.at)];
  if (view.label(row, column) === header) return [];
  const place = { sheet: view.sheet, address: view.address(row, column) };
  return [layoutFinding("error", "headerMoved", place, { header, at })];
}

/** A name with numbers right below the last unit: somebody has added a line since. */
function unitsBelow(mapping: Mapping, view: View, shift: number): Finding[] {
  const isTurned = mapping.form === "transposed";
  const row = lineIndex(mapping.to) + (isTurned ? 1 : (mapping.block?.size ?? 1));
  const column = lineIndex(mapping.unit.at) + shift;
  const unit = textIn(view.value(row, column));
  const isOther =
    unit === "" ||
    isSummary(unit) ||
    isWhole(unit) ||
    isNote(unit) ||
    headerRole(unit) === "weight";
  if (isOther || mapping.skip.includes(view.rowName(row)) || mapping.form === "long") return [];
  const hasMark = mapping.indicators.some(
    ({ at }) => kindOf(view.value(row, lineIndex(at) + shift)) === "number",
  );
  if (!hasMark) return [];
  const place = { sheet: view.sheet, address: view.address(row, column) };
  return [layoutFinding("error", "unitsBelow", place, { unit })];
}

/** Every form has the column of values and its items where the first one has them. */
function formHeaders(mapping: Mapping, sheets: ReadonlyMap<string, SheetCells>): Finding[] {
  const { value, classOf, indicators } = mapping;
  const hasKinds = Object.keys(classOf).length > 0;
  return mapping.sheets.flatMap((sheet, index) => {
    const isAcross = hasItemsAcross(mapping);
    const view = viewOf(sheets.get(sheet)!, isAcross);
    const column = lineIndex(value!.at);
    const first = lineIndex(mapping.from);
    const headers = Array.from({ length: first }, (_, row) => textIn(view.value(row, column)));
    const isAt = value!.header === "" || headers.includes(value!.header);
    const findings = isAt
      ? []
      : [layoutFinding("error", "headerMoved", { sheet, address: "" }, { ...value! })];
    if (hasKinds || index === 0) return findings;
    // Forms of one kind have one set of weights; a form with another one is another kind.
    const moved = indicators.flatMap(({ weightAt, weightFrom, weight, name }) => {
      const area = weightAt === null || weightFrom ? undefined : parseArea(weightAt);
      if (!area || weight === null) return [];
      const found = weightIn(cellIn(sheets.get(sheet)!.block, area.row, area.column));
      if (Math.abs(found - weight) <= 1e-12) return [];
      const place = { sheet, address: addressOf(area.row, area.column) };
      return [layoutFinding("error", "weightMoved", place, { name, weight, found })];
    });
    return [...findings, ...moved];
  });
}

/** In a long sheet each unit has an item once, and every item is known. */
function longItems(mapping: Mapping, sheets: ReadonlyMap<string, SheetCells>): Finding[] {
  const sheet = mapping.sheets[0]!;
  const view = viewOf(sheets.get(sheet)!);
  const known = new Set(mapping.indicators.map(({ at }) => at));
  const seen = new Set<string>();
  const skipped = new Set(mapping.skip);
  const [unitColumn, itemColumn] = [mapping.unit, mapping.item!].map(({ at }) => lineIndex(at));
  const findings: Finding[] = [];
  for (let row = lineIndex(mapping.from); row <= lineIndex(mapping.to); row++) {
    const unit = view.label(row, unitColumn!);
    const item = textIn(view.value(row, itemColumn!));
    if (unit === "" || skipped.has(view.rowName(row))) continue;
    const place = { sheet, address: view.address(row, itemColumn!) };
    if (!known.has(item)) findings.push(layoutFinding("error", "itemUnknown", place, { item }));
    const key = `${unit}\n${item}`;
    if (seen.has(key)) findings.push(layoutFinding("error", "itemRepeated", place, { unit, item }));
    seen.add(key);
  }
  return findings;
}

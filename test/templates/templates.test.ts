import { strFromU8, unzipSync } from "fflate";
import { prepareGrading } from "../../src/grading/gradeWorkbook";
import { TEMPLATES } from "../../src/templates";
import type { CellValue } from "../../src/workbook/cell";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";
import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { lookOf } from "../../src/workbook/styles";
import type { Workbook } from "../../src/workbook/workbook";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { RENDERINGS } from "./renderings";

const UNKNOWN = ["columnUnknown", "settingUnknown", "classUnknown", "textNumber", "totalRow"];

/** Values and formulas of every cell that holds something, by sheet and place. */
async function contents(workbook: Workbook): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const { name } of await workbook.cells.list()) {
    const { values, formulas } = await workbook.cells.read(name);
    values.forEach((row, at) =>
      row.forEach((value, column) => {
        const formula = formulas[at]?.[column] ?? null;
        if (filled(value) !== null || formula !== null) {
          found.set(`${name} R${at}C${column}`, [filled(value), formula]);
        }
      }),
    );
  }
  return found;
}

function specified(sheets: readonly SheetSpec[]): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { name, rows } of sheets) {
    rows.forEach((row, at) =>
      row.forEach((cell, column) => {
        const formula = cell?.formula ?? null;
        const value = filled(cell?.value ?? null);
        if (value !== null || formula !== null)
          found.set(`${name} R${at}C${column}`, [value, formula]);
      }),
    );
  }
  return found;
}

function filled(value: CellValue): CellValue {
  return value === "" ? null : value;
}

function count(bytes: Uint8Array, pattern: RegExp): number {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.includes("/worksheets/"));
  return parts.reduce((sum, [, part]) => sum + (strFromU8(part).match(pattern)?.length ?? 0), 0);
}

describe.each(RENDERINGS)("$name", ({ sheets }) => {
  it("holds the same in memory and in a file, read again", async () => {
    const memory = createMemoryWorkbook();
    await memory.sheets.render(sheets);
    const file = createXlsx();
    await file.sheets.render(sheets);
    const wanted = specified(sheets);
    expect(await contents(memory)).toEqual(wanted);
    expect(await contents(openXlsx(file.save()))).toEqual(wanted);
  });

  it("keeps its lists, limits and conditional formats in a file", async () => {
    const file = createXlsx();
    await file.sheets.render(sheets);
    const bytes = file.save();
    const rules = sheets.flatMap(({ validations = [] }) => validations);
    expect(rules.length).toBeGreaterThan(10);
    expect(count(bytes, /<dataValidation /g)).toBe(rules.length);
    const colours = sheets.flatMap(({ conditionals = [] }) => conditionals);
    expect(count(bytes, /<cfRule /g)).toBe(colours.length);
  });

  it("grades its sample without an error, and knows every column", async () => {
    const workbook = createMemoryWorkbook();
    await workbook.sheets.render(sheets);
    const { findings, grading } = await prepareGrading(workbook);
    const wrong = findings.filter(({ level, code }) => level === "error" || UNKNOWN.includes(code));
    expect(wrong.map((each) => each.message("zh-CN"))).toEqual([]);
    expect(grading!.isDraft).toBe(false);
    expect(grading!.read.data.units.length).toBeGreaterThanOrEqual(8);
    expect(grading!.read.data.units.length).toBeLessThanOrEqual(30);
  });

  it("locks formulas and leaves inputs open", () => {
    for (const { rows, isProtected, name } of sheets) {
      const cells = rows.flat().filter((cell) => cell !== undefined);
      const formulas = cells.filter(({ formula }) => formula !== undefined);
      if (formulas.length === 0) continue;
      expect({ name, isProtected }).toEqual({ name, isProtected: true });
      expect(formulas.filter(({ style }) => lookOf(style).isOpen)).toEqual([]);
    }
  });

  it("begins with instructions, and every other sheet is ready to print and to scroll", () => {
    const [instructions, ...tables] = sheets;
    expect(["说明", "Instructions"]).toContain(instructions!.name);
    expect(instructions!.rows.length).toBeGreaterThan(5);
    for (const { freeze, print, rows } of tables) {
      expect(freeze!.rows).toBeGreaterThan(0);
      expect(print!.paper ?? "A4").toBe("A4");
      expect(print!.header).toBe(rows[0]!.at(-1)!.value);
      expect(print!.area!.columns).toBe(Math.max(...rows.map((row) => row.length)));
      expect(print!.fitToWidth === true || print!.columnBreaks !== undefined).toBe(true);
    }
  });
});

describe.each(TEMPLATES)("$id", (template) => {
  const [chinese, english] = (["zh-CN", "en-US"] as const).map((locale) =>
    template.sheets({ locale, isScaled: true }),
  ) as [SheetSpec[], SheetSpec[]];

  it("says the same in both languages, cell by cell", () => {
    expect(english.map(shapeOf)).toEqual(chinese.map(shapeOf));
  });

  it("leaves no Chinese sentence in the English one", () => {
    const texts = english.flatMap(({ rows }) => rows.flat().map((cell) => cell?.value));
    const sentences = texts.filter(
      (value) => typeof value === "string" && /[\u4e00-\u9fff]{7}|[\u4e00-\u9fff]，/.test(value),
    );
    expect(sentences).toEqual([]);
  });

  it("marks what is not of the documents as a sample", () => {
    const texts = chinese.flatMap(({ rows }) => rows.flat().map((cell) => cell?.value));
    expect(
      texts.filter((value) => typeof value === "string" && value.includes("示例")).length,
    ).toBeGreaterThan(3);
  });

  it("is named with a purpose and its documents", () => {
    expect(template.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$|^ballot$/);
    expect(template.purpose["zh-CN"].length).toBeGreaterThan(15);
    for (const document of template.documents) {
      expect(document).toMatch(/^S(0[1-9]|1\d|2[01])$|〔\d{4}〕/);
    }
  });
});

/** What must not depend on the language: numbers, kinds of values, looks and rules. */
function shapeOf({ rows, merges, validations = [], conditionals = [], print }: SheetSpec): unknown {
  return {
    cells: rows.map((row) =>
      row.map((cell) => ({
        value: typeof cell?.value === "string" ? cell.value !== "" : (cell?.value ?? null),
        hasFormula: cell?.formula !== undefined,
        style: cell?.style ?? null,
      })),
    ),
    merges,
    rules: validations.map(({ area, rule }) => ({
      area,
      rule: rule.kind === "list" ? rule.words.length : rule,
    })),
    colours: conditionals.map(({ area, fill }) => ({ area, fill })),
    orientation: print?.orientation,
  };
}

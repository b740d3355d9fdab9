import { evaluate } from "../../../src/functions/evaluate";
import { gradingSheets, prepareGrading } from "../../../src/grading/gradeWorkbook";
import { parseArea } from "../../../src/workbook/address";
import { MemoryWorkbook } from "../../memory/memoryWorkbook";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import { clerkCase } from "../clerkCase";
import { schemeSheets } from "../schemeSheets";

/** The arguments of a call, cut at the commas that stand outside of braces and quotes. */
function argumentsOf(call: string): string[] {
  const inside = call.slice(call.indexOf("(") + 1, -1);
  return inside.match(/(?:\{[^}]*\}|"(?:[^"]|"")*"|[^,])+|(?<=,|^)(?=,|$)/g) ?? [];
}

function constant(text: string): unknown {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  return text === "" ? null : Number(text);
}

/** The value of an argument: a constant, an array of constants, a cell or a range of the sheet. */
function valueOf(text: string, { rows }: SheetSpec): unknown {
  if (text.startsWith("{")) {
    return text
      .slice(1, -1)
      .split(";")
      .map((row) => row.split(",").map(constant));
  }
  const area = parseArea(text);
  if (!area) return constant(text);
  const block = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      return rows[area.row + row]?.[area.column + column]?.value ?? null;
    }),
  );
  return area.rows * area.columns === 1 ? block[0]![0] : block;
}

it("every HJ formula that grading writes gives its cached value", async () => {
  const seen = new Set<string>();
  for (let seed = 0; seed < 400; seed++) {
    const { scheme, columns } = clerkCase(seed);
    const workbook = new MemoryWorkbook([]);
    await workbook.sheets.render(schemeSheets(scheme, columns));
    const { grading } = await prepareGrading(workbook, { isDraft: true });
    if (!grading) continue;
    const sheets = gradingSheets(grading, { date: "2026-12-31", version: "1" }, "hengji");
    const sheet = sheets.find(({ name }) => name === "计算过程")!;
    for (const cell of sheet.rows.flat()) {
      if (!cell?.formula) continue;
      const name = /^HJ\.(\w+)\(/.exec(cell.formula)![1]!;
      const args = argumentsOf(cell.formula).map((text) => valueOf(text, sheet));
      seen.add(name);
      expect({ seed, formula: cell.formula, ...evaluate({ function: name, args }) }).toEqual({
        seed,
        formula: cell.formula,
        value: cell.value,
      });
    }
  }
  expect([...seen].sort()).toEqual(["ADJUST", "GRADE", "RANKING", "SCORE"]);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appraise } from "../../src/scoring/appraise/appraise";
import { plainColumns } from "../../src/scoring/columns";
import { presetBands } from "../../src/scoring/gradeScale";
import { DEFAULT_SETTINGS, type Indicator } from "../../src/scoring/scheme";
import type { CellValue } from "../../src/workbook/cell";
import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { clerkCase } from "../grading/clerkCase";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculate } from "./libreOffice";
import { nativeSheets } from "./nativeBundle";

const CASES = 500;
const CASES_PER_WORKBOOK = 125;
const UNITS = 30;

/** A cell whose formula LibreOffice answers otherwise than we do. */
interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly ours: CellValue;
  readonly theirs: CellValue;
}

function isSame(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours === "number" && typeof theirs === "number") {
    return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
  }
  return (ours === "" ? null : ours) === (theirs === "" ? null : theirs);
}

async function differences(
  sheets: readonly SheetSpec[],
): Promise<{ formulas: number; found: Difference[] }> {
  const folder = mkdtempSync(join(tmpdir(), "hengji-native-"));
  const file = join(folder, "cases.xlsx");
  const workbook = createXlsx();
  await workbook.sheets.render(sheets);
  writeFileSync(file, workbook.save());
  const [recalculated] = await recalculate([file]);
  const answers = openXlsx(new Uint8Array(readFileSync(recalculated!)));
  const found: Difference[] = [];
  let formulas = 0;
  for (const { name, rows } of sheets) {
    const { values } = await answers.cells.read(name);
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        formulas++;
        const theirs = values[row]?.[column] ?? null;
        if (isSame(cell.value, theirs)) return;
        found.push({ sheet: name, cell: `R${row + 1}C${column + 1}`, ours: cell.value, theirs });
      }),
    );
  }
  rmSync(folder, { recursive: true });
  return { formulas, found };
}

describeWithLibreOffice("plain formulas, recalculated by LibreOffice", () => {
  const firsts = Array.from(
    { length: CASES / CASES_PER_WORKBOOK },
    (_, at) => at * CASES_PER_WORKBOOK,
  );

  it.each(firsts)(
    "give our scores, grades and ranks in every cell, cases from %i",
    async (first) => {
      const sheets: SheetSpec[] = [];
      for (let seed = first; seed < first + CASES_PER_WORKBOOK; seed++) {
        const { scheme, columns } = clerkCase(seed, UNITS);
        sheets.push(...(await nativeSheets(seed, scheme, columns)));
      }
      const { formulas, found } = await differences(sheets);
      expect(found.slice(0, 20)).toEqual([]);
      expect(formulas).toBeGreaterThan(CASES_PER_WORKBOOK * UNITS);
    },
    600_000,
  );

  it("are not misled by the float traps of the known answers", async () => {
    const sheets: SheetSpec[] = [];
    for (const [index, { weights, scores }] of floatTraps().entries()) {
      const indicators = weights.map((weight, at) => directIndicator(`K${at}`, weight));
      const values = scores.map((score) => ({ values: Float64Array.of(score), states: null }));
      const scheme = {
        name: "浮点",
        settings: DEFAULT_SETTINGS,
        indicators,
        bands: presetBands("优秀/良好/合格/待改进")!,
      };
      const columns = plainColumns(values, 1);
      expect(appraise(scheme, columns).grade[0]).toBe(0);
      sheets.push(...(await nativeSheets(index, scheme, columns)));
    }
    const { formulas, found } = await differences(sheets);
    expect(found).toEqual([]);
    expect(formulas).toBeGreaterThan(20);
  }, 120_000);
});

/** The cases of the known answers in which a sum of doubles misses a line that the exact total reaches. */
function floatTraps(): { weights: number[]; scores: number[] }[] {
  const cases = JSON.parse(readFileSync("test/data/golden/grade_bands.json", "utf8")) as {
    name: string;
    input: { weights: number[]; scores: number[] };
  }[];
  return cases.filter(({ name }) => name.startsWith("exact 90")).map(({ input }) => input);
}

function directIndicator(code: string, weight: number): Indicator {
  return {
    code,
    name: code,
    groups: [],
    weight,
    classWeights: {},
    category: null,
    nature: null,
    stage: null,
    measure: "value",
    rule: { kind: "direct" },
    missing: null,
    notApplicable: null,
  };
}

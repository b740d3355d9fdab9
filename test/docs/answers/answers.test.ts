import { prepareGrading } from "../../../src/grading/gradeWorkbook";
import { gradeShown } from "../../../src/grading/results/gradeShown";
import type { Grading } from "../../../src/grading/results/grading";
import { unitResult } from "../../../src/grading/results/unitResult";
import type { CellValue } from "../../../src/workbook/cell";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { linesOf, STANDARD, type Answer } from "./answer";
import { ANSWERS } from "./index";

/** The cells of the example, with the standard sheets where it has none in either language. */
function cellsOf({ sheets }: Answer): Record<string, CellValue[][]> {
  const isEnglish = "Data" in sheets;
  const all = isEnglish ? sheets : { ...STANDARD, ...sheets };
  return Object.fromEntries(
    Object.entries(all).map(([name, table]) => [
      name,
      linesOf(table).map((line) => line.map(cell)),
    ]),
  );
}

function cell(text: string): CellValue {
  if (text === "") return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function resultsOf(grading: Grading | undefined): Record<string, string> {
  if (!grading) return {};
  return Object.fromEntries(
    grading.read.data.units.map((name, unit) => {
      const { score, rank } = unitResult(grading, unit);
      const grade = gradeShown(grading.appraisal, unit, "zh-CN");
      return [name, [score ?? "—", grade === "" ? "—" : grade, rank ?? "—"].join(" ")];
    }),
  );
}

describe.each(Object.entries(ANSWERS))("%s", (_, answers) => {
  it.each(answers)("$question", async ({ gives = {}, tells = [], isDraft = false, ...answer }) => {
    const workbook = createMemoryWorkbook(cellsOf(answer));
    const { grading, findings } = await prepareGrading(workbook, { isDraft });
    const told = findings.map((each) => {
      return `${each.sheet}!${each.address}：${each.message("zh-CN")}`;
    });
    for (const { at, says } of tells) {
      expect(told).toContainEqual(
        expect.stringMatching(new RegExp(`^${at}：.*${says.replaceAll(/[!%]/g, "\\$&")}`)),
      );
    }
    if (Object.keys(gives).length > 0 && !grading) expect(told).toEqual([]);
    expect(resultsOf(grading)).toEqual(gives);
  });
});

import { prepareGrading } from "../../src/grading/gradeWorkbook";
import type { Figure } from "../../src/reports/data/figure";
import { piecesOf, report, sample, type Graded } from "./papers";

/** The figures of the bulletin by where they come from. */
async function figuresOf(graded: Graded): Promise<Map<string, string>> {
  const pieces = piecesOf(await report(graded, "bulletin"));
  const figures = pieces.filter((each): each is Figure => each.kind === "figure");
  return new Map(figures.map(({ from, shown }) => [JSON.stringify(from), shown]));
}

const UNIT = "市教育局";

/**
 * 市教育局 gets four points more for D23 of 工作效益, which weighs a fifteenth: 0.2667. Its total before is 17.6667 + 17.8 + 17.4 +
 * 18 + 18.449, the last between 92.24 and 92.245 % of 20, so that it becomes 89.58; its place stays. The mean is 1030.63 ÷ 12.
 */
it("changes the figures that depend on a cell of 数据, and no others", async () => {
  const settings = [["通报正文列得分", "是"]];
  const before = await sample(settings);
  const { values } = await before.workbook.cells.read("数据");
  const column = values[2]!.findIndex(
    (header) => typeof header === "string" && header.startsWith("D23"),
  );
  const row = values.findIndex(([name]) => name === UNIT);
  const old = await figuresOf(before);
  const changes = values.map((cells, at) =>
    cells.map((value, index) => ({
      value: at === row && index === column ? Number(value) + 4 : value,
    })),
  );
  // The sheet is protected: its numbers come from another one.
  await before.workbook.sheets.render([{ name: "数据", rows: changes }]);
  const { grading } = await prepareGrading(before.workbook);
  const now = await figuresOf({ workbook: before.workbook, grading: grading! });
  const changed = [...old.keys()].filter((source) => now.get(source) !== old.get(source));
  const score = `{"field":"score","unit":"${UNIT}"}`;
  const mean = '{"operation":"mean","over":[{"field":"score","scope":null}]}';
  expect([old.get(score), now.get(score)]).toEqual(["89.32", "89.58"]);
  expect([old.get(mean), now.get(mean)]).toEqual(["85.86", "85.89"]);
  // Nothing of another unit, nothing of another dimension or item, and nothing that does not know the unit or all of them.
  const others = changed.filter(
    (source) =>
      (source.includes('"unit":') && !source.includes(UNIT)) ||
      (source.includes('"of":') && !/"of":"(工作效益|D23)"/.test(source)) ||
      !/"scope":null|市教育局/.test(source),
  );
  expect(others).toEqual([]);
  expect(changed).toEqual(expect.arrayContaining([score, mean]));
});

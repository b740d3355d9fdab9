import { prepareGrading } from "../../src/grading/gradeWorkbook";
import type { Figure } from "../../src/reports/data/figure";
import { KINDS } from "../../src/reports/kinds";
import { KIND_IDS, type KindId } from "../../src/reports/kindNames";
import { recompute } from "./recompute";
import { piecesOf, report, sample, type Graded } from "./papers";

const UNIT = "市教育局";

/** 登记表, 季度讲评 and 督查通报 are of other workbooks; 公示表 and 会议纪要 are refused until grades are decided. */
const ELSEWHERE: readonly KindId[] = ["public", "minutes", "register", "quarter", "inspection"];
/** 目标责任书 holds no result; 奖惩建议 knows the grade alone, and 89.58 is 良好 as 89.32 was. */
const UNMOVED = ["task", "rewards"] as const;
const OF_RESULTS = KIND_IDS.filter((kind) => ![...ELSEWHERE, ...UNMOVED].includes(kind));

/** The figures of a paper by where they come from. */
async function figuresOf(graded: Graded, kind: KindId, unit: string): Promise<Map<string, Figure>> {
  const own = KINDS[kind].isByUnit ? { unit } : {};
  const pieces = piecesOf(await report(graded, kind, own));
  const figures = pieces.filter((each): each is Figure => each.kind === "figure");
  return new Map(figures.map((each) => [JSON.stringify(each.from), each]));
}

interface Both {
  readonly before: Graded;
  readonly after: Graded;
}

/**
 * 市教育局 gets four points more for D23 of 工作效益, which weighs a fifteenth: 0.2667. Its total before is 17.6667 + 17.8 + 17.4 +
 * 18 + 18.449, the last between 92.24 and 92.245 % of 20, so that it becomes 89.58; its place stays. The mean is 1030.63 ÷ 12.
 */
async function changed(): Promise<Both> {
  const settings = [["通报正文列得分", "是"]];
  const before = await sample(settings);
  const { workbook } = await sample(settings);
  const { values } = await workbook.cells.read("数据");
  const column = values[2]!.findIndex(
    (header) => typeof header === "string" && header.startsWith("D23"),
  );
  const row = values.findIndex(([name]) => name === UNIT);
  const changes = values.map((cells, at) =>
    cells.map((value, index) => ({
      value: at === row && index === column ? Number(value) + 4 : value,
    })),
  );
  // The sheet is protected: its numbers come from another one.
  await workbook.sheets.render([{ name: "数据", rows: changes }]);
  const { grading } = await prepareGrading(workbook);
  return { before, after: { workbook, grading: grading! } };
}

let both: Both;
beforeAll(async () => {
  both = await changed();
});

/** What an independent reckoning gives for a figure, as text. */
async function again(graded: Graded, { from }: Figure): Promise<string> {
  return (await recompute(graded, from)).map(String).join(";");
}

it("changes the score of the unit and the mean as a hand does, and in the bulletin nothing that knows neither", async () => {
  const old = await figuresOf(both.before, "bulletin", UNIT);
  const now = await figuresOf(both.after, "bulletin", UNIT);
  const shown = (figures: Map<string, Figure>, source: string) => figures.get(source)?.shown;
  const different = [...old.keys()].filter((source) => shown(now, source) !== shown(old, source));
  const score = `{"field":"score","unit":"${UNIT}"}`;
  const mean = '{"operation":"mean","over":[{"field":"score","scope":null}]}';
  expect([shown(old, score), shown(now, score)]).toEqual(["89.32", "89.58"]);
  expect([shown(old, mean), shown(now, mean)]).toEqual(["85.86", "85.89"]);
  // Nothing of another unit, nothing of another dimension or item, and nothing that does not know the unit or all of them.
  const others = different.filter(
    (source) =>
      (source.includes('"unit":') && !source.includes(UNIT)) ||
      (source.includes('"of":') && !/"of":"(工作效益|D23)"/.test(source)) ||
      !/"scope":null|市教育局/.test(source),
  );
  expect(others).toEqual([]);
  expect(different).toEqual(expect.arrayContaining([score, mean]));
});

/** A figure that depends on the cell is one that the reckoning of the tests gives otherwise once the cell is another. */
it.each(OF_RESULTS)("changes exactly the figures of %s that depend on the cell", async (kind) => {
  const old = await figuresOf(both.before, kind, UNIT);
  const now = await figuresOf(both.after, kind, UNIT);
  const wrong: string[] = [];
  let moved = 0;
  for (const [source, figure] of old) {
    const later = now.get(source);
    if (!later) continue; // a sentence that is said no more
    const depends = (await again(both.before, figure)) !== (await again(both.after, figure));
    if (depends) moved += 1;
    if (depends !== (figure.value !== later.value)) wrong.push(`${source} ${figure.shown}`);
  }
  expect(wrong).toEqual([]);
  expect(moved).toBeGreaterThan(0);
});

it.each(["feedback", "appeal"] as const)(
  "leaves in %s of another unit all that is its own",
  async (kind) => {
    const [old, now] = await Promise.all([
      figuresOf(both.before, kind, "市住建局"),
      figuresOf(both.after, kind, "市住建局"),
    ]);
    const own = [...old].filter(([source]) => /^\{"field":[^[]*"unit":"市住建局"/.test(source));
    expect(own.length).toBeGreaterThan(5);
    for (const [source, { shown }] of own)
      expect([source, now.get(source)?.shown]).toEqual([source, shown]);
  },
);

it.each(UNMOVED)("changes nothing in %s, which knows neither score nor place", async (kind) => {
  const old = await figuresOf(both.before, kind, UNIT);
  expect([...(await figuresOf(both.after, kind, UNIT))]).toEqual([...old]);
  expect(old.size).toBeGreaterThan(0);
});

import { readFileSync } from "node:fs";
import { evaluate } from "../src/functions/evaluate";
import { appraise, type Appraisal } from "../src/scoring/appraise/appraise";
import { rowReader } from "../src/scoring/appraise/rowReader";
import { numberOfTicks } from "../src/scoring/numbers/round";
import { MAPPING_KEY } from "../src/grading/layout/mapping/mapping";
import { TEMPLATES } from "../src/templates";
import { createXlsx } from "../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../src/workbook/xlsx/openXlsx";
import { drawScheme, seedsOf } from "./agree/schemes";
import { runCli, temporaryFolder } from "./cli/runCli";
import { clerkCase } from "./grading/clerkCase";
import { schemeSheets } from "./grading/schemeSheets";
import { describeWorkbench } from "./web/describeWorkbench";
import { collectedBytes, describeCollected } from "./workbook/collectedWorkbooks";

const SEEDS = Array.from({ length: 1500 }, (_, seed) => seed);

/** Cases that the functions in cells can express: 百分制, half-up, totals rounded, one level of means. */
function expressible(): { seed: number; appraisal: Appraisal }[] {
  return SEEDS.flatMap((seed) => {
    const { scheme, columns } = clerkCase(seed, 30);
    const { settings } = scheme;
    const isExpressible =
      settings.marking === "percent" &&
      settings.rounding === "half-up" &&
      settings.roundingScope === "total" &&
      settings.method === "score" &&
      !settings.aggregation.includes("geometric") &&
      !columns.difficulty &&
      !columns.post;
    return isExpressible ? [{ seed, appraisal: appraise(scheme, columns) }] : [];
  });
}

const cases = expressible();

function answer(name: string, args: unknown[]): unknown {
  const result = evaluate({ function: name, args, locale: "zh-CN" });
  return "value" in result ? result.value : result;
}

it("has enough cases to speak of", () => {
  expect(cases.length).toBeGreaterThan(100);
});

it.each(cases)("functions in cells give the published totals of case $seed", ({ appraisal }) => {
  const { scheme, weighted } = appraisal;
  const { decimals } = scheme.settings;
  const rowOf = rowReader(appraisal);
  weighted.forEach((ticks, unit) => {
    const row = rowOf(unit);
    if (!row) return;
    const weights = row.factors.integers ?? row.factors.numbers;
    const counted = [...weights.keys()].filter((index) => weights[index]! > 0);
    const scores = counted.map((index) => row.scores[index]!);
    if (scores.some((score) => score < 0)) return;
    const own = counted.map((index) => weights[index]!);
    const total = answer("SCORE", [[scores], [own], null, "scale", decimals]);
    expect({ unit, total }).toEqual({ unit, total: numberOfTicks(ticks, decimals) });
  });
});

it.each(cases)("functions in cells give the grades by score of case $seed", ({ appraisal }) => {
  const { scheme, score, bandGrade } = appraisal;
  const { decimals } = scheme.settings;
  if (scheme.bands.some(({ lower }) => lower === null)) return;
  const scale = scheme.bands.map(({ name, lower }) => [name, lower]);
  bandGrade.forEach((grade, unit) => {
    if (grade < 0) return;
    const total = numberOfTicks(score[unit]!, decimals);
    expect(answer("GRADE", [total, scale, decimals])).toBe(scheme.bands[grade]!.name);
  });
});

it.each(cases)("functions in cells give the ranks of case $seed", ({ appraisal }) => {
  const { scheme, columns, score, rank, vetoes } = appraisal;
  const { decimals, ties, tieBreakers, rankBy } = scheme.settings;
  if (tieBreakers.length > 0 || rankBy === "exact") return;
  const ranked = [...rank.keys()].filter((unit) => !Number.isNaN(rank[unit]!));
  if (ranked.length === 0) return;
  const column = (value: (unit: number) => unknown): unknown[][] =>
    ranked.map((unit) => [value(unit)]);
  const ranks = answer("RANKINGS", [
    column((unit) => numberOfTicks(score[unit]!, decimals)),
    column((unit) => columns.classNames[columns.classes?.[unit] ?? 0] || "全部"),
    ties,
    decimals,
    column((unit) => (vetoes.get(unit)?.isLowest ? 1 : 0)),
  ]);
  expect(ranks).toEqual(column((unit) => rank[unit]!));
});

describeWorkbench("the workbench in a browser and `hengji grade` on the same file", (bench) => {
  const folder = temporaryFolder();
  const written = ["结果", "计算过程", "检查"];

  /** What a graded file says, but for the day on which it was written. */
  async function answersOf(bytes: Uint8Array): Promise<unknown> {
    const { cells } = openXlsx(bytes);
    const sheets = await Promise.all(written.map((name) => cells.read(name)));
    const texts = JSON.stringify(sheets.map(({ values }) => values));
    expect(texts).toContain("生成");
    return JSON.parse(texts.replace(/\d{4}-\d\d-\d\d(?= 生成)/, "今天"));
  }

  /** Opens a file in the page, grades it by hand, and saves it. */
  async function byHand(name: string, steps: readonly (string | RegExp)[]): Promise<Uint8Array> {
    await bench.open(name, new Uint8Array(readFileSync(folder.path(name))));
    for (const step of steps) await bench.click(step);
    await bench.says("评分完成");
    return (await bench.save()).bytes;
  }

  async function byCommand(name: string, options: readonly string[] = []): Promise<Uint8Array> {
    const target = folder.path(`${name}-命令.xlsx`);
    const outcome = await runCli(["grade", folder.path(name), "-o", target, ...options]);
    expect(outcome).toMatchObject({ code: 0 });
    return new Uint8Array(readFileSync(target));
  }

  it.each(TEMPLATES.map(({ id }) => id))("write the same about the sample of %s", async (id) => {
    const name = `${id}.xlsx`;
    await runCli(["template", id, "--scaled", "-o", folder.path(name)]);
    const saved = await byHand(name, ["一键评分", /^写入/]);
    expect(await answersOf(saved)).toEqual(await answersOf(await byCommand(name)));
  });

  it.each(seedsOf("page", 3))("write the same about the drawn scheme %i", async (seed) => {
    const drawn = drawScheme(seed);
    const made = createXlsx();
    await made.sheets.render(schemeSheets(drawn.scheme, drawn.columns));
    const name = `drawn-${seed}.xlsx`;
    folder.put(name, made.save());
    const draft = ["--draft", "-o", folder.path(`${name}-草稿.xlsx`)];
    // Where no unit is complete there is nothing to write.
    if ((await runCli(["grade", folder.path(name), ...draft])).code !== 0) return;
    const saved = await byHand(name, ["一键评分", /^写入/]);
    expect(await answersOf(saved)).toEqual(await answersOf(await byCommand(name, ["--draft"])));
  });

  describeCollected("on sheets that nobody here wrote, read as the page proposes", () => {
    it.each(["city_daily_bulletin.xlsx", "rd_perf_import.xlsx", "rd_perf_sept.xlsx"])(
      "write the same about %s",
      async (name) => {
        folder.put(name, collectedBytes(name));
        const saved = await byHand(name, ["看看怎么识别的", "就这样评分", /^写入/]);
        const mapping = await openXlsx(saved).session.load(MAPPING_KEY);
        const options = ["--mapping", folder.put(`${name}.json`, mapping!)];
        expect(await answersOf(saved)).toEqual(await answersOf(await byCommand(name, options)));
      },
    );
  });
});

import { parseMapping } from "../../../src/grading/layout/propose/parseMapping";
import { recognitionOf } from "../../../src/grading/layout/propose/recognition";
import type { Proposal } from "../../../src/grading/layout/propose/proposal";
import { prepareMapped } from "../../../src/grading/layout/use/prepareMapped";
import type { Mapping } from "../../../src/grading/layout/mapping/mapping";
import { CASES, LAST_YEAR, LAST_YEAR_MERGES } from "./layoutCases";
import { answered, messages, propose, unseen } from "./unseen";

const workbook = () => unseen({ 考核: LAST_YEAR }, { 考核: LAST_YEAR_MERGES });
const printed = (proposal: Proposal): string => JSON.stringify(recognitionOf(proposal));
const sound = async (): Promise<Mapping> => answered(await propose(workbook()));

it("takes what --propose prints, once nothing is open", async () => {
  const proposal = await propose(workbook());
  expect(parseMapping(printed(proposal)).mapping).toEqual(proposal.mapping);
});

it("refuses what is open, naming the question and its answers", async () => {
  const asked = CASES.find(({ questions }) => questions.includes("marking"))!;
  const { problems } = parseMapping(printed(await propose(unseen(asked.sheets))));
  expect(problems.map((each) => each["zh-CN"])).toEqual([
    expect.stringMatching(/问题 marking 没有回答.*points（分值制.*、percent（百分制/),
  ]);
});

it("refuses another table than the one that was recognised", async () => {
  const asked = CASES.find(({ questions }) => questions.includes("table"))!;
  const proposal = await propose(unseen(asked.sheets));
  const questions = proposal.questions.map((each) => ({ ...each, answer: each.options[1]!.id }));
  const chosen = { ...proposal.chosen!, questions };
  const { problems } = parseMapping(printed({ ...proposal, tables: [chosen], chosen }));
  expect(problems.map((each) => each["zh-CN"]).join()).toContain("--table");
});

it.each<{ name: string; change: Record<string, unknown>; part: string }>([
  { name: "a newer version", change: { version: 3 }, part: "version" },
  { name: "an unknown form", change: { form: "round" }, part: "form" },
  { name: "no sheet", change: { sheets: [] }, part: "sheets" },
  { name: "a line that is none", change: { from: "4x" }, part: "from" },
  { name: "no indicators", change: { indicators: [] }, part: "indicators" },
  {
    name: "a rule that is none",
    change: { indicators: [{ at: "B", rule: "guess" }] },
    part: "indicators.0",
  },
  { name: "a unit in no column", change: { unit: { at: "", header: "" } }, part: "unit" },
  { name: "settings of another kind", change: { settings: null }, part: "settings" },
  { name: "grades without limits", change: { grades: [{ name: "优" }] }, part: "grades" },
  { name: "long without items", change: { form: "long" }, part: "value" },
])("names the part that is wrong: $name", async ({ change, part }) => {
  const { problems } = parseMapping(JSON.stringify({ ...(await sound()), ...change }));
  expect(problems.map((each) => each["zh-CN"]).join("\n")).toContain(`“${part}”`);
});

it.each(["", "[1]", "{", "null", '{"questions": 3, "mapping": {}}', '{"mapping": null}'])(
  "says what to do with %s",
  (text) => {
    const { mapping, problems } = parseMapping(text);
    expect(mapping).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  },
);

it.each<{ name: string; sheet: (rows: (typeof LAST_YEAR)[number][]) => void; code: string }>([
  {
    name: "a header that has moved",
    sheet: (rows) =>
      rows.splice(2, 1, [null, "日常工作(30%)", "重点工作(40%)", null, null, null, null]),
    code: "headerMoved",
  },
  {
    name: "a unit below the mapped lines",
    sheet: (rows) => rows.splice(6, 0, ["民政局", 80, 80, 80, 80, 80, 4]),
    code: "unitsBelow",
  },
])("does not grade a sheet that has changed since: $name", async ({ sheet, code }) => {
  const rows = [...LAST_YEAR];
  const mapping = await sound();
  sheet(rows);
  const prepared = await prepareMapped(unseen({ 考核: rows }), mapping);
  expect(prepared.grading).toBeUndefined();
  expect(prepared.findings.map((each) => each.code)).toContain(code);
});

it("does not grade where the mapped sheet is gone, or results would replace a sheet of the user", async () => {
  const mapping = await sound();
  const gone = await prepareMapped(unseen({ 其他: LAST_YEAR }), mapping);
  expect(messages(gone)).toEqual([expect.stringContaining("不在文件中")]);
  const taken = unseen({ 考核: LAST_YEAR, 结果: [["我的结果"]] }, { 考核: LAST_YEAR_MERGES });
  expect(messages(await prepareMapped(taken, mapping))).toEqual([expect.stringContaining("改名")]);
});

import { findAssessment } from "../../../src/grading/run/findAssessment";
import type { TableProposal } from "../../../src/grading/layout/propose/proposal";
import {
  askedQuestions,
  draftMapping,
  hasOpenQuestion,
  mappedAreas,
  suggestedDraft,
} from "../../../src/taskpane/model/mappingDraft";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { lastYear } from "../harness/workbooks";

async function tableOf(workbook: Parameters<typeof findAssessment>[0]): Promise<TableProposal> {
  const found = await findAssessment(workbook);
  if (found.kind !== "foreign") throw new Error("Not recognised");
  return found.proposal.chosen!;
}

it("takes every suggestion and lets each be changed", async () => {
  const table = await tableOf(lastYear());
  const draft = suggestedDraft(table);
  expect(hasOpenQuestion(table, draft)).toBe(false);
  const { mapping } = draftMapping(table, draft);
  expect(mapping?.settings.missing).toBe("refuse");
  const at = (index: number): string => table.mapping.indicators[index]!.at;
  const edited = draftMapping(table, {
    answers: { ...draft.answers, missing: "zero" },
    roles: { [at(3)]: "unused" },
    edit: {
      weights: [{ at: at(0), weight: 40 }],
      directions: [{ at: at(4), direction: "lower" }],
    },
  }).mapping!;
  expect(edited.settings.missing).toBe("zero");
  expect(edited.indicators.map(({ name }) => name)).not.toContain("党建");
  expect(edited.indicators[0]!.weight).toBe(40);
  expect(edited.indicators[3]).toMatchObject({ name: "廉政", direction: "lower" });
});

it("says what is wrong with an edit", async () => {
  const table = await tableOf(lastYear());
  const draft = { ...suggestedDraft(table), edit: { lines: { from: "??" } } };
  const { mapping, problems } = draftMapping(table, draft);
  expect(mapping).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
});

it("takes columns for what they are by hand", async () => {
  const table = await tableOf(lastYear());
  const { indicators, unit } = table.mapping;
  const [first, second] = indicators;
  const draft = suggestedDraft(table);
  const roles = { [first!.at]: "bonus", [second!.at]: "class" } as const;
  const { mapping } = draftMapping(table, { ...draft, roles });
  expect(mapping!.indicators).toHaveLength(indicators.length - 2);
  expect(mapping!.adjustments).toContainEqual({
    at: first!.at,
    header: first!.header,
    sign: "bonus",
  });
  expect(mapping!.class?.at).toBe(second!.at);
  expect(mapping!.unit).toEqual(unit);
});

it("needs no answer about weights once all of them are typed", async () => {
  const workbook = createMemoryWorkbook({
    表: [
      ["单位", "质量", "服务"],
      ["甲", 91, 85],
      ["乙", 80, 88],
    ],
  });
  const table = await tableOf(workbook);
  const draft = suggestedDraft(table);
  expect(askedQuestions(table, draft).map(({ id }) => id)).toEqual(["weights"]);
  const weights = [
    { at: "B", weight: 60 },
    { at: "C", weight: 40 },
  ];
  const typed = { ...draft, edit: { weights } };
  expect(askedQuestions(table, typed)).toEqual([]);
  expect(draftMapping(table, typed).mapping).toMatchObject({
    method: "weighted",
    indicators: [{ weight: 60 }, { weight: 40 }],
  });
});

it("asks what has no suggestion, and closes what an answer settles", async () => {
  const workbook = createMemoryWorkbook({
    表: [["单位", "质量", "服务"], ...["甲", "乙", "丙", "丁"].map((unit) => [unit, 91, 85])],
  });
  const table = await tableOf(workbook);
  const draft = suggestedDraft(table);
  expect(hasOpenQuestion(table, draft)).toBe(true);
  expect(draftMapping(table, draft).mapping).toBeUndefined();
  const answers = Object.fromEntries(
    askedQuestions(table, draft).map(({ id, options }) => [id, options[0]!.id]),
  );
  const answered = { ...draft, answers };
  expect(hasOpenQuestion(table, answered)).toBe(false);
  expect(draftMapping(table, answered).mapping).toBeDefined();
});

it("lights up the names and every indicator", async () => {
  const table = await tableOf(lastYear());
  const areas = mappedAreas(table.mapping);
  expect(areas).toHaveLength(7);
  expect(areas[0]).toEqual({ row: 3, column: 0, rows: 14, columns: 1 });
  const turned = { ...table.mapping, form: "transposed" as const, from: "B", to: "E" };
  const rows = { ...turned, unit: { at: "2", header: "" }, indicators: [], total: null };
  expect(mappedAreas(rows)).toEqual([{ row: 1, column: 1, rows: 1, columns: 4 }]);
});

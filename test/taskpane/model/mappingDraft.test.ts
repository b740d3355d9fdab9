import { findAssessment } from "../../../src/grading/run/findAssessment";
import type { Proposal } from "../../../src/grading/layout/proposal";
import {
  askedQuestions,
  draftMapping,
  hasOpenQuestion,
  mappedAreas,
  suggestedDraft,
} from "../../../src/taskpane/model/mappingDraft";
import { createMemoryWorkbook } from "../../../src/workbook/memory/createMemoryWorkbook";
import { lastYear } from "../harness/workbooks";

async function proposalOf(workbook: Parameters<typeof findAssessment>[0]): Promise<Proposal> {
  const found = await findAssessment(workbook);
  if (found.kind !== "foreign") throw new Error("Not recognised");
  return found.proposal;
}

it("takes every suggestion and lets each be changed", async () => {
  const proposal = await proposalOf(lastYear());
  const draft = suggestedDraft(proposal);
  expect(hasOpenQuestion(proposal, draft)).toBe(false);
  const { mapping } = draftMapping(proposal, draft);
  expect(mapping?.settings.missing).toBe("refuse");
  const edited = draftMapping(proposal, {
    answers: { ...draft.answers, missing: "zero" },
    edits: { "indicators.0.weight": 40, "indicators.3": null, "indicators.4.direction": "lower" },
  }).mapping!;
  expect(edited.settings.missing).toBe("zero");
  expect(edited.indicators.map(({ name }) => name)).not.toContain("党建");
  expect(edited.indicators[0]!.weight).toBe(40);
  expect(edited.indicators[3]).toMatchObject({ name: "廉政", direction: "lower" });
});

it("says what is wrong with an edit", async () => {
  const proposal = await proposalOf(lastYear());
  const draft = { ...suggestedDraft(proposal), edits: { "indicators.0.at": "??" } };
  const { mapping, problems } = draftMapping(proposal, draft);
  expect(mapping).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
});

it("asks what has no suggestion, and closes what an answer settles", async () => {
  const workbook = createMemoryWorkbook({
    表: [["单位", "质量", "服务"], ...["甲", "乙", "丙", "丁"].map((unit) => [unit, 91, 85])],
  });
  const proposal = await proposalOf(workbook);
  const draft = suggestedDraft(proposal);
  expect(hasOpenQuestion(proposal, draft)).toBe(true);
  expect(draftMapping(proposal, draft).mapping).toBeUndefined();
  const answers = Object.fromEntries(
    askedQuestions(proposal, draft).map(({ id, options }) => [id, options[0]!.id]),
  );
  const answered = { ...draft, answers };
  expect(hasOpenQuestion(proposal, answered)).toBe(false);
  expect(draftMapping(proposal, answered).mapping).toBeDefined();
});

it("lights up the names and every indicator", async () => {
  const proposal = await proposalOf(lastYear());
  const areas = mappedAreas(proposal.mapping!);
  expect(areas).toHaveLength(7);
  expect(areas[0]).toEqual({ row: 3, column: 0, rows: 14, columns: 1 });
  const turned = { ...proposal.mapping!, form: "transposed" as const, from: "B", to: "E" };
  const rows = { ...turned, unit: { at: "2", header: "" }, indicators: [], total: null };
  expect(mappedAreas(rows)).toEqual([{ row: 1, column: 1, rows: 1, columns: 4 }]);
});

import { prepareGrading } from "../../src/grading/gradeWorkbook";
import { parseExact } from "../../src/reports/data/exact";
import type { Figure } from "../../src/reports/data/figure";
import type { Report } from "../../src/reports/data/report";
import { KIND_IDS, type KindId } from "../../src/reports/kindNames";
import { KINDS } from "../../src/reports/kinds";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";
import { paper, piecesOf, read, type Graded } from "../reports/papers";
import { isSame } from "../reports/ratio";
import { recompute } from "../reports/recompute";
import { rendered } from "../reports/render/rendered";
import { describeCollected } from "../workbook/collectedWorkbooks";
import { classSheets, students, SUBJECTS, type Subject } from "./classRankTies";
import type { FormatSheets } from "./gradeSheets";
import { forms, formSheets } from "./rdPerfSept";

const DATE = "2026-12-31";

/** Neither has a quarter monitor, names persons by 姓名, or has decisions: these papers are refused with a reason. */
const REFUSED: readonly KindId[] = ["public", "register", "minutes", "quarter", "inspection"];

async function gradedBook(sheets: FormatSheets): Promise<Graded> {
  const workbook = createMemoryWorkbook(sheets);
  const { grading, findings } = await prepareGrading(workbook);
  if (!grading) throw new Error(findings.map((each) => each.message("zh-CN")).join("\n"));
  return { workbook, grading };
}

/** Every paper that can be made, those of one unit for the first, a middle and the last of them. */
async function papersOf(graded: Graded): Promise<Report[]> {
  const { units } = graded.grading.read.data;
  const some = [units[0]!, units[Math.floor(units.length / 2)]!, units.at(-1)!];
  const papers: Report[] = [];
  for (const kind of KIND_IDS.filter((each) => !REFUSED.includes(each))) {
    for (const unit of KINDS[kind].isByUnit ? some : [undefined]) {
      const made = await paper(graded, kind, unit === undefined ? {} : { unit });
      if (typeof made === "string") throw new Error(`${kind}: ${made}`);
      papers.push(made);
    }
  }
  return papers;
}

async function expectRecomputed(graded: Graded, papers: readonly Report[]): Promise<void> {
  const pieces = papers.flatMap(piecesOf);
  const figures = pieces.filter((each): each is Figure => each.kind === "figure");
  const wrong: unknown[] = [];
  for (const figure of new Map(figures.map((each) => [JSON.stringify(each), each])).values()) {
    const { numerator, denominator } = parseExact(figure.value);
    const [again] = await recompute(graded, figure.from);
    if (!again || !isSame(again, [numerator, denominator])) wrong.push(figure);
  }
  expect(figures.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
  const digits = pieces.filter((each) => each.kind === "literal" && /\d/.test(each.text));
  expect(digits).toEqual([]);
}

describeCollected("papers of files that nobody here wrote", () => {
  it("rd_perf_sept: all papers of 38 people in several classes, with the printed totals", async () => {
    const all = await forms("上级");
    const graded = await gradedBook(formSheets(all));
    const papers = await papersOf(graded);
    await expectRecomputed(graded, papers);
    for (const { person, total } of [all[0]!, all.at(-1)!]) {
      const sheet = await paper(graded, "feedback", { unit: person });
      // The file prints totals without zeros at the end; four decimals are published.
      expect(read(sheet as Report)[1]).toContain(`总分${total.toFixed(4)}分`);
    }
  });

  it("class_rank_ties: all papers of 52 students, with the mean of the file", async () => {
    const all = await students();
    const subjects = Object.keys(SUBJECTS) as Subject[];
    const graded = await gradedBook(classSheets(all, subjects));
    const papers = await papersOf(graded);
    // The mean by plain addition of the marks of the file.
    const sum = all.reduce((total, each) => total + subjects.reduce((s, k) => s + each[k]!, 0), 0);
    const annual = papers.find(({ kind }) => kind === "annual")!;
    expect(read(annual).join("\n")).toContain(`平均${(sum / all.length).toFixed(1)}分`);
  });

  it("class_rank_ties: its papers become Word, sheets and pages", async () => {
    const graded = await gradedBook(classSheets(await students(), ["语文", "数学", "英语"]));
    const papers = await papersOf(graded);
    for (const format of ["docx", "xlsx", "html"] as const) {
      expect((await rendered(papers.slice(0, 8), format, DATE)).length).toBeGreaterThan(10_000);
    }
  });
});

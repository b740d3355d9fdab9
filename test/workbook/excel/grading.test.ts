/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import type { FormulaMode } from "../../../src/grading/results/grading";
import { openExcel } from "../../../src/workbook/excel/openExcel";
import { isTemporary } from "../../../src/workbook/ownSheets";
import { written } from "../../grading/run/sample";
import { bootHost, type Booted } from "../../host/boot";
import type { Fault } from "../../host/hostOptions";
import { pictureOf, type SheetPicture } from "../../host/model/picture";
import { sampleWorkbook } from "./sample";

let booted: Booted;
const MOST_REQUESTS = 8;

beforeAll(async () => {
  booted = await bootHost();
});
afterEach(() => expect(booted.host.complaints).toEqual([]));

/** One-click grading as a ribbon button does it: from opening to the results. */
async function grade(mode: FormulaMode): Promise<void> {
  await written(await openExcel(), mode);
}

/** What the user has, now and after unhiding: everything but the sheets that only programs see. */
const picture = (): readonly SheetPicture[] =>
  pictureOf(booted.host.book).filter(({ name }) => !name.startsWith("~衡绩"));

const temporary = (): readonly string[] =>
  booted.host.book.sheets.map(({ name }) => name).filter(isTemporary);

describe("few round trips", () => {
  it("grades 100 units × 20 indicators in at most 8 requests, and again in as many", async () => {
    booted.replace({ content: sampleWorkbook(100) });
    const { requests } = booted.host;
    for (const mode of ["values", "values", "native"] as const) {
      requests.clear();
      await grade(mode);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(picture().map(({ name }) => name)).toContain("结果");
      expect(requests.count).toBeLessThanOrEqual(MOST_REQUESTS);
    }
  });
});

/** A workbook before its first grading, or one that was graded with other formulas. */
async function start(isGraded: boolean): Promise<void> {
  booted.replace({ content: sampleWorkbook(6) });
  if (isGraded) await grade("values");
  // What Office.js tidies up behind a run is no part of the next one.
  await new Promise((resolve) => setTimeout(resolve, 5));
}

async function outcome(work: Promise<void>): Promise<"complete" | "failed"> {
  try {
    await work;
    return "complete";
  } catch (error) {
    expect(error).toHaveProperty("code", expect.stringMatching(/^excel/));
    return "failed";
  }
}

describe.each([
  { state: "a workbook before its first grading", isGraded: false },
  { state: "a workbook that is graded again", isGraded: true },
])("$state", ({ isGraded }) => {
  let original: readonly SheetPicture[];
  let complete: readonly SheetPicture[];

  beforeAll(async () => {
    await start(isGraded);
    original = picture();
    await grade("native");
    complete = picture();
    expect(temporary()).toEqual([]);
  });

  const once: Fault[] = (["before", "after", "midway"] as const).flatMap((when) =>
    Array.from({ length: MOST_REQUESTS }, (_, index): Fault => ({
      at: index + 1,
      when,
      lasts: "once",
    })),
  );

  it.each(once)("survives request $at failing $when", async (fault) => {
    await start(isGraded);
    booted.host.faults.set(fault);
    const result = await outcome(grade("native"));
    expect(temporary()).toEqual([]);
    expect(picture()).toEqual(result === "complete" ? complete : original);
  });

  const onwards: Fault[] = (["before", "after"] as const).flatMap((when) =>
    Array.from({ length: MOST_REQUESTS }, (_, index): Fault => ({
      at: index + 1,
      when,
      lasts: "onwards",
    })),
  );

  it.each(onwards)("survives every request from $at on failing $when", async (fault) => {
    await start(isGraded);
    booted.host.faults.set(fault);
    const result = await outcome(grade("native"));
    booted.host.faults.set(undefined);
    const now = picture();
    const isComplete = JSON.stringify(now) === JSON.stringify(complete);
    expect(now).toEqual(isComplete ? complete : original);
    if (result === "complete") expect(isComplete).toBe(true);
    const { sheets, cells } = await openExcel();
    const hasLeft = temporary().length > 0;
    expect((await cells.list()).map(({ name }) => name)).toEqual(now.map(({ name }) => name));
    expect(await sheets.mend()).toEqual(hasLeft ? expect.anything() : undefined);
    expect(temporary()).toEqual([]);
    expect(picture()).toEqual(now);
  });
});

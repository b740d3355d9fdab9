/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import type { FormulaMode } from "../../../src/grading/results/grading";
import { Features } from "../../../src/workbook/excel/connection/features";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { isOwn, isTemporary } from "../../../src/workbook/ownSheets";
import type { Mended } from "../../../src/workbook/workbook";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { written } from "../../grading/run/sample";
import { bootHost, type Booted } from "../../host/boot";
import type { HostOptions } from "../../host/hostOptions";
import { pictureOf } from "../../host/model/picture";
import { sampleWorkbook } from "./sample";
import { LONG } from "../../patience";

/**
 * Every prefix of a request is tried up to this many, where sheets are made; of the rest of a long one so many as a test says, evenly.
 * A request that exchanges sheets has fewer than 300 actions, one that builds them about 800.
 */
const FIRST = 30;
const FEW = 16;

let booted: Booted;
beforeAll(async () => {
  booted = await bootHost();
});
afterEach(() => expect(booted.host.complaints).toEqual([]));

/** What people have, now and after unhiding. */
const picture = (): string =>
  JSON.stringify(pictureOf(booted.host.book).filter(({ name }) => !isOwn(name)));
const temporary = (): readonly string[] =>
  booted.host.book.sheets.map(({ name }) => name).filter(isTemporary);

/** A graded workbook in some Excel, and what grading it again with formulas makes of it. */
class Regrading {
  private constructor(
    private readonly options: HostOptions,
    private readonly prepare: () => void,
    readonly original: string,
    readonly complete: string,
    /** How many actions each request has. */
    readonly requests: readonly number[],
  ) {}

  static async of(options: HostOptions, prepare = (): void => undefined): Promise<Regrading> {
    const unknown = new Regrading(options, prepare, "", "", []);
    await unknown.start();
    const original = picture();
    booted.host.requests.clear();
    await unknown.grade("native");
    const requests = booted.host.requests.all.map(({ body }) => body.Actions.length);
    return new Regrading(options, prepare, original, picture(), requests);
  }

  open(): ExcelWorkbook {
    const { excelApi = 15 } = this.options;
    return new ExcelWorkbook(new Features((minor) => minor <= excelApi));
  }

  async grade(mode: FormulaMode): Promise<void> {
    await written(this.open(), mode);
  }

  /** The graded workbook, made anew only where it is not there any more. */
  async start(): Promise<void> {
    booted.host.faults.set(undefined);
    if (this.original !== "" && picture() === this.original && temporary().length === 0) return;
    booted.replace({ content: sampleWorkbook(2), ...this.options });
    await this.grade("values");
    this.prepare();
    // What Office.js tidies up behind a run is no part of the next one.
    await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** Grades again while a request stops after so many actions; gives the error. */
  async broken(at: number, actions: number, lasts: "once" | "onwards"): Promise<unknown> {
    await this.start();
    booted.host.faults.set({ at, when: "midway", actions, lasts });
    return this.grade("native").then(
      () => undefined,
      (error: unknown) => error,
    );
  }

  async mend(): Promise<Mended | undefined> {
    booted.host.faults.set(undefined);
    return this.open().sheets.mend();
  }

  /** Every prefix of a request, or of a long one the first and so many others. */
  prefixes(at: number, evenly = FEW): readonly number[] {
    const length = this.requests[at - 1]!;
    const step = Math.max(1, Math.ceil((length - FIRST) / evenly));
    const all = Array.from({ length: length + 1 }, (_, index) => index);
    return all.filter((index) => index <= FIRST || (index - FIRST) % step === 0);
  }
}

function standingOf(error: unknown): string | undefined {
  expect(error).toBeInstanceOf(WorkbookError);
  return (error as WorkbookError).standing;
}

const MODERN = { excelApi: 15 };
/** As the user may protect 结果: without a password. */
const protectResults = (): void => {
  booted.host.book.find("结果")!.protection = { options: {}, password: undefined };
};

interface Start {
  readonly what: string;
  readonly prepare: () => void;
  /** How many prefixes of a long request are tried beyond the first ones. */
  readonly evenly: number;
}

// Each request is cut after many of its actions, and the workbook looked at each time.
jest.setTimeout(LONG);

describe.each<Start>([
  { what: "a graded workbook", prepare: () => undefined, evenly: 270 },
  { what: "one whose results are protected", prepare: protectResults, evenly: 16 },
])("$what", ({ prepare, evenly }) => {
  let regrading: Regrading;
  let keepAt: number;
  beforeAll(async () => {
    regrading = await Regrading.of(MODERN, prepare);
    // Keeping, looking, building and exchanging are the last four.
    keepAt = regrading.requests.length - 3;
  });

  it("has the old results or the new ones, and says which, wherever a request stops", async () => {
    for (let at = 1; at <= regrading.requests.length; at += 1) {
      const isExchange = at === regrading.requests.length;
      for (const actions of regrading.prefixes(at, isExchange ? evenly : FEW)) {
        const error = await regrading.broken(at, actions, "once");
        const place = `request ${at} after ${actions}: `;
        expect(place + temporary().join()).toBe(place);
        const expected = error === undefined ? regrading.complete : regrading.original;
        expect(place + String(picture() === expected)).toBe(`${place}true`);
        if (at >= keepAt && error) expect(standingOf(error)).toBe("unchanged");
      }
    }
  });

  it("is mended at the next start, with the outcome, where Excel died", async () => {
    for (let at = keepAt; at <= regrading.requests.length; at += 1) {
      for (const actions of regrading.prefixes(at)) {
        const error = await regrading.broken(at, actions, "onwards");
        const place = `request ${at} after ${actions}: `;
        const wasComplete = picture() === regrading.complete;
        const mended = await regrading.mend();
        expect(place + temporary().join()).toBe(place);
        const isComplete = picture() === regrading.complete;
        expect(place + String(isComplete || picture() === regrading.original)).toBe(`${place}true`);
        if (mended) expect(mended.kind === "complete").toBe(isComplete);
        else expect(isComplete).toBe(wasComplete);
        if (standingOf(error) === "unchanged") expect(isComplete).toBe(false);
        else expect(error).toMatchObject({ code: "excelUnfinished" });
        expect(await regrading.mend()).toBeUndefined();
      }
    }
  });

  it("is mended even where mending breaks off", async () => {
    const exchange = regrading.requests.length;
    const half = Math.floor(regrading.requests.at(-1)! / 2);
    await regrading.broken(exchange, half, "onwards");
    booted.host.faults.set(undefined);
    booted.host.requests.clear();
    await regrading.open().sheets.mend();
    const requests = booted.host.requests.all.map(({ body }) => body.Actions.length);
    for (const [index, length] of requests.entries()) {
      for (let actions = 0; actions <= length; actions += Math.ceil(length / 12)) {
        await regrading.broken(exchange, half, "onwards");
        booted.host.faults.set({ at: index + 1, when: "midway", actions, lasts: "onwards" });
        await expect(regrading.open().sheets.mend()).rejects.toBeInstanceOf(WorkbookError);
        await regrading.mend();
        expect(temporary()).toEqual([]);
        expect(picture() === regrading.original).toBe(true);
      }
    }
  });

  it("is mended by the next grading, which asks to be done once more with what stands then", async () => {
    await regrading.broken(regrading.requests.length, 100, "onwards");
    booted.host.faults.set(undefined);
    await expect(regrading.grade("native")).rejects.toMatchObject({ code: "excelMended" });
    expect(picture() === regrading.original).toBe(true);
    await regrading.grade("native");
    expect(temporary()).toEqual([]);
    expect(picture() === regrading.complete).toBe(true);
    await regrading.open().sheets.restore();
    expect(picture() === regrading.original).toBe(true);
  });
});

describe("an Excel that cannot copy sheets", () => {
  let regrading: Regrading;
  beforeAll(async () => {
    regrading = await Regrading.of({ excelApi: 8 });
  });

  it("has the old results or goes on to the new ones wherever a request stops", async () => {
    for (let at = 1; at <= regrading.requests.length; at += 1) {
      for (const actions of regrading.prefixes(at)) {
        const error = await regrading.broken(at, actions, "once");
        const place = `request ${at} after ${actions}: `;
        expect(place + temporary().join()).toBe(place);
        const expected = error === undefined ? regrading.complete : regrading.original;
        expect(place + String(picture() === expected)).toBe(`${place}true`);
      }
    }
  });

  it("names the sheets that are incomplete where it died, and grading again completes them", async () => {
    const exchange = regrading.requests.length;
    for (const actions of regrading.prefixes(exchange)) {
      await regrading.broken(exchange, actions, "onwards");
      const mended = await regrading.mend();
      expect(temporary()).toEqual([]);
      const isOld = picture() === regrading.original;
      const isComplete = picture() === regrading.complete;
      if (mended?.kind === "incomplete") {
        expect(mended.sheets).toEqual(expect.arrayContaining(["结果", "计算过程", "检查"]));
        await regrading.grade("native");
        expect(picture() === regrading.complete).toBe(true);
      } else expect(mended?.kind === "unchanged" ? isOld : isComplete).toBe(true);
    }
  });
});

it("survives a slow Excel that dies in the exchange", async () => {
  const regrading = await Regrading.of({ slow: 30 });
  await regrading.broken(regrading.requests.length, 120, "onwards");
  expect(await regrading.mend()).toMatchObject({ kind: "putBack" });
  expect(picture() === regrading.original).toBe(true);
});

describe("a protected workbook", () => {
  it("is left alone, and grading says what to do", async () => {
    const regrading = await Regrading.of(MODERN);
    await regrading.start();
    booted.host.book.isStructureProtected = true;
    await expect(regrading.grade("native")).rejects.toMatchObject({ code: "workbookProtected" });
    expect(picture() === regrading.original).toBe(true);
    expect(temporary()).toEqual([]);
  });

  it("says why what broke off cannot be mended, and is mended once it is unprotected", async () => {
    const regrading = await Regrading.of(MODERN);
    await regrading.broken(regrading.requests.length, 120, "onwards");
    booted.host.book.isStructureProtected = true;
    await expect(regrading.mend()).rejects.toMatchObject({ code: "workbookProtected" });
    booted.host.book.isStructureProtected = false;
    expect(await regrading.mend()).toMatchObject({ kind: "putBack" });
    expect(picture() === regrading.original).toBe(true);
  });
});

it("leaves alone a copy that somebody made of a sheet before, and what is stored", async () => {
  const regrading = await Regrading.of(MODERN);
  await regrading.start();
  await regrading.open().sheets.render([{ name: "结果 (2)", rows: [[{ value: "我的" }]] }]);
  await regrading.open().session.store("mapping", "甲");
  const before = picture();
  const keepAt = regrading.requests.length - 3;
  for (let actions = 0; actions <= regrading.requests[keepAt - 1]!; actions += 1) {
    booted.host.faults.set({ at: keepAt, when: "midway", actions, lasts: "onwards" });
    await expect(regrading.grade("native")).rejects.toBeInstanceOf(WorkbookError);
    await regrading.mend();
    expect(picture() === before).toBe(true);
    expect(await regrading.open().session.load("mapping")).toBe("甲");
  }
});

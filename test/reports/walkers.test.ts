import { countyAbc } from "../../src/templates/countyAbc/countyAbc";
import { civilServant } from "../../src/templates/civilServant/civilServant";
import { goalBreakdown } from "../../src/templates/goalBreakdown/goalBreakdown";
import { annualDepartment } from "../../src/templates/annualDepartment/annualDepartment";
import { parseExact } from "../../src/reports/data/exact";
import type { Figure } from "../../src/reports/data/figure";
import type { Report } from "../../src/reports/data/report";
import { KIND_IDS } from "../../src/reports/kindNames";
import { fingerprint as schemeCode } from "../../src/scoring/fingerprint";
import { unitResult } from "../../src/grading/results/unitResult";
import { KINDS } from "../../src/reports/kinds";
import { piecesOf, report, sample, type Graded } from "./papers";
import { isSame, rounded } from "./ratio";
import { recompute } from "./recompute";

const BOOKS = { annualDepartment, countyAbc, civilServant, goalBreakdown };

type Papers = Promise<{ graded: Graded; papers: Report[] }>;
const MADE: Partial<Record<keyof typeof BOOKS, Papers>> = {};

/** Made once for all that is looked at in them. */
function papersOf(name: keyof typeof BOOKS): Papers {
  return (MADE[name] ??= makePapers(name));
}

/** Every paper of a workbook in which the grades that are suggested are decided. */
async function makePapers(name: keyof typeof BOOKS): Papers {
  const settings = [
    ["通报正文列得分", "是"],
    ["公示开始", "2027-01-04"],
  ];
  const open = (await sample(settings, {}, BOOKS[name])).grading;
  const { bands } = open.read.scheme;
  const given = open.read.data.units.map((unit, index) => {
    const grade = bands[open.appraisal.grade[index]!]?.name;
    return [unit, grade ?? unitResult(open, index).possible?.at(-1)] as const;
  });
  const decided = Object.fromEntries(given.filter(([, grade]) => grade !== undefined));
  const graded = await sample(settings, decided as Record<string, string>, BOOKS[name]);
  const papers: Report[] = [];
  const isOfPersons = /姓名/.test(graded.grading.read.data.unitHeader);
  // Registers are for persons alone.
  const hasMonitor = graded.grading.read.sheetOf.has("monitor");
  const kinds = KIND_IDS.filter((kind) => {
    if (kind === "quarter" || kind === "inspection") return hasMonitor;
    return kind !== "register" || isOfPersons;
  });
  for (const kind of kinds) {
    const units = KINDS[kind].isByUnit ? graded.grading.read.data.units : [undefined];
    for (const unit of units) {
      const own = unit === undefined ? {} : { unit };
      papers.push(await report(graded, kind, { ...own, withScore: true }));
    }
  }
  return { graded, papers };
}

describe.each(Object.keys(BOOKS) as (keyof typeof BOOKS)[])("every paper of %s", (name) => {
  it("has no figure that cannot be worked out again from the workbook", async () => {
    const { graded, papers } = await papersOf(name);
    const figures = papers
      .flatMap(piecesOf)
      .filter((each): each is Figure => each.kind === "figure");
    expect(figures.length).toBeGreaterThan(200);
    const wrong: unknown[] = [];
    for (const figure of new Map(figures.map((each) => [JSON.stringify(each), each])).values()) {
      const { numerator, denominator } = parseExact(figure.value);
      const own = [numerator, denominator] as const;
      const [again, ...more] = await recompute(graded, figure.from);
      const isRight = again !== undefined && more.length === 0 && isSame(again, own);
      const [above, below] = rounded(own, figure.decimals);
      const shown = Number(figure.shown) === Number(above) / Number(below);
      if (!isRight || !shown) wrong.push({ ...figure, again: again?.map(String) });
    }
    expect(wrong).toEqual([]);
  });

  it("prints no code but that of the scheme", async () => {
    const { graded, papers } = await papersOf(name);
    const codes = papers.flatMap(piecesOf).filter(({ kind }) => kind === "code");
    const fingerprint = schemeCode(graded.grading.read.scheme).slice(0, 8);
    expect(codes).toEqual([{ kind: "code", text: fingerprint, from: "fingerprint" }]);
  });

  it("holds no digit but in figures and in words of the user", async () => {
    const { papers } = await papersOf(name);
    const literals = papers.flatMap(piecesOf).filter(({ kind }) => kind === "literal");
    expect(literals.filter((each) => "text" in each && /\d/.test(each.text))).toEqual([]);
  });
});

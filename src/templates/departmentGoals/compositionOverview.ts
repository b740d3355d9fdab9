import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf, areaAddress } from "../../workbook/address";
import { cellOn } from "../build/column";
import { columnRange } from "../build/columnRange";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW } from "../build/tableSheet";
import type { TemplateOverview } from "../template";
import {
  compositionTable,
  COMPOSITION,
  FIRST_VOTE,
  MARK,
  NONE,
  PARTS,
  SUMMARIES,
  summaryFormula,
} from "./compositionSheet";
import { ANSWERS, COMMON_CODES, FUNCTION_CODES } from "./departmentGoalsData";
import { FIRST_ASSIGNED, FIRST_COMMON, GOALS } from "./departmentGoalsSheets";

type RowsOf = (sheet: string) => number;
/** The first row of a department, behind the summaries, which must not stand below rows in reserve. */
const FIRST = FIRST_ROW + SUMMARIES.length;

/** 总分构成 for a roster: every number is looked up by department and code. */
export function compositionOverview(voteValueRow: number, locale: Locale): TemplateOverview {
  return {
    kind: "overview",
    sheet: COMPOSITION[locale],
    make: (rowsOf) => {
      const departments = rowsOf(sheetName("data", locale));
      const summaries = SUMMARIES.map(({ label, name }): TemplateRow => [
        { value: label, style: { base: "total", align: "left" } },
        ...PARTS.map((_, index) => {
          const area = { row: FIRST, column: index + 1, rows: departments, columns: 1 };
          const formula = summaryFormula(name, areaAddress(area));
          return { value: null, formula, style: "total" } as const;
        }),
      ]);
      const rows = Array.from({ length: departments }, (_, at): TemplateRow => {
        const unit = cellOn(sheetName("data", locale), FIRST_ROW + at, 0);
        const cell = `$${addressOf(FIRST + at, 0)}`;
        return [
          { value: "", formula: `IF(${unit}="","",${unit})`, style: "text" },
          ...partFormulas(cell, { voteValueRow, rowsOf, locale }).map((formula) => ({
            value: "",
            formula: `IF(${cell}="","",IFERROR(${formula},""))`,
            style: "number" as const,
          })),
        ];
      });
      return compositionTable([...summaries, ...rows], locale);
    },
  };
}

interface Lookup {
  readonly voteValueRow: number;
  readonly rowsOf: RowsOf;
  readonly locale: Locale;
}

/** The seven parts of the department in a cell, in the order of PARTS. */
function partFormulas(cell: string, { voteValueRow, rowsOf, locale }: Lookup): string[] {
  const data = sheetName("data", locale);
  const ratings = sheetName("ratings", locale);
  const on = (sheet: string, column: number): string => columnRange(sheet, column, rowsOf(sheet));
  const onData = (first: number, columns: number): string => {
    const last = on(data, first + columns - 1).split(":")[1]!;
    const block = `${on(data, first).split(":")[0]!}:${last}`;
    return `INDEX(${block},MATCH(${cell},${on(data, 0)},0),0)`;
  };
  const sum = (sheet: string, column: number, code: string): string =>
    `SUMIFS(${on(sheet, column)},${on(sheet, 0)},${cell},${on(sheet, 1)},"${code}")`;
  const goals = FUNCTION_CODES.map(
    (code) => `MAX(0,MIN(100,100*${sum(GOALS[locale], 5, code)}/${sum(GOALS[locale], 4, code)}))`,
  );
  const votes = ANSWERS.map((_, index) => sum(ratings, FIRST_VOTE + index, "E1"));
  const worth = votes.map(
    (count, index) => `${count}*${cellOn(sheetName("scheme", locale), voteValueRow + index, 1)}`,
  );
  const mean = (code: string): string =>
    `AVERAGEIFS(${on(ratings, MARK)},${on(ratings, 0)},${cell},${on(ratings, 1)},"${code}")`;
  const assigned = onData(FIRST_ASSIGNED, 2);
  return [
    rounded(`AVERAGE(${onData(FIRST_COMMON, COMMON_CODES.length)})`),
    rounded(`AVERAGE(${goals.join(",")})`),
    `IF(COUNT(${assigned})=0,"${NONE[locale]}",${rounded(`AVERAGE(${assigned})`)})`,
    rounded(`(${worth.join("+")})/(${votes.join("+")})`),
    rounded(mean("E2")),
    rounded(trimmed("E3")),
    rounded(mean("E4")),
  ];

  /** One highest and one lowest of five and more are left out, as the scheme says. */
  function trimmed(code: string): string {
    const [unit, codes, marks] = [0, 1, MARK].map((column) => on(ratings, column));
    const own = `(${unit!}=${cell})*(${codes!}="${code}")*ISNUMBER(${marks!})`;
    const highest = `SUMPRODUCT(MAX(${own}*${marks!}))`;
    const count = `COUNTIFS(${unit!},${cell},${codes!},"${code}",${marks!},">=0")`;
    const lowest = `(100-SUMPRODUCT(MAX(${own}*(100-${marks!}))))`;
    return `IF(${count}<5,${mean(code)},(${sum(ratings, MARK, code)}-${highest}-${lowest})/(${count}-2))`;
  }
}

function rounded(formula: string): string {
  return `ROUND(${formula},2)`;
}

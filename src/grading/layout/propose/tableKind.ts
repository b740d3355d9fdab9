import type { Sentence } from "../../../scoring/locale";
import { bareHeader, headerRole, isPeriodName } from "../see/headerWords";
import { both } from "../mapping/both";
import type { TableKind } from "./proposal";
import type { AskedTable } from "./askedTable";

export interface Kind {
  readonly kind: TableKind;
  readonly reason: Sentence;
  /** How likely such a table is meant, 0–1. */
  readonly likeness: number;
}

/** Words that say an assessment, in a title, a sheet name or a header. */
const ASSESSED =
  /考核|考评|评分|绩效|成绩|得分|评价|测评|打分|评优|排名|score|rating|assess|apprais|performance|index/i;

/** Longer texts are rules in words and speak of everything. */
const LONGEST = 24;

/** Endings of names of places and organisations. */
const PLACE =
  /(省|市|区|县|州|旗|镇|乡|街道|村|局|委|办|部|厅|处|科|股|室|院|校|大学|学院|中学|小学|公司|集团|中心|所|站|队|组|厂|店|行|支行)$/;
const MOSTLY = 0.6;
/** A total of so many parts is no chance. */
const MANY_PARTS = 3;

/**
 * What a table is: marks, weights, a total or words show an assessment; units with figures alone may be graded when
 * somebody wants it; anything else is a list and is never chosen unasked.
 */
export function kindOfTable(asked: AskedTable): Kind {
  const { settled, unitHeader, names, treated } = asked;
  if (isPayroll(asked)) return LIST;
  if (settled.chosen.every(({ facts }) => facts.numbers === 0)) return BLANK;
  const isAssessed = saysAssessment(asked);
  const arePeriods = names.filter(isPeriodName).length > names.length / 2;
  if (arePeriods && !isAssessed && !settled.weights) return LIST;
  // A corner cell names both ways: 成绩\姓名.
  const words = unitHeader.split(/[\\/／|｜]/);
  const isUnit = words.some((word) => headerRole(word) === "unit") || looksLikeUnits(names);
  if (isAssessed || isBacked(settled, isUnit)) return ASSESSMENT;
  const hasMarks = treated.some(({ as }) => as === "mark");
  if (isUnit) return hasMarks ? ASSESSMENT : DATA;
  // Marks under plain headers beside names that nothing explains.
  return bareHeader(unitHeader) === "" && hasMarks ? DATA : LIST;
}

/** What a table is that a person points at: it is meant, whatever it looks like. */
export function kindOfMeant(asked: AskedTable): Kind {
  const own = kindOfTable(asked);
  return own.kind === "list" || own.kind === "data" ? MEANT : own;
}

/** Words of a payroll, which has 绩效 in its headers as well. */
const PAY = /工资|薪|应发|实发|个税|社保|公积金|补贴|津贴|salary|payroll|\btax\b/i;

/** Wages are no marks: two such headers, and no weight beside them. */
function isPayroll({ settled: { roles, weights } }: AskedTable): boolean {
  return weights === undefined && roles.filter(({ header }) => PAY.test(header.leaf)).length >= 2;
}

/** Whether a title, the name of the sheet or a header speaks of an assessment. */
function saysAssessment({ table, unitHeader, settled }: AskedTable): boolean {
  const texts = [
    ...[table.title, table.view.sheet, unitHeader],
    ...settled.roles.map(({ header }) => header.leaf),
  ];
  return (
    /指标|indicator|考核点|kpi/i.test(unitHeader) ||
    texts.some((text) => text.length <= LONGEST && ASSESSED.test(text))
  );
}

/** Weights, or a total or a rank of units. */
function isBacked({ weights, proof, roles }: AskedTable["settled"], isUnit: boolean): boolean {
  const isRanked = roles.some(({ role }) => role === "rank");
  const isProven = proof !== undefined && proof.of.length >= MANY_PARTS;
  return weights !== undefined || isProven || (isUnit && (proof !== undefined || isRanked));
}

function looksLikeUnits(names: readonly string[]): boolean {
  return names.filter((name) => PLACE.test(name.trim())).length >= names.length * MOSTLY;
}

const ASSESSMENT: Kind = {
  kind: "assessment",
  likeness: 1,
  reason: both(
    "有得分、权重、总分或考核的字样",
    "marks, weights, totals or words of an assessment",
  ),
};
const BLANK: Kind = {
  kind: "blankForm",
  likeness: 0.6,
  reason: both("空白评分表：还没有得分", "a blank form: there are no marks yet"),
};
const MEANT: Kind = {
  kind: "assessment",
  likeness: 1,
  reason: both("按您指的名称列认的", "read from the names that you pointed at"),
};
const DATA: Kind = {
  kind: "data",
  likeness: 0.6,
  reason: both("列出了单位和数据，没有考核的字样", "units and figures, no words of an assessment"),
};
const LIST: Kind = {
  kind: "list",
  likeness: 0.2,
  reason: both(
    "看不出是考核：没有单位，也没有得分、权重或总分",
    "no units, marks, weights or totals",
  ),
};

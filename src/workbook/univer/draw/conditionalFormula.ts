import {
  CFNumberOperator,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";

type Rule = IConditionFormattingRule["rule"];

/**
 * The formula that says what a rule of the spreadsheet says, without its =; undefined for bars, colour scales and icons.
 * `cell` is the top left cell of the area, `area` the whole of it with fixed addresses.
 */
export function conditionalFormula(rule: Rule, cell: string, area: string): string | undefined {
  if (!("subType" in rule)) return undefined;
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return rule.value.replace(/^=/, "");
    case CFSubRuleType.number:
      return numberFormula(rule.operator, rule.value, cell);
    case CFSubRuleType.text:
      return textFormula(rule.operator, rule.value ?? "", cell);
    case CFSubRuleType.average:
      return `AND(ISNUMBER(${cell}),${cell}${SIGNS[rule.operator]}AVERAGE(${area}))`;
    case CFSubRuleType.duplicateValues:
      return `AND(${cell}<>"",COUNTIF(${area},${cell})>1)`;
    case CFSubRuleType.uniqueValues:
      return `AND(${cell}<>"",COUNTIF(${area},${cell})=1)`;
    case CFSubRuleType.rank: {
      const places = rule.isPercent
        ? `MAX(1,INT(COUNT(${area})*${rule.value}/100))`
        : `MIN(${rule.value},COUNT(${area}))`;
      return rule.isBottom
        ? `AND(ISNUMBER(${cell}),${cell}<=SMALL(${area},${places}))`
        : `AND(ISNUMBER(${cell}),${cell}>=LARGE(${area},${places}))`;
    }
    case CFSubRuleType.timePeriod:
      return TIMES[rule.operator].replace(/X/g, `ROUNDDOWN(${cell},0)`);
  }
}

const SIGNS = {
  [CFNumberOperator.equal]: "=",
  [CFNumberOperator.notEqual]: "<>",
  [CFNumberOperator.greaterThan]: ">",
  [CFNumberOperator.greaterThanOrEqual]: ">=",
  [CFNumberOperator.lessThan]: "<",
  [CFNumberOperator.lessThanOrEqual]: "<=",
} as const;

function numberFormula(
  operator: CFNumberOperator,
  value: number | [number, number] | undefined,
  cell: string,
): string {
  const [first, second] = Array.isArray(value) ? value : [value ?? 0, value ?? 0];
  const limits = [first, second].map(Number).sort((one, other) => one - other);
  const number = `ISNUMBER(${cell})`;
  if (operator === CFNumberOperator.between) {
    return `AND(${number},${cell}>=${limits[0]},${cell}<=${limits[1]})`;
  }
  if (operator === CFNumberOperator.notBetween) {
    return `AND(${number},OR(${cell}<${limits[0]},${cell}>${limits[1]}))`;
  }
  return `AND(${number},${cell}${SIGNS[operator]}${first})`;
}

function textFormula(operator: CFTextOperator, text: string, cell: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const literal = `"${text.replace(/[~*?]/g, "~$&").replace(/"/g, '""')}"`;
  const formulas: Record<CFTextOperator, string> = {
    [CFTextOperator.beginsWith]: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    [CFTextOperator.endsWith]: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
    [CFTextOperator.containsText]: `NOT(ISERROR(SEARCH(${literal},${cell})))`,
    [CFTextOperator.notContainsText]: `ISERROR(SEARCH(${literal},${cell}))`,
    [CFTextOperator.equal]: `${cell}&""=${quoted}`,
    [CFTextOperator.notEqual]: `${cell}&""<>${quoted}`,
    [CFTextOperator.containsBlanks]: `LEN(TRIM(${cell}))=0`,
    [CFTextOperator.notContainsBlanks]: `LEN(TRIM(${cell}))>0`,
    [CFTextOperator.containsErrors]: `ISERROR(${cell})`,
    [CFTextOperator.notContainsErrors]: `NOT(ISERROR(${cell}))`,
  };
  return formulas[operator];
}

/** X is the day of the cell; weeks begin on Sunday, as those of Excel do in these rules. */
const TIMES: Record<CFTimePeriodOperator, string> = {
  [CFTimePeriodOperator.today]: "X=TODAY()",
  [CFTimePeriodOperator.yesterday]: "X=TODAY()-1",
  [CFTimePeriodOperator.tomorrow]: "X=TODAY()+1",
  [CFTimePeriodOperator.last7Days]: "AND(TODAY()-X<=6,X<=TODAY())",
  [CFTimePeriodOperator.thisMonth]: month(0),
  [CFTimePeriodOperator.lastMonth]: month(-1),
  [CFTimePeriodOperator.nextMonth]: month(1),
  [CFTimePeriodOperator.thisWeek]: week(0),
  [CFTimePeriodOperator.lastWeek]: week(-1),
  [CFTimePeriodOperator.nextWeek]: week(1),
};

function month(ahead: number): string {
  return `AND(MONTH(X)=MONTH(EDATE(TODAY(),${ahead})),YEAR(X)=YEAR(EDATE(TODAY(),${ahead})))`;
}

function week(ahead: number): string {
  const first = `TODAY()-WEEKDAY(TODAY())+${1 + 7 * ahead}`.replace("+-", "-");
  return `AND(X>=${first},X<${first}+7)`;
}

import type { ChangedCell } from "../../../grading/run/recheck";
import { fractionOf } from "../../../scoring/numbers/fraction";
import type { CellValue } from "../../../workbook/cell";
import { figure } from "../../data/figure";
import { placeText } from "../../data/placeText";
import { joined, line, quote, type Text } from "../../data/text";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";
import { gradeText, isTied, madeOf, nextLine } from "../unit/factsLine";
import { reasonText } from "../unit/reason";

/** 原结果89.99分，建议等次良好，列第4名；距优秀分数线差0.01分。 */
export function originalSentence(facts: ReportFacts, unit: UnitFacts): Text {
  if (!unit.score) return line`${reasonText(facts, unit)}。`;
  const tied = isTied(facts, unit) ? "（并列）" : "";
  const isAlone = facts.classFactsOf(unit).units.length === 1;
  const place = unit.rank && !isAlone ? line`，列第${unit.rank}名${tied}` : undefined;
  const differs = facts.recheck?.changed.some((cell) => cell.unit === unit.name);
  const [head, note] = differs
    ? ["按现有数据重算", "结果表所载与此不同，见“复核”。"]
    : ["原结果", ""];
  return line`${head}${unit.score}${madeOf(unit)}，${gradeText(unit)}${place}${nextLine(facts, unit)}。${note}`;
}

/** 复核：按现有数据重算，与原结果一致。 Or each cell of 结果 that says something else. */
export function recheckSentence({ recheck }: ReportFacts, unit: UnitFacts): Text {
  if (!recheck) return line`工作簿没有结果表，以上按现有数据算出，没有可核对的原结果。`;
  if (recheck.missing.includes(unit.name)) {
    return line`复核：结果表中没有本单位，以上按现有数据算出，请查明。`;
  }
  const changed = recheck.changed.filter((cell) => cell.unit === unit.name);
  if (changed.length === 0) return line`复核：按现有数据重算，与原结果一致。`;
  return line`复核：按现有数据重算，与结果表不一致：${joined(
    changed.map((cell) => changedText(unit, cell)),
    "；",
  )}。`;
}

function changedText(unit: UnitFacts, { found, expected, ...place }: ChangedCell): Text {
  const at = placeText(place);
  return line`${quote(at, at)}现为${cellText(found, at)}，重算为${expectedText(unit, expected)}`;
}

function cellText(value: CellValue, cell: string): Text {
  if (value === null) return line`空白`;
  if (typeof value === "number") {
    return [figure(fractionOf(value), { cell }, { decimals: 10, isShort: true })];
  }
  return [quote(typeof value === "object" ? value.error : String(value), cell)];
}

/** The score, the rank or the grade that the data give. */
function expectedText({ score, rank, grade }: UnitFacts, expected: CellValue): Text {
  if (expected === null) return line`空白`;
  if (typeof expected === "string") return [quote(expected, grade.quote.from)];
  const own = [score, rank].find((each) => each && Number(each.shown) === expected);
  return own ? [{ ...own, unit: "" }] : line`—`;
}

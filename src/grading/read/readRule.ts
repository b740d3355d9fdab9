import type { Indicator, Rule } from "../../scoring/scheme";
import type { Sentence } from "../../scoring/locale";
import { wordOf } from "../../scoring/vocabulary";
import type { Findings } from "../findings/finding";
import { columnName } from "../format/columnName";
import { RULES, ruleWithWord } from "../rules";
import { PARAMETERS, type Parameter, type RuleWord } from "../rules/parameters";
import { readChoiceCell } from "./cells";
import type { QuantityCells, QuantityUnit } from "./quantity";
import { readRuleCells } from "./readRuleCells";
import { isBlank, type TableRow } from "./table";

/**
 * Reads the rule of an indicator from its row. Without a word it is 直接评分, but a parameter beside a blank word asks for
 * the word; a parameter that the rule does not use is an error, never ignored.
 */
export function readRule(
  row: TableRow,
  category: Indicator["category"],
  unit: QuantityUnit,
  quantities: QuantityCells,
  findings: Findings,
): Rule {
  const place = row.place("rule");
  const given = readChoiceCell(row.value("rule"), place, "rule", findings);
  if (given === null) {
    const isAsked = isBlank(row.value("rule"));
    const filled = PARAMETERS.find((parameter) => !isBlank(row.value(parameter)));
    if (isAsked && filled) askForRule(filled, row, findings);
    return { kind: "direct" };
  }
  checkConstraint(given, category, row, findings);
  const { cells, unused } = readRuleCells(
    { row, word: given, category, unit, quantities },
    findings,
  );
  const rule = ruleWithWord(given).read(cells);
  for (const parameter of unused()) {
    findings.add("error", "parameterUnused", row.place(parameter), {
      rule: inWords([given]),
      parameter: columnName("indicators", parameter),
    });
  }
  return rule;
}

function askForRule(parameter: Parameter, row: TableRow, findings: Findings): void {
  const words = Object.values(RULES)
    .filter(({ parameters }) => parameter in parameters)
    .flatMap(({ words: own }) => Object.keys(own) as RuleWord[]);
  findings.add("error", "ruleMissing", row.place(parameter), {
    parameter: columnName("indicators", parameter),
    column: columnName("indicators", "rule"),
    words: inWords(words),
  });
}

/** C 限制性 only deducts or vetoes, and nothing else vetoes. */
function checkConstraint(
  given: RuleWord,
  category: Indicator["category"],
  row: TableRow,
  findings: Findings,
): void {
  const { constraint } = ruleWithWord(given);
  const place = row.place("rule");
  if (category === "C" && constraint === "never") {
    const allowed = Object.values(RULES)
      .filter(({ constraint: own }) => own !== "never")
      .flatMap(({ words }) => Object.keys(words) as RuleWord[]);
    findings.add("error", "constraintRule", place, { words: inWords(allowed) });
  }
  if (category !== "C" && constraint === "only") {
    findings.add("error", "vetoRuleNeedsConstraint", place);
  }
}

function inWords(ids: readonly RuleWord[]): Sentence {
  return { "zh-CN": ids.map((id) => wordOf("rule", id)).join("、"), "en-US": ids.join(", ") };
}

import { pointsOf } from "../appraise/adjusted";
import type { VetoRow } from "../columns";
import { atFifteenDigits } from "../numbers/decimal";
import type { LedgerEntry } from "../points/ledger";
import type { Sentence } from "../locale";
import { numberOfTicks } from "../numbers/round";
import { appliesTo } from "../weights/weightTree";
import { stateWords, UNITS } from "./indicatorSteps";
import { originSteps } from "./originSteps";
import type { Step } from "./step";
import type { UnitContext } from "./unitContext";

/** From the weighted total to the published score: every ledger row, constraints, limits, score vetoes. */
export function pointSteps(context: UnitContext): Step[] {
  const { appraisal, scheme, unit, step } = context;
  const { decimals } = scheme.settings;
  const score = numberOfTicks(appraisal.score[unit]!, decimals);
  const entries = appraisal.ledgers.get(unit)?.entries ?? [];
  return [
    ...entries.map((entry) => ledgerStep(context, entry)),
    ...constraintSteps(context),
    ...adjustedSteps(context),
    ...scoreVetoSteps(context),
    step("published", "published", { score }, score),
  ];
}

/** Why and with how much a row of 加减分 counts. */
function ledgerStep({ step }: UnitContext, { row, counted, reason }: LedgerEntry): Step {
  const family = row.points > 0 ? "bonus" : "deduction";
  const { level, item, title, document, share, date, words } = row;
  const inputs = {
    points: Math.abs(row.points),
    counted: Math.abs(counted),
    share,
    date,
    about: words ? wordsInBrackets(words) : inBrackets([level, title ?? item, document]),
  };
  return step("points", `${family}.${reason}`, inputs, counted);
}

function constraintSteps(context: UnitContext): Step[] {
  const { scheme, className, unit, step, measuredOf, lossesOf } = context;
  return scheme.indicators.flatMap((indicator, index) => {
    const { category, rule, name } = indicator;
    if (category !== "C" || rule.kind === "veto" || !appliesTo(indicator, className)) return [];
    const { points, losses } = lossesOf(index);
    const lost = atFifteenDigits(losses[unit]!);
    if (!(lost > 0)) return [];
    if (Number.isNaN(measuredOf(index)[unit]!)) {
      const state = stateWords(context, index);
      return [step("points", "constraint.mean", { name, state, lost }, -lost)];
    }
    const { rule: id, inputs } = points.step(unit);
    const counted = { name, ...inputs, ...UNITS[indicator.scale], lost };
    return [...originSteps(context, index), step("points", id, counted, -lost)];
  });
}

/** The addition itself, and where the total meets 0 or the ceiling. */
function adjustedSteps({ appraisal, scheme, unit, step }: UnitContext): Step[] {
  const { decimals, ceiling, method } = scheme.settings;
  if (method === "places") return [];
  const weighted = numberOfTicks(appraisal.weighted[unit]!, decimals);
  const points = pointsOf(appraisal, unit);
  const bonus = appraisal.ledgers.get(unit)?.bonus ?? 0;
  const deduction = atFifteenDigits(bonus - points);
  const total = atFifteenDigits(weighted + points);
  const steps: Step[] = [];
  if (bonus !== 0 || deduction !== 0) {
    steps.push(step("points", "adjusted", { weighted, bonus, deduction, total }, total));
  }
  if (total < 0) steps.push(step("points", "floor", {}, 0));
  if (ceiling !== null && total > ceiling) {
    steps.push(step("points", "ceiling", { ceiling }, ceiling));
  }
  return steps;
}

function scoreVetoSteps({ appraisal, unit, step }: UnitContext): Step[] {
  return (appraisal.vetoRows.get(unit) ?? []).flatMap((row) => {
    const { effect } = row;
    const about = aboutVeto(row);
    if (effect.kind === "zero") return [step("points", "veto.zero", { about }, 0)];
    if (effect.kind !== "cap") return [];
    return [step("points", "veto.cap", { about, cap: effect.score }, effect.score)];
  });
}

/** ：安全生产（依据） */
export function aboutVeto({ item, basis }: VetoRow): Sentence {
  const brackets = inBrackets([basis]);
  return {
    "zh-CN": `：${item}${brackets["zh-CN"]}`,
    "en-US": ` (${[item, basis].filter(Boolean).join(", ")})`,
  };
}

function wordsInBrackets(words: Sentence): Sentence {
  return { "zh-CN": `（${words["zh-CN"]}）`, "en-US": ` (${words["en-US"]})` };
}

/** （省级，表彰，文号）; nothing where nothing is known. */
function inBrackets(parts: readonly string[]): Sentence {
  const known = parts.filter((part) => part !== "");
  if (known.length === 0) return { "zh-CN": "", "en-US": "" };
  return { "zh-CN": `（${known.join("，")}）`, "en-US": ` (${known.join(", ")})` };
}

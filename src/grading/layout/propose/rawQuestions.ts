import type { RoleOfColumn } from "./columnRole";
import { directionQuestion } from "./directionQuestion";
import { indicatorOf } from "./indicatorOf";
import type { Question } from "./proposal";
import { ruleQuestion, type Ranked } from "./ruleQuestionTexts";
import { rankedColumn } from "./rankedColumn";
import type { AskedTable } from "./askedTable";

/** How values that are no marks become scores; a printed rank may say which and which end is better. */
export function ruleQuestions(asked: AskedTable): Question[] {
  const { table, mapping, settled, treated } = asked;
  const { weights, proof, chosen } = settled;
  // A score that its parts prove is one.
  if (proof || (chosen.length === 1 && chosen[0]!.why === "proven")) return [];
  const { indicators } = mapping;
  const raw = indicators.filter((_, index) => treated[index]!.as === "raw");
  const ranked = rankedIn(asked);
  // One column of marks is the score, whatever orders it.
  if (raw.length === 0 && (ranked === undefined || weights || chosen.length === 1)) return [];
  const derived = derivedIn(settled.roles)
    .filter((role) => !settled.chosen.includes(role))
    .map((role, index) => indicatorOf(table.view, role, index));
  const shown = raw.length > 0 ? raw : indicators;
  const target = table.view.blocks?.target;
  const hasBlocks = target !== undefined && target !== null;
  const hasTargets =
    hasBlocks ||
    mapping.targetLine !== undefined ||
    shown.some(({ targetAt }) => targetAt !== undefined);
  const all = [...indicators, ...derived];
  return [ruleQuestion(all, [...shown, ...derived], { ranked, hasTargets })];
}

/**
 * The column that a printed rank orders, by its formula or by its places; undefined where several ranks order one column
 * each, and none of them is the only one that counts.
 */
function rankedIn(asked: AskedTable): Ranked | undefined {
  const all = allRanked(asked);
  const { chosen } = asked.settled;
  const bases = new Set(all.map(({ basis }) => basis.at));
  if (bases.size < 2) return all[0];
  const sole = chosen.length === 1 ? asked.mapping.indicators[0]!.at : undefined;
  return all.find(({ basis }) => basis.at === sole);
}

function allRanked({ table: { view }, settled }: AskedTable): Ranked[] {
  const { roles, ranks } = settled;
  const found: Ranked[] = [];
  const scored = roles.filter(({ role }) => role === "indicator" || role === "derived");
  for (const { role, column, facts } of roles) {
    if (role !== "rank") continue;
    const byFormula = rankedColumn(facts.sample);
    const proof = ranks.get(column);
    const basis = scored.find((each) =>
      byFormula
        ? view.columnName(each.column) === byFormula.column
        : each.column === proof?.of && !proof.isWithin,
    );
    const direction = byFormula?.direction ?? proof?.direction;
    if (basis && direction) found.push({ basis: indicatorOf(view, basis, 0), direction });
  }
  return found;
}

/** Which end of each raw value is better, unless every header says so. */
export function directionQuestions({ mapping, treated, settled }: AskedTable): Question[] {
  if (settled.proof) return [];
  const raw = mapping.indicators.filter((_, index) => treated[index]!.as === "raw");
  const isClear = treated.every(({ as, isClear: own }) => as === "mark" || own);
  if (raw.length === 0 || isClear) return [];
  return [directionQuestion(raw)];
}

/** Columns that are computed from others of their line. */
export function derivedIn(roles: readonly RoleOfColumn[]): RoleOfColumn[] {
  return roles.filter(({ role, why }) => role === "derived" && why === "ownLine");
}

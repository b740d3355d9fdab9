import { difference } from "../../scoring/difference";
import type { Indicator, Rule } from "../../scoring/scheme";
import { constants, literal } from "./rounding";

/** What the formula of a score refers to. */
export interface ScoreReferences {
  /** The measured value, "" where there is none. */
  readonly value: string;
  /** The unit's own target, where the scheme has none for all. */
  readonly target: string;
  readonly quality: string;
  readonly statistic: (name: "lowest" | "highest" | "mean" | "deviation" | "count") => string;
  /** The place of the value among those of the class, 1 for the highest; lower is better when isLower. */
  readonly place: (isLower: boolean) => string;
}

/** The score of a value under the indicator's rule, as a formula; the operations stand in the order of scoring. */
export function scoreFormula(
  { rule }: Indicator,
  full: number,
  references: ScoreReferences,
): string {
  const { value } = references;
  switch (rule.kind) {
    case "direct":
    case "veto":
      return value;
    case "attain":
      return attain(rule, references);
    case "deduct": {
      const target = rule.target === null ? references.target : literal(rule.target);
      const shortfall = rule.direction === "higher" ? `${target}-${value}` : `${value}-${target}`;
      const points = literal(rule.pointsPerUnit);
      return `MAX(0,${full}-MAX(0,ROUND(${shortfall},12))*${points})`;
    }
    case "ladder":
      return rule.mode === "step" ? steps(rule.steps, value) : lines(rule.steps, value);
    case "points":
      return `${value}*${literal(rule.unitPoints)}*${references.quality}`;
    case "compete":
      return compete(rule, references);
    case "fiscal": {
      const target = rule.target === null ? references.target : literal(rule.target);
      const reached = `IF(${value}>=${target},100,IF(${value}<=0,0,100*${value}/${target}))`;
      if (rule.preset === "positive") return reached;
      if (rule.preset === "equal") return `IF(${target}=0,IF(${value}<=0,100,0),${reached})`;
      const beyond = `100*(1-(${value}-${target})/${target})`;
      return `IF(${value}<=${target},100,IF(${value}>=2*${target},0,${beyond}))`;
    }
  }
}

function attain(
  rule: Extract<Rule, { kind: "attain" }>,
  { value, target: own }: ScoreReferences,
): string {
  if (rule.partial) return attainShare(rule, value, own);
  // Met is full, anything else nothing; a cap above 100 does not make met worth more.
  const reached = attainShare({ ...rule, cap: 100 }, value, own);
  return `IF(ROUND(${reached},10)>=100,${Math.min(100, rule.cap)},0)`;
}

function attainShare(rule: Extract<Rule, { kind: "attain" }>, value: string, own: string): string {
  const { direction, cap, floor } = rule;
  const full = Math.min(100, cap);
  if (direction === "range" && Array.isArray(rule.target)) {
    const [lower, upper] = (rule.target as readonly [number, number]).map(literal) as [
      string,
      string,
    ];
    const beyond = `ROUND(MAX(${lower}-${value},${value}-${upper}),12)`;
    if (!floor) return `IF(${beyond}<=0,${full},0)`;
    return `IF(${beyond}<=0,${full},MAX(0,MIN(${full},100*(${floor}-${beyond})/${floor})))`;
  }
  const target = typeof rule.target === "number" ? literal(rule.target) : own;
  if (direction === "equal") return `IF(ROUND(${value}-${target},10)=0,${full},0)`;
  if (direction === "higher") {
    const from = literal(floor ?? 0);
    return `MAX(0,MIN(${cap},100*(${value}-${from})/(${target}-${from})))`;
  }
  const from = floor === null ? `2*${target}` : literal(floor);
  return `MAX(0,MIN(${cap},100*(${from}-${value})/(${from}-${target})))`;
}

function sortedSteps(given: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  return [...given].sort((a, b) => a[0] - b[0]);
}

function steps(given: readonly (readonly [number, number])[], value: string): string {
  const sorted = sortedSteps(given);
  const limits = constants(sorted.map(([limit]) => limit));
  const scores = constants(sorted.map(([, score]) => score));
  return `LOOKUP(ROUND(${value},10),${limits},${scores})`;
}

/** The straight lines between the points, from the last to the first as nested conditions. */
function lines(given: readonly (readonly [number, number])[], value: string): string {
  const sorted = sortedSteps(given);
  const [, lastScore] = sorted.at(-1)!;
  let formula = literal(lastScore);
  for (let index = sorted.length - 2; index >= 0; index--) {
    const [start, score] = sorted[index]!;
    const [end, next] = sorted[index + 1]!;
    const rise = literal(difference(next, score));
    const line = `${literal(score)}+${rise}*(${value}-${literal(start)})/${literal(end - start)}`;
    formula = `IF(${value}<${literal(end)},${line},${formula})`;
  }
  const [first, firstScore] = sorted[0]!;
  return `IF(${value}<=${literal(first)},${literal(firstScore)},${formula})`;
}

function compete(
  rule: Extract<Rule, { kind: "compete" }>,
  { value, statistic, place }: ScoreReferences,
): string {
  const lowest = statistic("lowest");
  const highest = statistic("highest");
  const isLower = rule.direction === "lower";
  const gain = isLower ? `(${highest}-${value})` : `(${value}-${lowest})`;
  const same = `ROUND(${highest}-${lowest},10)=0`;
  switch (rule.method) {
    case "efficacy":
      return `IF(${same},100,60+40*${gain}/(${highest}-${lowest}))`;
    case "minmax":
      return `IF(${same},100,100*${gain}/(${highest}-${lowest}))`;
    case "best":
      return isLower ? `100*${lowest}/${value}` : `100*${value}/${highest}`;
    case "zscore": {
      const away = isLower ? `(${statistic("mean")}-${value})` : `(${value}-${statistic("mean")})`;
      return `IF(${same},50,50+10*${away}/${statistic("deviation")})`;
    }
    case "rank": {
      const own = place(isLower);
      const count = statistic("count");
      const score =
        rule.dropPerPlace === null
          ? `100*(${count}-${own}+1)/${count}`
          : `MAX(0,100-${literal(rule.dropPerPlace)}*(${own}-1))`;
      return `IF(${same},100,${score})`;
    }
  }
}

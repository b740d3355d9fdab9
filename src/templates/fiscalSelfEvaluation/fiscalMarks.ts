import { round } from "../../scoring/numbers/round";
import type { FiscalWord } from "./fiscalSelfEvaluationData";

/** The points of one item as the native formula below gives them, at two decimals. */
export function fiscalMarks(
  rule: FiscalWord,
  actual: number,
  target: number,
  full: number,
): number {
  switch (rule) {
    case "direct":
      return actual;
    case "fiscalReverse":
      if (actual <= target) return full;
      return actual >= 2 * target ? 0 : round((1 - (actual - target) / target) * full, 2);
    case "fiscalEqual":
    case "fiscalPositive":
      if (target === 0) return actual <= 0 ? full : 0;
      return actual >= target ? full : round((actual / target) * full, 2);
  }
}

/** 正向, 反向, 等于 as plain formulas of the value, the target and the full marks. */
export function fiscalFormula(
  rule: FiscalWord,
  actual: string,
  target: string,
  full: string,
): string {
  switch (rule) {
    case "direct":
      return actual;
    case "fiscalReverse":
      return `IF(${actual}<=${target},${full},IF(${actual}>=2*${target},0,ROUND((1-(${actual}-${target})/${target})*${full},2)))`;
    case "fiscalEqual":
    case "fiscalPositive":
      return `IF(${target}=0,IF(${actual}<=0,${full},0),IF(${actual}>=${target},${full},ROUND(MAX(0,${actual})/${target}*${full},2)))`;
  }
}

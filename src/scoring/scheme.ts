import type { Direction, OrderDirection } from "./direction";
import type { RoundingMode } from "./numbers/round";

/**
 * A scheme of assessment (考核方案): settings, indicators and bands. Plain data; everything that decides a
 * result is here or in the columns of data, so the fingerprint of a scheme identifies its rules.
 */
export interface Scheme {
  readonly name: string;
  readonly settings: Settings;
  readonly indicators: readonly Indicator[];
  /** The grades (等次), best first. */
  readonly bands: readonly Band[];
}

/** percent 百分制: each item 0–100, times weight. points 分值制: marks out of full marks, added up. */
export type Marking = "percent" | "points";
/** What a missing value does (docs/rules.md, States of a cell). */
export type MissingPolicy = "refuse" | "reweight" | "zero" | "mean" | "full";
/** competition 1-2-2-4, dense 1-2-2-3 (中国式排名), average 1-2.5-2.5-4. */
export type Ties = "competition" | "dense" | "average";
/**
 * S18: score 得分法 · places 排名法, weighted places added (名次和) · deviation 变差法, z-score against the
 * class mean · change 变差法, 100 + per cent of change against the base period. 排名法 by place in the class
 * needs no method of its own: its bands carry shares or places.
 */
export type Method = "score" | "places" | "deviation" | "change";
export type Mean = "arithmetic" | "geometric";

export interface Settings {
  readonly marking: Marking;
  /** 分值制: the stated total of full marks; null means any. */
  readonly fullMarks: number | null;
  /** 0–10 decimals of every published number. */
  readonly decimals: number;
  readonly rounding: RoundingMode;
  /** total 汇总: only totals are rounded. items 逐项: each item's points are. */
  readonly roundingScope: "total" | "items";
  /** scale 折算: weights with another total are taken in exact proportion, because the office said so. */
  readonly weightTotal: "strict" | "scale";
  readonly method: Method;
  /** How the first, second and third level are combined. */
  readonly aggregation: readonly [Mean, Mean, Mean];
  readonly missing: MissingPolicy;
  readonly notApplicable: MissingPolicy;
  readonly rankBy: "published" | "exact";
  readonly ties: Ties;
  /** Codes of indicators that decide between equal scores, in order. */
  readonly tieBreakers: readonly string[];
  /** 总分上限; null is none. The total is never below 0. */
  readonly ceiling: number | null;
  readonly bonus: LedgerLimits;
  readonly deduction: LedgerLimits;
  /** 无文号不加分: a bonus without a document does not count. */
  readonly bonusNeedsDocument: boolean;
  /** 认定期间: ledger and veto rows dated outside of it do not count; null takes any date. */
  readonly period: Period | null;
  /** 单独成类: what a class of one gets under a rule that compares; refuse is an error that asks. */
  readonly singleClass: "refuse" | "full" | "mean";
  readonly quota: QuotaSettings;
  readonly panel: PanelSettings;
  readonly trend: TrendSettings;
  /** 季度权重 by quarter, 1–4; all are equal without it. */
  readonly quarterWeights?: Readonly<Record<string, number>>;
}

/** From one day to another, both included, as 2026-01-01. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Points for progress against the base period (S21), as ladders; null gives none. */
export interface TrendSettings {
  /** Lower limits in per cent of progress of the score, each with its points. */
  readonly progress: readonly (readonly [lower: number, points: number])[] | null;
  /** Lower limits in places moved up, each with its points. */
  readonly rankMove: readonly (readonly [lower: number, points: number])[] | null;
}

/** The most that ledger rows may add or take; null is no limit. */
export interface LedgerLimits {
  readonly total: number | null;
  readonly byType: Readonly<Record<string, number>>;
  readonly byLevel: Readonly<Record<string, number>>;
  readonly byItem: Readonly<Record<string, number>>;
}

export interface QuotaSettings {
  /** 应参加考核数 of a class; a class that is not named counts all units but those 不参加考核. */
  readonly base: Readonly<Record<string, number>>;
  /** 名额算法: band 分档, each band's own share, unused places lapse; cumulative 合计, they pass down. */
  readonly method: "tier" | "cumulative";
  /** 名额取整: 舍去, 四舍五入, 进一. */
  readonly rounding: "down" | "half-up" | "up";
  /** 至少一个: a class has at least one place in the best band. */
  readonly atLeastOne: boolean;
  /** 统筹: places and competitors of all classes together. */
  readonly isPooled: boolean;
  /** The result of the unit that a class is part of, e.g. 优秀; it picks the share of the top band. */
  readonly unitResult: Readonly<Record<string, string>>;
  /** Share of the top band by the unit's own result, e.g. 优秀 0.25. */
  readonly linkedShare: Readonly<Record<string, number>>;
}

export interface PanelSettings {
  /** Weights of sources (自评 上级 同级 …); empty means equal weights of those that rated. */
  readonly weights: Readonly<Record<string, number>>;
  /** How many of the highest and of the lowest are left out within a source of 5 or more ratings. */
  readonly trim: number;
  readonly missing: "refuse" | "reweight" | "zero" | "mean";
  /** What a vote is worth, e.g. 优秀 100; used by ballots. */
  readonly voteValues: Readonly<Record<string, number>>;
}

export interface Indicator {
  readonly code: string;
  readonly name: string;
  /** The groups above it, outermost first; at most two. */
  readonly groups: readonly GroupStep[];
  /** Weight, or full marks in 分值制; null for a constraint (C) and for 积分 without full marks. */
  readonly weight: number | null;
  /** Weights of single classes; null: the class does not have this indicator. */
  readonly classWeights: Readonly<Record<string, number | null>>;
  /** S21: A 竞争性, B 达标性, C 限制性 (only deducts or vetoes); null where a scheme does not sort them. */
  readonly category: "A" | "B" | "C" | null;
  readonly nature: "quantitative" | "qualitative" | null;
  readonly stage: "input" | "process" | "output" | "effect" | null;
  /** What of the value is scored; the growths need base values, per head also populations. */
  readonly measure: Measure;
  /**
   * percent, permille: all quantities of the indicator (values, targets, bounds, steps) are percentage or per mille
   * points, so that 98 stands for 98 %; under a growth this speaks of the growth and what it is compared with.
   */
  readonly scale: Scale;
  readonly rule: Rule;
  readonly missing: MissingPolicy | null;
  readonly notApplicable: MissingPolicy | null;
}

/** One group above an indicator; weight null means the sum of what is below it. */
export interface GroupStep {
  readonly name: string;
  readonly weight: number | null;
}

export type Scale = "plain" | "percent" | "permille";

/**
 * value 原值 · growth 增幅 (ratio × 100) · growthPerHead 人均增幅 (× 100) · ratePerHead 增速: the value is a published
 * growth and so is that of the population, (1 + g) ÷ (1 + p) − 1 (× 100) · change 增减 (plain difference).
 */
export type Measure = "value" | "growth" | "growthPerHead" | "ratePerHead" | "change";

/** 功效, 极差, 比优, 名次, 离差. */
export type CompeteMethod = "efficacy" | "minmax" | "best" | "rank" | "zscore";

/** 正向, 反向 and 等于 indicators of a fiscal self-evaluation. */
export type FiscalRule = "positive" | "reverse" | "equal";

/** How a value becomes a score. A unit's own target wins over the rule's; null: only units have targets. */
export type Rule =
  | { readonly kind: "direct" }
  | {
      readonly kind: "attain";
      readonly direction: Direction;
      readonly target: number | readonly [number, number] | null;
      readonly floor: number | null;
      /** 封顶分: the most that the score can be, in marks under 分值制; null is 100 or the full marks. */
      readonly cap: number | null;
      /** Below the target: in proportion, or nothing (B: met = full, else nothing). */
      readonly partial: boolean;
    }
  | {
      readonly kind: "deduct";
      readonly direction: OrderDirection;
      readonly target: number | null;
      readonly pointsPerUnit: number;
    }
  | {
      readonly kind: "ladder";
      readonly steps: readonly (readonly [lower: number, score: number])[];
      readonly mode: "step" | "linear";
    }
  | {
      readonly kind: "points";
      readonly unitPoints: number;
      /** 封顶分; null is 100 or, in 分值制, the full marks. The smaller of the two holds. */
      readonly cap: number | null;
    }
  | {
      readonly kind: "compete";
      readonly method: CompeteMethod;
      readonly direction: OrderDirection;
      /** 首位满分每降一位扣 x (marks in 分值制), with the method rank; null divides evenly. */
      readonly dropPerPlace: number | null;
    }
  | {
      readonly kind: "fiscal";
      readonly preset: FiscalRule;
      readonly target: number | null;
    }
  | { readonly kind: "veto"; readonly effect: VetoEffect };

/** What a veto does, mildest to strictest in its family; the strictest of a unit wins. */
export type VetoEffect =
  /** 一票否决: the lowest grade, ranked after the rest. */
  | { readonly kind: "lowest" }
  /** 一票否优: not above this band; null blocks only the top. */
  | { readonly kind: "ceiling"; readonly grade: string | null }
  | { readonly kind: "drop"; readonly grades: number }
  | { readonly kind: "zero" }
  | { readonly kind: "cap"; readonly score: number };

/** One grade. A band with a lower limit is closed below: 90（含）. */
export interface Band {
  readonly name: string;
  /** Null: the band is reached only by place (红旗/先进). */
  readonly lower: number | null;
  /** Stated upper limit (exclusive; the top band is open above); only checked. */
  readonly upper: number | null;
  /** Quota: share of the base, e.g. 0.2; under 合计 with the bands above. */
  readonly share: number | null;
  /** Quota: number of places in a class, instead of a share. */
  readonly places: number | null;
  /** 名额比例:类别 and 名额:类别: a class that is not named has the general ones. */
  readonly classShares: Readonly<Record<string, number>>;
  readonly classPlaces: Readonly<Record<string, number>>;
  /** Who may compete for a place: a score at or above this, instead of the band's own limit. */
  readonly minimum: number | null;
  /** 评优条件: a unit that misses one is not eligible for the band. */
  readonly conditions: readonly Condition[];
}

/** 评优条件, e.g. 公众满意度≥85: the measured value of an indicator; 类均达标: all indicators of the category in full. */
export type Condition = { readonly text: string } & (
  | {
      readonly kind: "value";
      readonly code: string;
      readonly comparison: ">=" | ">" | "<=" | "<" | "=";
      readonly value: number;
    }
  | { readonly kind: "allMet"; readonly category: "A" | "B" | "C" }
);

const NO_LIMITS: LedgerLimits = { total: null, byType: {}, byLevel: {}, byItem: {} };

/** The settings that hold where a scheme says nothing. */
export const DEFAULT_SETTINGS: Settings = {
  marking: "percent",
  fullMarks: null,
  decimals: 2,
  rounding: "half-up",
  roundingScope: "total",
  weightTotal: "strict",
  method: "score",
  aggregation: ["arithmetic", "arithmetic", "arithmetic"],
  missing: "refuse",
  notApplicable: "reweight",
  rankBy: "published",
  ties: "competition",
  tieBreakers: [],
  ceiling: null,
  bonus: NO_LIMITS,
  deduction: NO_LIMITS,
  bonusNeedsDocument: false,
  period: null,
  singleClass: "refuse",
  quota: {
    base: {},
    method: "cumulative",
    rounding: "down",
    atLeastOne: false,
    isPooled: false,
    unitResult: {},
    linkedShare: {},
  },
  panel: {
    weights: {},
    trim: 0,
    missing: "refuse",
    voteValues: { 优秀: 100, 良好: 80, 合格: 60, 待改进: 40 },
  },
  trend: { progress: null, rankMove: null },
};

import type { Place } from "../findings/finding";

/** What 方案 says beside the settings of scoring: what its words mean, and which documents stand behind it. */
export interface SettingFacts {
  /** 一票否决后果; null where nothing is said. */
  readonly vetoConsequence: "lowest" | "ceiling" | null;
  /** 提高比例依据 by class, "" for all. */
  readonly higherShareBasis: Readonly<Record<string, string>>;
  /** 超名额依据 by grade. */
  readonly overQuotaBasis: Readonly<Record<string, string>>;
  /** The names behind 加分上限 and 扣分上限. */
  readonly limits: readonly { readonly name: string; readonly place: Place }[];
}

/** The facts where a scheme has no sheet for them. */
export const NO_FACTS: SettingFacts = {
  vetoConsequence: null,
  higherShareBasis: {},
  overQuotaBasis: {},
  limits: [],
};

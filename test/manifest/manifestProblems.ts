import type { Rule, Surroundings } from "./rule";
import { addresses } from "./rules/addresses";
import { elementOrder } from "./rules/elementOrder";
import { icons } from "./rules/icons";
import { identity } from "./rules/identity";
import { languages } from "./rules/languages";
import { lengths } from "./rules/lengths";
import { references } from "./rules/references";
import { requirementSets } from "./rules/requirementSets";
import { sharedRuntime } from "./rules/sharedRuntime";

const RULES: readonly Rule[] = [
  elementOrder,
  lengths,
  references,
  addresses,
  languages,
  sharedRuntime,
  requirementSets,
  identity,
  icons,
];

/** Everything that is wrong with a manifest, found without asking any service. */
export function manifestProblems(text: string, surroundings: Surroundings): string[] {
  const manifest = new DOMParser().parseFromString(text, "application/xml");
  const broken = manifest.querySelector("parsererror");
  if (broken) return [`not well-formed: ${broken.textContent}`];
  return RULES.flatMap((rule) => rule(manifest, surroundings));
}

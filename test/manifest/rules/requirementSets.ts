import { attribute, named } from "../elements";
import type { Rule } from "../rule";

/**
 * The pane works from ExcelApi 1.4 on; ribbon and functions come where the shared runtime is. RibbonApi would keep
 * hosts away that work.
 */
const WANTED = ["ExcelApi 1.4", "SharedRuntime 1.1"];

export const requirementSets: Rule = (manifest) => {
  const given = named(manifest, "Set").map(
    (set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`,
  );
  const sameOrder = given.join() === WANTED.join();
  return sameOrder ? [] : [`requirement sets are ${given.join(", ")}, not ${WANTED.join(", ")}`];
};

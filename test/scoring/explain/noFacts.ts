import type { Facts } from "../../../src/scoring/explain/facts";

/** Where nothing but the columns is known. */
export const NO_FACTS: Facts = {
  nameOf: () => "",
  reasonOf: () => "",
  claimOf: () => null,
  ratingsOf: () => null,
};

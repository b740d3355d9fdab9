import { IFunctionService, type ArrayValueObject } from "@univerjs/engine-formula";
import type { Grid } from "../createGrid";

/**
 * NOT of a comparison that is false, as `=NOT(A1="x")`, is TRUE. The engine (0.25.1) hands such a comparison over as an
 * array with a hole in it, of which NOT makes another hole: no result, so that the cell would keep what it showed.
 */
export function negateHoles({ univer }: Grid): void {
  const not = univer.__getInjector().get(IFunctionService).getExecutor("NOT");
  if (!not) throw new Error("The engine has no NOT any more");
  const negate = not.calculate.bind(not);
  // Taking each value as it is fills the holes with blanks, which count as FALSE.
  not.calculate = (logical) =>
    negate(logical.isArray() ? (logical as ArrayValueObject).map((each) => each) : logical);
}

import {
  IFormulaRuntimeService,
  NumberValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Grid } from "./createGrid";

/**
 * A formula that gives a blank, as one that looks up a blank cell, shows 0, as in Excel. The engine would leave the
 * cell without a value, as if it had never been calculated.
 */
export function showBlankResultsAsZero({ univer }: Grid): void {
  const runtime = univer.__getInjector().get(IFormulaRuntimeService);
  const store = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) =>
    store(isBlank(result) ? NumberValueObject.create(0) : result);
}

function isBlank(result: FunctionVariantType): boolean {
  if (result.isReferenceObject()) return false;
  return (result as BaseValueObject).isNull();
}

import {
  IFormulaRuntimeService,
  NumberValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Grid } from "../createGrid";

/**
 * A formula that gives a blank, as one that looks up a blank cell, shows 0, as in Excel. The engine would leave the
 * cell without a value, as if it had never been calculated. Univer 0.25.1 has no setting for that: all results pass
 * through this one method. The comparison of common formulas with LibreOffice notices when they do not.
 */
export function showBlankResultsAsZero({ univer }: Grid): void {
  const runtime = univer.__getInjector().get(IFormulaRuntimeService);
  const store = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) =>
    store(isBlank(result) ? NumberValueObject.create(0) : result);
}

function isBlank(result: FunctionVariantType): boolean {
  if (!isArea(result)) return result.isNull();
  const { startRow, endRow, startColumn, endColumn } = result.getRangePosition();
  if (startRow !== endRow || startColumn !== endColumn) return false;
  const first = result.getFirstCell() as BaseValueObject | null | undefined;
  return first?.isNull() ?? true;
}

function isArea(result: FunctionVariantType): result is BaseReferenceObject | ArrayValueObject {
  return result.isReferenceObject() || (result as BaseValueObject).isArray();
}

import type { SheetSpec } from "../../sheetSpec";
import type { DrawnSheet } from "./drawSheet";
import { conditionalRules, validationRules } from "./rules";
import { sheetImage } from "../image/sheetImage";

/** A described sheet as it can be drawn. @throws {WorkbookError} textTooLong, listTooLong */
export function drawnSpec(spec: SheetSpec): DrawnSheet {
  return {
    data: sheetImage(spec),
    validations: validationRules(spec),
    conditionals: conditionalRules(spec),
    filter: spec.filter,
    description: JSON.stringify(spec),
  };
}

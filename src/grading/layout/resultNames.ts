import { sheetFormat } from "../format";
import { plainWord } from "../format/header";
import { PARAMETERS_SHEET } from "../native/parameterLayout";

/** The names under which a grading writes its sheets, levelled. */
export function resultNames(): ReadonlySet<string> {
  const ids = ["results", "calculation", "checks"] as const;
  const names = ids.flatMap((id) => [sheetFormat(id).zh, sheetFormat(id).en]);
  return new Set([...names, PARAMETERS_SHEET].map(plainWord));
}

import { sheetFormat } from "../../format";
import { plainWord } from "../../../scoring/plainWord";
import { PARAMETERS_SHEET, SELF_CHECK_SHEET } from "../../native/sheetNames";

/** The names under which a grading writes its sheets, levelled. */
export function resultNames(): ReadonlySet<string> {
  const ids = ["results", "unmatched", "calculation", "checks"] as const;
  const names = ids.flatMap((id) => [sheetFormat(id).zh, sheetFormat(id).en]);
  return new Set(
    [...names, ...Object.values(PARAMETERS_SHEET), ...Object.values(SELF_CHECK_SHEET)].map(
      plainWord,
    ),
  );
}

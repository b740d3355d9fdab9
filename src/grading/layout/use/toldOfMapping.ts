import type { Finding } from "../../findings/finding";
import { layoutFinding } from "./layoutFinding";

/** What a check of the format says, for a sheet that has no sheet of indicators and whose codes nobody gave. */
export function toldOfMapping(finding: Finding): Finding {
  if (finding.code !== "targetColumnMissing") return finding;
  return layoutFinding(finding.level, "targetUnknown", finding, { name: finding.details["name"]! });
}

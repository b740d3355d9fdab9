import type { Capabilities, Workbook } from "../../workbook/workbook";
import type { PaneHost } from "./paneHost";

/** What the user misses for good: what the workbook cannot do, unless the file that is saved has it all the same. */
export function lacking(
  { capabilities }: Pick<Workbook, "capabilities">,
  { onlyInFiles = [] }: Pick<PaneHost, "onlyInFiles">,
): (keyof Capabilities)[] {
  const names = Object.keys(capabilities) as (keyof Capabilities)[];
  return names.filter((name) => !capabilities[name] && !onlyInFiles.includes(name));
}

import { plainWord } from "../../scoring/plainWord";
import type { Findings } from "../findings/finding";
import { readText } from "./cells";
import type { DataColumns } from "./dataColumns";
import type { TableRow } from "./table";

/** The unit of a row by its name, spaces and widths aside; a name that the data do not have is reported. */
export function unitOf(row: TableRow, data: DataColumns, findings: Findings): number | undefined {
  const unit = readText(row.value("unit"), row.place("unit"), findings);
  const index = data.unitIndex.get(unit) ?? data.plainIndex.get(plainWord(unit));
  if (index === undefined) {
    const place = row.place("unit");
    if (unit === "" && !findings.isWrongAt(place)) findings.add("error", "unitMissing", place);
    else if (unit !== "") findings.add("error", "unitUnknown", place, { unit });
  }
  return index;
}

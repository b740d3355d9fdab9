import { strFromU8, strToU8, unzipSync, type Zippable } from "fflate";
import { packed } from "../packed";
import { withCharts, withContentTypes, withRelationships, type ChartParts } from "./charts";
import { fontTable } from "./fonts";

/**
 * The package with the table of fonts and the charts, and without what differs between two runs of one day: dates of parts and
 * of the document.
 */
export function repacked(bytes: Uint8Array, date: string, charts: ChartParts): Uint8Array {
  const files: Record<string, Uint8Array> = { ...unzipSync(bytes), ...charts.files };
  const parts: Zippable = {};
  for (const path of Object.keys(files).sort()) {
    parts[path] = partOf(path, files[path]!, { date, charts });
  }
  return packed(parts, 6);
}

/** Lines of tables are closer than those of the grid, which would stretch them to its own. */
function offGrid(document: string): string {
  return document.replace(/<w:tbl>.*?<\/w:tbl>/gs, (table) =>
    table.replaceAll("<w:pPr><w:spacing", '<w:pPr><w:snapToGrid w:val="0"/><w:spacing'),
  );
}

function partOf(
  path: string,
  bytes: Uint8Array,
  { date, charts: { specs } }: { readonly date: string; readonly charts: ChartParts },
): Uint8Array {
  const rewritten = (write: (text: string) => string): Uint8Array => {
    return specs.length === 0 ? bytes : strToU8(write(strFromU8(bytes)));
  };
  switch (path) {
    case "word/fontTable.xml":
      return strToU8(fontTable());
    case "word/document.xml":
      return strToU8(offGrid(withCharts(strFromU8(bytes), specs)));
    case "word/_rels/document.xml.rels":
      return rewritten((text) => withRelationships(text, specs));
    case "[Content_Types].xml":
      return rewritten((text) => withContentTypes(text, specs));
    case "docProps/core.xml": {
      const day = `$1${date}T00:00:00Z$2`;
      return strToU8(
        strFromU8(bytes).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, day),
      );
    }
    default:
      return bytes;
  }
}

import type { Area } from "../../address";
import type { SheetObject } from "../../sheetSpec";
import type { Parts } from "../package/parts";
import { WorkbookError } from "../../workbookError";
import { readRelationships } from "../package/relationships";
import { XmlScanner } from "../xml/xmlScanner";

/** How large a cell is taken to be where a thing says its size and not where it ends: a column and a row, in EMU. */
const PLAIN_CELL = { width: 609_600, height: 254_000 };

/** Where a thing begins and ends, as it is read. */
interface Anchor {
  from: Place;
  to: Place | undefined;
  size: { width: number; height: number } | undefined;
  kind: SheetObject["kind"];
  title: string;
  chart: string | undefined;
}

interface Place {
  row: number;
  column: number;
}

/** The charts, pictures and shapes over the cells of a sheet. */
export function readObjects(parts: Parts, sheet: string): SheetObject[] {
  return readRelationships(parts, sheet)
    .filter(({ kind, target }) => kind === "drawing" && parts.has(target))
    .flatMap(({ target }) => {
      const charts = new Map(
        readRelationships(parts, target).map((each) => [each.id, each.target]),
      );
      return readable(parts, target, readAnchors, []).map(({ chart, ...anchor }) => {
        const part = chart === undefined ? undefined : charts.get(chart);
        const title =
          part !== undefined && parts.has(part) ? readable(parts, part, readTitle, "") : "";
        return { kind: anchor.kind, title: title || anchor.title, area: areaOf(anchor) };
      });
    });
}

/**
 * What is read of a part. Charts and drawings are only shown by name and kept as they are, so one that is damaged stands
 * in the way of nothing.
 */
function readable<Read>(
  parts: Parts,
  part: string,
  read: (xml: string) => Read,
  otherwise: Read,
): Read {
  try {
    return parts.parse(part, read);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "filePartInvalid") return otherwise;
    throw error;
  }
}

/** Things that go with cells; one that stands on the page by itself covers none. */
const ANCHORS = new Set(["twoCellAnchor", "oneCellAnchor"]);

function readAnchors(xml: string): Anchor[] {
  const scanner = new XmlScanner(xml);
  const anchors: Anchor[] = [];
  let anchor: Anchor | undefined;
  let place: Place = { row: 0, column: 0 };
  while (scanner.next()) {
    if (scanner.kind === "close" && scanner.depth === 1) anchor = undefined;
    if (scanner.kind !== "open") continue;
    const { name } = scanner;
    if (ANCHORS.has(name)) {
      anchor = {
        from: { row: 0, column: 0 },
        to: undefined,
        size: undefined,
        kind: "shape",
        title: "",
        chart: undefined,
      };
      anchors.push(anchor);
    }
    if (!anchor) continue;
    if (name === "from") place = anchor.from;
    else if (name === "to") place = anchor.to = { row: 0, column: 0 };
    else if (name === "row") place.row = Number(scanner.readContent());
    else if (name === "col") place.column = Number(scanner.readContent());
    else readThing(scanner, anchor);
  }
  return anchors;
}

function readThing(scanner: XmlScanner, anchor: Anchor): void {
  const { name } = scanner;
  if (name === "ext" && scanner.attribute("cx") !== undefined) {
    anchor.size ??= {
      width: Number(scanner.attribute("cx")),
      height: Number(scanner.attribute("cy")),
    };
  }
  if (name === "cNvPr") anchor.title ||= scanner.attribute("name") ?? "";
  if (name === "pic") anchor.kind = "picture";
  if (name === "chart") {
    anchor.kind = "chart";
    anchor.chart = scanner.attribute("id");
  }
}

function areaOf({ from, to, size }: Pick<Anchor, "from" | "to" | "size">): Area {
  const cells = (length: number | undefined, cell: number): number =>
    Math.max(1, Math.round((length ?? cell) / cell));
  const { row, column } = from;
  if (to) {
    const rows = Math.max(1, to.row - row + 1);
    return { row, column, rows, columns: Math.max(1, to.column - column + 1) };
  }
  return {
    row,
    column,
    rows: cells(size?.height, PLAIN_CELL.height),
    columns: cells(size?.width, PLAIN_CELL.width),
  };
}

/** The title of a chart; the first texts of the part are those of its title, where it has one. */
function readTitle(xml: string): string {
  const scanner = new XmlScanner(xml);
  let title = "";
  let inside = 0;
  while (scanner.next()) {
    if (scanner.kind === "open" && scanner.name === "plotArea") break;
    if (scanner.kind === "open" && scanner.name === "title") inside = scanner.depth;
    if (scanner.kind === "close" && scanner.depth < inside) break;
    const isText = scanner.name === "t" || scanner.name === "v";
    if (inside > 0 && scanner.kind === "open" && isText) title += scanner.readContent();
  }
  return title;
}

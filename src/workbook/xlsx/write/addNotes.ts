import { addressOf } from "../../address";
import { addContentType } from "../package/contentTypes";
import { dialectOf } from "../package/dialect";
import type { Parts } from "../package/parts";
import { addRelationship, readRelationships } from "../package/relationships";
import type { SheetEntry, WorkbookPart } from "../package/workbookPart";
import { outlineXml, prefixOf } from "../xml/xmlOutline";
import { insertInOrder } from "../xml/xmlPatch";
import { escapeCellText } from "../xml/xmlText";
import { freeName } from "./freeName";

/** A text that opens at a cell. */
interface Note {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

const COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";
/** What follows the drawing of the notes in a sheet (ECMA-376-1 18.3.1.99). */
const ORDER = [
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Puts notes on a sheet that has none: on one that has, those of others stay and no more come. */
export function addNotes(
  parts: Parts,
  workbook: WorkbookPart,
  entry: SheetEntry,
  notes: readonly Note[],
): void {
  const hasOwn = readRelationships(parts, entry.part).some(({ kind }) =>
    /^(?:comments|vmlDrawing)$/.test(kind),
  );
  if (hasOwn) return;
  const { main, relationships } = dialectOf(parts.text(workbook.part));
  const comments = freeName(parts, "xl/comments", ".xml");
  parts.write(comments, commentsXml(notes, main));
  addContentType(parts, comments, COMMENTS);
  addRelationship(parts, entry.part, `${relationships}/comments`, comments);
  const drawing = freeName(parts, "xl/drawings/vmlDrawing", ".vml");
  parts.write(drawing, drawingXml(notes));
  addContentType(parts, drawing, DRAWING);
  const id = addRelationship(parts, entry.part, `${relationships}/vmlDrawing`, drawing);
  const xml = parts.text(entry.part);
  const prefix = prefixOf(xml, outlineXml(xml));
  const element = `<${prefix}legacyDrawing xmlns:r="${relationships}" r:id="${id}"/>`;
  parts.write(entry.part, insertInOrder(xml, "legacyDrawing", ORDER, element));
}

function commentsXml(notes: readonly Note[], main: string): string {
  const each = notes.map(
    ({ row, column, note }) =>
      `<comment ref="${addressOf(row, column)}" authorId="0"><text><t xml:space="preserve">${escapeCellText(note)}</t></text></comment>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<comments xmlns="${main}"><authors><author>衡绩</author></authors>` +
    `<commentList>${each.join("")}</commentList></comments>`
  );
}

/** The boxes of the notes: Excel shows no note without one. */
function drawingXml(notes: readonly Note[]): string {
  const each = notes.map(({ row, column }, at) => {
    const anchor = [column + 1, 15, row, 2, column + 4, 15, row + 5, 4].join(", ");
    return (
      `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
      `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
      "</x:ClientData></v:shape>"
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${each.join("")}</xml>`
  );
}

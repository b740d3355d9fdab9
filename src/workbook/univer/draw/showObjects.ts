import type { IScale } from "@univerjs/core";
import {
  SheetExtension,
  SpreadsheetExtensionRegistry,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/preset-sheets-core";
import type { SheetObject } from "../../sheetSpec";
import type { ObjectsOf } from "../structure/filePages";

/** What is written on a thing that cannot be shown. */
export type ObjectWords = (thing: SheetObject) => string;

const COLOURS = { fill: "#f7f9fc", line: "#9aa7b8", text: "#3c4a5c" };
const FONT = '12px "等线", DengXian, "Noto Sans CJK SC", sans-serif';
const LINE_HEIGHT = 18;
const PADDING = 8;
/** Over texts and lines of cells, and over their marks. */
const OVER_CELLS = 70;

/**
 * Shows where charts and pictures of a file stand, which the spreadsheet (0.25.1) cannot draw: a light box with their
 * name. It is painted with the cells, so that it goes with them and nothing in a name is more than letters.
 */
export function showObjects(objectsOf: ObjectsOf, wordsOf: ObjectWords): void {
  class Objects extends SheetExtension {
    override uKey = "HengjiObjects";
    override Z_INDEX = OVER_CELLS;

    override draw(
      context: UniverRenderingContext,
      _scale: IScale,
      skeleton: SpreadsheetSkeleton,
    ): void {
      const { worksheet } = skeleton;
      for (const thing of objectsOf(worksheet.getUnitId(), worksheet.getSheetId())) {
        const { row, column, rows, columns } = thing.area;
        const first = skeleton.getCellWithCoordByIndex(row, column, false);
        const last = skeleton.getCellWithCoordByIndex(row + rows - 1, column + columns - 1, false);
        const box = { left: first.startX, top: first.startY, right: last.endX, bottom: last.endY };
        drawBox(context, box, wordsOf(thing));
      }
    }
  }
  SpreadsheetExtensionRegistry.add(Objects);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function drawBox(context: UniverRenderingContext, box: Box, words: string): void {
  const { left, top, right, bottom } = box;
  const [width, height] = [right - left, bottom - top];
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  context.fillStyle = COLOURS.fill;
  context.fillRect(left, top, width, height);
  context.strokeStyle = COLOURS.line;
  context.lineWidth = 1;
  context.setLineDash([4, 3]);
  context.strokeRect(left + 1, top + 1, width - 2, height - 2);
  context.fillStyle = COLOURS.text;
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const lines = linesOf(context, words, width - 2 * PADDING);
  const start = top + height / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  lines.forEach((line, index) =>
    context.fillText(line, left + width / 2, start + index * LINE_HEIGHT),
  );
  context.restore();
}

/** The words in lines that have room in the box. */
function linesOf(context: UniverRenderingContext, words: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const letter of words) {
    if (line !== "" && context.measureText(line + letter).width > room) {
      lines.push(line);
      line = "";
    }
    line += letter;
  }
  return [...lines, line];
}

import { areaAddress, type Area } from "../../address";
import type { SheetSpec } from "../../sheetSpec";
import { BORDER_COLOUR, FONT_NAME, lookOf, type Look } from "../../styles";
import { rectangles } from "../cells/rectangles";
import { columnCount } from "./contentSteps";
import { RANGE_WEIGHT, STEP_WEIGHT, type Step } from "./step";

type Paint<Kind> = (range: Excel.Range, value: Kind, area: Area) => void;

/** What makes up a look: its value where it differs from a plain cell, and how a range gets it. */
interface Feature<Kind> {
  readonly of: (look: Look) => Kind | undefined;
  readonly paint: Paint<Kind>;
  readonly weight?: number;
}

const feature = <Kind>(made: Feature<Kind>): Feature<unknown> => made as Feature<unknown>;
const yes = (claim: boolean): true | undefined => (claim ? true : undefined);

const FEATURES: readonly Feature<unknown>[] = [
  feature<number>({
    of: ({ size }) => (size === 11 ? undefined : size),
    paint: ({ format }, size) => (format.font.size = size),
  }),
  feature<true>({
    of: ({ isBold }) => yes(isBold),
    paint: ({ format }) => (format.font.bold = true),
  }),
  feature<true>({
    of: ({ isItalic }) => yes(isItalic),
    paint: ({ format }) => (format.font.italic = true),
  }),
  feature<string>({
    of: ({ colour }) => (colour === "000000" ? undefined : colour),
    paint: ({ format }, colour) => (format.font.color = `#${colour}`),
  }),
  feature<string>({
    of: ({ fill }) => fill ?? undefined,
    paint: ({ format }, fill) => (format.fill.color = `#${fill}`),
  }),
  feature<"Left" | "Center" | "Right">({
    of: ({ align }) => (align === null ? undefined : ALIGNMENTS[align]),
    paint: ({ format }, align) => (format.horizontalAlignment = align),
  }),
  feature<true>({
    of: ({ isWrapped }) => yes(isWrapped),
    paint: ({ format }) => (format.wrapText = true),
  }),
  feature<true>({
    of: ({ isOpen }) => yes(isOpen),
    paint: ({ format }) => (format.protection.locked = false),
  }),
  feature<true>({ of: ({ hasBorder }) => yes(hasBorder), paint: drawBorders, weight: 6 }),
  feature<string>({
    of: ({ format }) => format ?? undefined,
    // After the contents: a text format in place would turn what is entered into texts.
    paint: (range, format, { rows, columns }) => {
      const line = new Array<string>(columns).fill(format);
      range.numberFormat = new Array<string[]>(rows).fill(line);
    },
  }),
];

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function drawBorders({ format }: Excel.Range, _: true, { rows, columns }: Area): void {
  const inside = [
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const edge of [...EDGES, ...inside]) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = `#${BORDER_COLOUR}`;
  }
}

/** Gives the cells of a sheet their looks, each part of a look by rectangles that share it. */
export function formattingSteps(spec: SheetSpec): readonly Step[] {
  const columns = columnCount(spec);
  if (columns === 0) return [];
  const looks = formattingOf(spec);
  const whole = areaAddress({ row: 0, column: 0, rows: spec.rows.length, columns });
  const base: Step = {
    weight: RANGE_WEIGHT,
    queue: (sheet) => {
      const { format } = sheet.getRange(whole);
      format.font.name = FONT_NAME;
      format.font.size = 11;
      format.verticalAlignment = "Center";
    },
  };
  return [base, ...FEATURES.flatMap((each) => featureSteps(each, looks))];
}

type Looks = readonly (readonly (Look | undefined)[])[];

/** Cells of one style share one look. */
function formattingOf({ rows }: SheetSpec): Looks {
  const known = new Map<unknown, Look>();
  return rows.map((line) =>
    Array.from(line, (cell) => {
      if (!cell) return undefined;
      let look = known.get(cell.style);
      if (!look) known.set(cell.style, (look = lookOf(cell.style)));
      return look;
    }),
  );
}

/** The rectangles of a part of a look, in pieces that go into a request with others. */
function featureSteps({ of, paint, weight = 1 }: Feature<unknown>, looks: Looks): readonly Step[] {
  const isMatrix = of(NUMBER_LOOK) === NUMBER_LOOK.format;
  const painted = rectangles(
    looks.length,
    (row) => looks[row]!.length,
    (row, column) => {
      const look = looks[row]![column];
      return look && of(look);
    },
  ).flatMap(({ area, shared }) =>
    (isMatrix ? inPieces(area) : [area]).map((piece) => ({ area: piece, shared })),
  );
  const weightOf = ({ rows, columns }: Area): number =>
    RANGE_WEIGHT * weight + (isMatrix ? rows * columns * FORMAT_WEIGHT : 0);
  const steps: { weight: number; painted: typeof painted }[] = [];
  for (const each of painted) {
    const last = steps.at(-1);
    const more = weightOf(each.area);
    if (last && last.weight + more <= STEP_WEIGHT) {
      last.painted.push(each);
      last.weight += more;
    } else steps.push({ weight: more, painted: [each] });
  }
  return steps.map((step) => ({
    weight: step.weight,
    queue: (sheet) => {
      for (const { area, shared } of step.painted) {
        paint(sheet.getRange(areaAddress(area)), shared, area);
      }
    },
  }));
}

/** What the format of a number takes for each cell in a request: Excel wants it once for every cell. */
const FORMAT_WEIGHT = 10;

/** An area cut between rows, so that the formats of each piece go into a step. */
function inPieces(area: Area): readonly Area[] {
  const most = Math.max(1, Math.floor((STEP_WEIGHT - RANGE_WEIGHT) / FORMAT_WEIGHT / area.columns));
  const pieces: Area[] = [];
  for (let done = 0; done < area.rows; done += most) {
    pieces.push({ ...area, row: area.row + done, rows: Math.min(most, area.rows - done) });
  }
  return pieces;
}

const NUMBER_LOOK = lookOf("number");

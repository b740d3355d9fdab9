import { detailsOf, type CellDetails } from "./cellDetails";
import type { Colour } from "./colour";
import type { Style, StyleName } from "./sheetSpec";

/** How a cell looks, in full. */
export interface Look {
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly colour: Colour;
  readonly fill: Colour | null;
  readonly hasBorder: boolean;
  readonly align: "left" | "center" | "right" | null;
  readonly isWrapped: boolean;
  /** Number format; null is General. */
  readonly format: string | null;
  /** Whether the cell stays open on a protected sheet. */
  readonly isOpen: boolean;
  /** What only people do to cells. */
  readonly details: CellDetails;
}

/** The typeface of all our cells; machines without it fall back to their own. */
export const FONT_NAME = "等线";
export const BORDER_COLOUR: Colour = "BFBFBF";

const PLAIN: Look = {
  size: 11,
  isBold: false,
  isItalic: false,
  colour: "000000",
  fill: null,
  hasBorder: false,
  align: null,
  isWrapped: false,
  format: null,
  isOpen: false,
  details: {},
};
const BOXED: Look = { ...PLAIN, hasBorder: true };
const INPUT: Look = { ...BOXED, fill: "FFFBE6", isOpen: true };

/** Every look by meaning: calm, and fit for a printed document. */
const LOOKS: Readonly<Record<StyleName, Look>> = {
  plain: PLAIN,
  title: { ...PLAIN, size: 16, isBold: true, align: "center" },
  subtitle: { ...PLAIN, colour: "595959", align: "center" },
  header: { ...BOXED, isBold: true, fill: "E8EEF7", align: "center", isWrapped: true },
  text: { ...BOXED, isWrapped: true },
  centre: { ...BOXED, align: "center", isWrapped: true },
  note: { ...PLAIN, size: 10, colour: "595959", isWrapped: true },
  sample: { ...BOXED, isItalic: true, colour: "7F7F7F", isOpen: true },
  input: { ...INPUT, isWrapped: true },
  inputNumber: { ...INPUT, align: "right", format: "0.00" },
  inputPercent: { ...INPUT, align: "right", format: "0.00%" },
  number: { ...BOXED, align: "right", format: "0.00" },
  percent: { ...BOXED, align: "right", format: "0.00%" },
  grade: { ...BOXED, isBold: true, align: "center" },
  total: { ...BOXED, isBold: true, fill: "F2F2F2", align: "right", format: "0.00" },
  warning: { ...BOXED, fill: "FFF4CE", isWrapped: true },
  error: { ...BOXED, fill: "FDE7E9", isWrapped: true },
  success: { ...BOXED, fill: "E7F4E8", isWrapped: true },
};

/** The full look of a style by meaning; without a style the plain one. */
export function lookOf(style: StyleName | Style | undefined): Look {
  if (style === undefined) return PLAIN;
  if (typeof style === "string") return LOOKS[style];
  const base = LOOKS[style.base];
  return {
    ...base,
    size: style.size ?? base.size,
    isBold: style.bold ?? base.isBold,
    isItalic: style.italic ?? base.isItalic,
    hasBorder: style.border ?? base.hasBorder,
    colour: style.colour ?? base.colour,
    fill: style.fill ?? base.fill,
    align: style.align ?? base.align,
    isWrapped: style.wrap ?? base.isWrapped,
    isOpen: style.isOpen ?? base.isOpen,
    format: style.format === "General" ? null : (style.format ?? base.format),
    details: detailsOf(style),
  };
}

/** The name of a look that our sheets use; undefined for any other. */
export function nameOfFormat(look: Look): StyleName | undefined {
  return NAMES.get(lookKey(look));
}

const lookKey = (look: Look): string =>
  JSON.stringify(Object.entries(look).sort(([one], [other]) => (one < other ? -1 : 1)));

const NAMES = new Map(
  Object.entries(LOOKS).map(([name, look]) => [lookKey(look), name as StyleName]),
);

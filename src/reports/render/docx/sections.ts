import {
  AlignmentType,
  DocumentGridType,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from "docx";
import { TextWatermark } from "docx/watermarks";
import { FONTS } from "./fonts";
import { FOOTER, FORM_MARGINS, HEADER, LINE, MARGINS, PAGE, SIZES } from "./layout";
import { exact } from "./paragraphs";

/** A run of pages that stand or lie. */
export interface Pages {
  readonly isLying: boolean;
  /** Forms and tables have closer lines, which a grid would stretch. */
  readonly hasGrid: boolean;
  /** A form must find room on one page, so its margins above and below are smaller. */
  readonly isForm: boolean;
  readonly children: FileChild[];
}

/** Pages with the grid of 22 lines, the state in their head, the number outside in their foot. */
export function sectionOf(
  { isLying, hasGrid, isForm, children }: Pages,
  state: string,
  isDraft: boolean,
): ISectionOptions {
  const { top, bottom, left, right } = MARGINS;
  const [above, below] = isLying ? [left, right] : isForm ? FORM_MARGINS : [top, bottom];
  const sides = isLying ? { left: top, right: bottom } : { left, right };
  const margin = { top: above, bottom: below, ...sides, footer: FOOTER - bottom + below };
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          ...PAGE,
          orientation: isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...margin, header: HEADER, gutter: 0 },
      },
      grid: hasGrid ? { type: DocumentGridType.LINES, linePitch: LINE } : { linePitch: LINE },
    },
    ...(state === "" ? {} : { headers: headersOf(state, isDraft) }),
    footers: { default: pageNumber("right"), even: pageNumber("left") },
    children,
  };
}

function headersOf(state: string, isDraft: boolean): { default: Header; even: Header } {
  return { default: stateHeader(state, isDraft), even: stateHeader(state, isDraft) };
}

/** The state on every page; a draft has it behind the text as well. */
function stateHeader(state: string, isDraft: boolean): Header {
  const words = new TextRun({ text: state, font: FONTS.heading, size: SIZES.footer });
  const behind = new TextWatermark({ text: state, font: "宋体", color: "C0C0C0", opacity: 0.5 });
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: isDraft ? [words, behind] : [words],
      }),
    ],
  });
}

const ONE_IN = 280;

/** — 1 —, one character in from the outer side. */
function pageNumber(side: "left" | "right"): Footer {
  const form = { font: FONTS.plain, size: SIZES.footer };
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: ONE_IN },
        spacing: exact(ONE_IN),
        children: [new TextRun({ ...form, children: ["— ", PageNumber.CURRENT, " —"] })],
      }),
    ],
  });
}

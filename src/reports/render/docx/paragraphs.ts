import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from "docx";
import { shownText, type Text } from "../../data/text";
import { titleLines, widthOf } from "../measures";
import { FONTS } from "./fonts";
import { CHARACTER, FORMS, INDENT, SIZES, TITLE_LINE, type BodyForm } from "./layout";

const DOCUMENT = FORMS.document;

export function exact(line: number): NonNullable<IParagraphOptions["spacing"]> {
  return { line, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

function paragraph(
  runs: readonly TextRun[],
  options: IParagraphOptions = {},
  { line }: BodyForm = DOCUMENT,
): Paragraph {
  return new Paragraph({ spacing: exact(line), ...options, children: runs });
}

function run(text: string, options: IRunOptions = {}, form: BodyForm = DOCUMENT): TextRun {
  const { size, spacing: characterSpacing } = form;
  return new TextRun({ font: FONTS.body, size, characterSpacing, ...options, text });
}

export function blankLine(options: IParagraphOptions = {}, form = DOCUMENT): Paragraph {
  return paragraph([run("", {}, form)], options, form);
}

/** A line that takes no room. */
export function hairLine(options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ spacing: exact(HAIR), ...options, children: [new TextRun({ size: 2 })] });
}

const HAIR = 20;

/** A paragraph of the body: two characters in, with what stands before it in 楷体. */
export function bodyParagraph(
  text: Text,
  lead: string | undefined,
  keepNext: boolean,
  form: BodyForm,
): Paragraph {
  const head = lead === undefined ? [] : [run(lead, { font: FONTS.subheading }, form)];
  const options: IParagraphOptions = {
    indent: { firstLine: form.indent },
    alignment: AlignmentType.BOTH,
    keepNext,
    widowControl: false,
  };
  return paragraph([...head, run(shownText(text), {}, form)], options, form);
}

/** A line without the two characters in front. */
export function plainLine(
  text: Text,
  align: "left" | "right",
  keepNext: boolean,
  form: BodyForm,
): Paragraph {
  const alignment = align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return paragraph([run(shownText(text), {}, form)], { alignment, keepNext }, form);
}

export function headingParagraph(text: string, level: 1 | 2, form: BodyForm): Paragraph {
  const font = level === 1 ? FONTS.heading : FONTS.subheading;
  const options: IParagraphOptions = { indent: { firstLine: form.indent }, keepNext: true };
  return paragraph([run(text, { font }, form)], options, form);
}

/** The title, centred, and the state below it in brackets. */
export function titleParagraphs(
  parts: readonly Text[],
  state: string,
  form: BodyForm,
): Paragraph[] {
  const lines = titleLines(parts).map(
    (text) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: exact(TITLE_LINE),
        keepNext: true,
        children: [new TextRun({ text, font: FONTS.title, size: SIZES.title })],
      }),
  );
  if (state === "") return lines;
  const note = paragraph(
    [run(`（${state}）`, { font: FONTS.subheading }, form)],
    { alignment: AlignmentType.CENTER, keepNext: true },
    form,
  );
  return [...lines, note];
}

/** 主送机关, flush left, with a full-width colon. */
export function addressParagraph(text: Text): Paragraph {
  return paragraph([run(`${shownText(text)}：`)], { keepNext: true });
}

const LABEL = "附件：";

/** 附件：1.名称, the further ones below the first. */
export function attachmentList(titles: readonly string[]): Paragraph[] {
  if (titles.length === 0) return [];
  const label = widthOf(LABEL) * CHARACTER;
  const lines = titles.map((title, index) => {
    const number = titles.length > 1 ? `${index + 1}.` : "";
    const indent = { left: INDENT + label, hanging: index === 0 ? label : 0 };
    return paragraph([run(`${index === 0 ? LABEL : ""}${number}${title}`)], {
      indent,
      keepNext: true,
    });
  });
  return [blankLine({ keepNext: true }), ...lines];
}

/** A line below the text of a letter: 署名 two characters from the right, the date below beginning two to the right of it. */
export function signParagraphs(issuer: string, date: string, form: BodyForm): Paragraph[] {
  const [own, day] = [widthOf(issuer), widthOf(date)];
  const isDateLonger = day > own;
  const dateRight = isDateLonger ? 2 : own - day;
  const issuerRight = isDateLonger ? day + 4 - own : 2;
  const line = (text: string, right: number, keepNext: boolean): Paragraph =>
    paragraph(
      [run(text, {}, form)],
      {
        alignment: AlignmentType.RIGHT,
        indent: { right: Math.max(0, Math.round((right * form.indent) / 2)) },
        keepNext,
      },
      form,
    );
  const signed = [line(issuer, issuerRight, true), line(date, dateRight, false)];
  return form === DOCUMENT ? [blankLine({ keepNext: true }, form), ...signed] : signed;
}

/** 密级, flush left above the title. */
export function secrecyParagraph(text: Text): Paragraph {
  return paragraph([run(shownText(text), { font: FONTS.heading })], { keepNext: true });
}

/** 附注 two characters in, below the date. */
export function remarkParagraph(text: Text): Paragraph {
  return paragraph([run(shownText(text))], { indent: { left: INDENT } });
}

/** 附件1 at the top left of a new page, the title on its third line. */
export function attachmentHead(label: string, title: string, breaks: boolean): Paragraph[] {
  return [
    paragraph([run(label, { font: FONTS.heading })], { pageBreakBefore: breaks, keepNext: true }),
    blankLine({ keepNext: true }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: exact(TITLE_LINE),
      keepNext: true,
      children: [new TextRun({ text: title, font: FONTS.title, size: SIZES.title })],
    }),
    blankLine({ keepNext: true }),
  ];
}

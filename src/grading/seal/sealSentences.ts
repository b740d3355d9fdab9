import { say, type Filling, type Sentence } from "../../scoring/locale";
import { FORMAT, sheetFormat } from "../format";
import { SCHEME_SHEET } from "../format/schemeKeys";
import type { SheetFormat } from "../format/fields";
import type { Place } from "../findings/finding";
import type { CellText } from "./cellText";
import { BY_ADDRESS, MAPPING_ID } from "./coveredCells";
import type { Difference } from "./differences";
import type { Verification } from "./verifySeal";

const TEXTS = {
  intact: { "zh-CN": "封存完好（{date}，{code}）", "en-US": "The seal is intact ({date}, {code})" },
  changed: {
    "zh-CN": "封存后改动 {count} 处：",
    "en-US": "Changed since it was sealed, {count} in all: ",
  },
  more: { "zh-CN": "等，还有 {count} 处没有列出", "en-US": ", and {count} more" },
  codeWrong: {
    "zh-CN": "核验码不符：不是封存 {code} 的那份内容，请找出盖章留存的那一份",
    "en-US":
      "The code does not match: this is not what was sealed under {code}; look for the copy that was filed",
  },
  codeRight: {
    "zh-CN":
      "核验码相符（{date}，{code}）：封存的内容已从文件里删去（“检查文档”会删），按现在的内容重算，核验码一样",
    "en-US":
      "The code matches ({date}, {code}); what was sealed was deleted from the file, as Document Inspector does, and what stands there now comes to the same code",
  },
  contentLost: {
    "zh-CN":
      "核验码不符：内容与封存 {code} 时不同；封存的内容已从文件里删去（“检查文档”会删），说不出是哪一格，请找出盖章留存的那一份",
    "en-US":
      "The code does not match: the workbook is not what was sealed under {code}; what was sealed was deleted from the file, as Document Inspector does, so nobody can say which cell differs; look for the copy that was filed",
  },
  layoutLost: {
    "zh-CN":
      "无法核验 {code}：封存的内容和这张表怎么识别的都已从文件里删去（“检查文档”会删），请找出盖章留存的那一份",
    "en-US":
      "{code} cannot be verified: what was sealed and how the sheet is read were deleted from the file, as Document Inspector does; look for the copy that was filed",
  },
  cell: { "zh-CN": "{at}{before} → {after}", "en-US": "{at} {before} → {after}" },
  rowGone: { "zh-CN": "{at} 少了一行（{texts}）", "en-US": "{at} lacks a row ({texts})" },
  rowNew: { "zh-CN": "{at} 多了一行（{texts}）", "en-US": "{at} has a new row ({texts})" },
  row: { "zh-CN": "{at} 这一行有改动", "en-US": "{at} this row was changed" },
  order: { "zh-CN": "{at} 各行的先后变了", "en-US": "{at} the order of the rows was changed" },
  mapping: { "zh-CN": "“看看怎么识别的”里改过", "en-US": "how the sheet is read was changed" },
  about: { "zh-CN": "{place}（{what}）", "en-US": "{place} ({what})" },
  blank: { "zh-CN": "空白", "en-US": "blank" },
} satisfies Record<string, Sentence>;

const MOST = 20;
const LONGEST = 40;

/** Whether the workbook is as it was sealed, and what is not: at most 20 changes with their cells, then their number. */
export function sealSentence(found: Verification): Sentence {
  const { date, code, isCodeTrue, differences, lost } = found;
  const stamp = { date, code };
  if (lost === "layout") return filled(TEXTS.layoutLost, stamp);
  if (lost) return filled(isCodeTrue ? TEXTS.codeRight : TEXTS.contentLost, stamp);
  if (!isCodeTrue) return filled(TEXTS.codeWrong, stamp);
  if (differences.length === 0) return filled(TEXTS.intact, stamp);
  const shown = differences.slice(0, MOST).map(differenceSentence);
  const rest = differences.length - shown.length;
  const head = filled(TEXTS.changed, { count: differences.length });
  const tail = rest > 0 ? filled(TEXTS.more, { count: rest }) : { "zh-CN": "", "en-US": "" };
  const joined = (locale: "zh-CN" | "en-US", mark: string): string =>
    head[locale] + shown.map((each) => each[locale]).join(mark) + tail[locale];
  return { "zh-CN": joined("zh-CN", "；"), "en-US": joined("en-US", "; ") };
}

/** What another code than that of the seal says. */
export function codeSentence(code: string): Sentence {
  return filled(TEXTS.codeWrong, { code });
}

/** One change: 数据!C5（甲局 K1）92.5 → 92.6. */
export function differenceSentence(difference: Difference): Sentence {
  const { sheet } = difference;
  if (sheet === MAPPING_ID) return TEXTS.mapping;
  switch (difference.kind) {
    case "cell": {
      const { before, after } = difference;
      const details = { before: shown(before), after: shown(after) };
      return filled(TEXTS.cell, { at: cellName(difference), ...details });
    }
    case "rowGone":
      return filled(TEXTS.rowGone, {
        at: sheetName(sheet),
        texts: cut(difference.texts.join(" ")),
      });
    case "rowNew":
      return filled(TEXTS.rowNew, {
        at: placeName(sheet, difference.place),
        texts: cut(difference.texts.join(" ")),
      });
    case "row":
      return filled(TEXTS.row, {
        at: about(placeName(sheet, difference.place), both(nameOf(sheet, difference.row))),
      });
    case "order":
      return filled(TEXTS.order, { at: sheetName(sheet) });
  }
}

/** Where a change is; without an address where its row or column is gone. */
export function differencePlace(difference: Difference): Place {
  const place = "place" in difference ? difference.place : undefined;
  return place ?? { sheet: sheetName(difference.sheet)["zh-CN"], address: "" };
}

type CellDifference = Extract<Difference, { kind: "cell" }>;

function cellName({ sheet, row, column, place }: CellDifference): Sentence {
  const at = placeName(sheet, place);
  if (sheet.startsWith(BY_ADDRESS)) return { ...at, "zh-CN": `${at["zh-CN"]} ` };
  const name = nameOf(sheet, row);
  if (sheet === SCHEME_SHEET.id) return about(at, headerOf(SCHEME_SHEET, row));
  const format = sheetOf(sheet);
  const header = format ? headerOf(format, column) : both(column);
  return about(at, {
    "zh-CN": `${name} ${header["zh-CN"]}`,
    "en-US": `${name} ${header["en-US"]}`,
  });
}

/** The header of a column, or of a setting, in each language; 目标:K01 for one that has a name behind it. */
function headerOf({ fields }: SheetFormat, column: string): Sentence {
  const [id = "", ...rest] = column.split(":");
  const field = fields.find((each) => each.id === id);
  const of = rest.length > 0 ? `:${rest.join(":")}` : "";
  if (!field || (field.isOf !== undefined && of === "" && field.isOf === "code"))
    return both(column);
  return { "zh-CN": `${field.zh[0]!}${of}`, "en-US": `${field.en}${of}` };
}

/** The name of a row; in ledgers without the number that tells its rows apart. */
function nameOf(sheet: string, row: string): string {
  return sheetOf(sheet)?.rows === "several" ? row.replace(/#\d+$/, "") : row;
}

function sheetOf(id: string): SheetFormat | undefined {
  return FORMAT.find((each) => each.id === id);
}

function sheetName(sheet: string): Sentence {
  if (sheet.startsWith(BY_ADDRESS)) return both(sheet.slice(BY_ADDRESS.length));
  const { zh, en } = sheetFormat(sheet as SheetFormat["id"]);
  return { "zh-CN": zh, "en-US": `${zh} (${en})` };
}

function placeName(sheet: string, place: Place | undefined): Sentence {
  return place && place.address !== "" ? both(`${place.sheet}!${place.address}`) : sheetName(sheet);
}

function about(place: Sentence, what: Sentence): Sentence {
  return filled(TEXTS.about, { place, what });
}

function shown(cell: CellText | undefined): string | Sentence {
  return cell ? cut(cell.value) : TEXTS.blank;
}

/** A cell may hold a whole page. */
function cut(text: string): string {
  const plain = text.replace(/\s+/g, " ");
  const characters = [...plain];
  return characters.length <= LONGEST ? plain : `${characters.slice(0, LONGEST).join("")}…`;
}

function both(text: string): Sentence {
  return { "zh-CN": text, "en-US": text };
}

function filled(sentence: Sentence, details: Filling): Sentence {
  return { "zh-CN": say(sentence, details, "zh-CN"), "en-US": say(sentence, details, "en-US") };
}

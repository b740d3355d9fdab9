import { say, type Locale, type Sentence } from "../../scoring/locale";
import { rowHeight } from "../../workbook/rowHeight";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { ARCHIVE_USES, type ArchiveUse } from "./archivedKinds";

/** One thing that is archived. */
export interface ArchiveEntry {
  readonly title: string;
  readonly kind: "workbook" | "paper" | "received";
  /** Its name beside the list; of what came in, the path where it is. */
  readonly file: string;
  /** How many copies or units it has; undefined where nobody knows. */
  readonly count: number | undefined;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
  /** 核验码 of the workbook that it was made of, where it was sealed. */
  readonly code: string;
  readonly uses: readonly ArchiveUse[];
}

/** What stands around the list. */
export interface ArchiveFacts {
  readonly scheme: string;
  readonly date: string;
  /** Undefined where the workbook is not sealed. */
  readonly seal: { readonly code: string; readonly date: string } | undefined;
}

const text = (zh: string, en: string): Sentence => ({ "zh-CN": zh, "en-US": en });

const WORDS = {
  name: text("归档目录", "Archive"),
  title: text("{scheme}归档目录", "Archive of {scheme}"),
  note: text(
    "{date} 编制，共 {count} 件。“√”为一般分法，可以改。校验值用来核对文件有没有换过。",
    "Listed on {date}, {count} items. The marks are an ordinary division and may be changed. The hashes tell whether a file was exchanged.",
  ),
  sealed: text("核验码 {code}（{date} 封存）", "Code {code} (sealed on {date})"),
  unsealed: text(
    "没有封存，没有核验码：定稿封存后请重新编制",
    "Not sealed, so there is no code; list it again once it is sealed",
  ),
} as const;

const HEADERS: readonly (readonly [Sentence, number])[] = [
  [text("序号", "No."), 6],
  [text("题名", "Title"), 36],
  [text("种类", "Kind"), 10],
  [text("文件", "File"), 40],
  [text("份数", "Copies"), 7],
  [text("大小（KB）", "Size (KB)"), 9],
  [text("核验码", "Code"), 17],
  [text("存档", "Archive"), 8],
  [text("报上级", "Superior"), 9],
  [text("备审计", "Audit"), 8],
  [text("校验值（SHA-256）", "SHA-256"), 36],
];

const KINDS: Readonly<Record<ArchiveEntry["kind"], Sentence>> = {
  workbook: text("工作簿", "workbook"),
  paper: text("文书", "paper"),
  received: text("收到的材料", "received"),
};

/** 归档目录: everything of the year with its file and hash, and the code of the seal at the foot. */
export function archiveSheet(
  entries: readonly ArchiveEntry[],
  { scheme, date, seal }: ArchiveFacts,
  locale: Locale,
): SheetSpec {
  const widths = HEADERS.map(([, width]) => width);
  const headers = HEADERS.map(([header]) => header[locale]);
  const title = say(WORDS.title, { scheme }, locale);
  const note = say(WORDS.note, { date, count: entries.length }, locale);
  const foot = seal ? say(WORDS.sealed, seal, locale) : WORDS.unsealed[locale];
  const across = { column: 0, rows: 1, columns: widths.length };
  const last = 3 + entries.length;
  return {
    name: WORDS.name[locale],
    rows: [
      [{ value: title, style: "title" }],
      [{ value: note, style: "note" }],
      headers.map((value): CellSpec => ({ value, style: "header" })),
      ...entries.map((entry, at) => rowOf(entry, at, locale)),
      [{ value: foot, style: "note" }],
    ],
    widths,
    heights: [
      30,
      rowHeight([note], [widths.reduce((sum, width) => sum + width, 0)]),
      rowHeight(headers, widths),
      ...entries.map(({ title: name, file, sha256 }) =>
        rowHeight([name, file, sha256], [widths[1]!, widths[3]!, widths.at(-1)!]),
      ),
      22,
    ],
    merges: [0, 1, last].map((row) => ({ row, ...across })),
    freeze: { rows: 3, columns: 2 },
    print: { orientation: "landscape", fitToWidth: true, repeatRows: [2, 2], header: title },
  };
}

function rowOf(entry: ArchiveEntry, at: number, locale: Locale): CellSpec[] {
  const { title, kind, file, count, bytes, code, uses, sha256 } = entry;
  const centre = (value: CellSpec["value"]): CellSpec => ({ value, style: "centre" });
  const words = (value: string): CellSpec => ({ value, style: { base: "text", wrap: true } });
  return [
    centre(at + 1),
    words(title),
    centre(KINDS[kind][locale]),
    words(file),
    centre(count ?? null),
    centre(Math.ceil(bytes / 1024)),
    centre(code || null),
    ...ARCHIVE_USES.map((use): CellSpec => ({
      value: uses.includes(use) ? "√" : null,
      style: { base: "centre", isOpen: true },
    })),
    words(sha256),
  ];
}

/**
 * A question that the tables of the format leave open, its answer in a sentence, and a worked example that is graded in
 * a test. Every number was worked out by hand from docs/rules.md.
 */
export interface Answer {
  readonly question: string;
  readonly answer: string;
  /**
   * Sheets as lines of cells between bars, the header first; numbers as numbers, everything else as text. Sheets that
   * are not given are those of `STANDARD`.
   */
  readonly sheets: Readonly<Record<string, string>>;
  readonly isDraft?: true;
  /** Of each unit its score, grade and rank; nothing where the workbook is refused. */
  readonly gives?: Readonly<Record<string, string>>;
  /** What a check says, and of which cell. */
  readonly tells?: readonly { readonly at: string; readonly says: string }[];
}

/** What an example does not give. */
export const STANDARD: Readonly<Record<string, string>> = {
  方案: `
    项目|值
    格式版本|1`,
  等次: `
    等次|下限
    优秀|90
    良好|80
    合格|60
    待改进|0`,
};

/** The lines of a table, each in its cells. */
export function linesOf(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

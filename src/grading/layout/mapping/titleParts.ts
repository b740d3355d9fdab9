/** What the title of a table says of the assessment: what it is called, and its year where it names just one. */
export interface TitleParts {
  readonly name: string;
  readonly year: number | null;
}

/** 附件1：, 附表2 before a title. */
const BEFORE = /^附[件表]\s*[\d一二三四五六七八九十]*\s*[:：、.．]?\s*/;
/** What the sheet is and not what the assessment is called: 得分汇总表, 成绩一览表（初稿）. */
const SHEET =
  /(情况|结果|得分|分数|成绩|评分|打分|计分|排名|名次)*(汇总|统计|一览|明细|登记|公示|排名)?表?$/;
const REMARK = /\s*[（(][^（()）]*[）)]\s*$/;
/** A year with its word, or at the very beginning; 2024—2025学年 is two of them. */
const YEARS =
  /(?<!\d)((?:19|20)\d{2})(?!\d)(?=\s*年|\s*[-—–~～至]\s*(?:19|20)\d{2}\s*学?年)|^((?:19|20)\d{2})(?!\d)/g;
const CHINESE_YEAR = /([一二][〇○Ｏ零一二三四五六七八九]{3})年/;
const DIGITS = "〇一二三四五六七八九";

/** 2025年度某某局绩效考核汇总表: 2025年度某某局绩效考核, 2025. */
export function titleParts(title: string): TitleParts {
  const bare = title.trim().replace(BEFORE, "").replace(REMARK, "").trim();
  const short = bare.replace(SHEET, "").trim();
  // A title that says nothing but that it is a table stays as it is.
  return { name: short.length >= 2 ? short : bare, year: yearIn(title) };
}

/** The only year that a text names; null where it names none or several. */
export function yearIn(text: string): number | null {
  const level = text.normalize("NFKC").trim();
  const years = new Set([...level.matchAll(YEARS)].map((match) => Number(match[1] ?? match[2])));
  const next = /[-—–~～至]\s*((?:19|20)\d{2})\s*学?年/.exec(level);
  if (next) years.add(Number(next[1]));
  const written = CHINESE_YEAR.exec(level);
  if (written) years.add(Number([...written[1]!].map(digitOf).join("")));
  const [only, other] = years;
  return only === undefined || other !== undefined ? null : only;
}

function digitOf(sign: string): number {
  return Math.max(0, DIGITS.indexOf(sign));
}

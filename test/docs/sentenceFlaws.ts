import type { ListedSentence } from "./sentences";

/** What an editor marks in a sentence: the rules that it breaks. */
export function sentenceFlaws({ file, chinese, english }: ListedSentence): string[] {
  if (FIELDS.test(file)) return [];
  const texts = { zh: plain(chinese), en: plain(english) };
  const broken = RULES.filter(([, language, mark]) => mark.test(texts[language]));
  const words = foreignWords(texts.zh).filter(
    (word) => !SAID_IN_COMMANDS.test(file) || CAMEL.test(word),
  );
  return [
    ...broken.map(([rule]) => rule),
    ...PAIRS.filter(
      ([language, open, close]) => count(texts[language], open) !== count(texts[language], close),
    ).map(([, open, close]) => `${open} and ${close} in pairs`),
    ...(count(texts.en, '"') % 2 === 1 ? ["quotes in pairs"] : []),
    ...words.map((word) => `"${word}" is no word of an office`),
    ...(texts.en.match(/\b[a-z]+[A-Z]\w*/g) ?? [])
      .filter((word) => !FORMAT_WORDS.has(word))
      .map((word) => `"${word}" is an internal key`),
  ];
}

/** Words that people may write into cells, in any width. */
const FIELDS = /^grading\/format\/\w+Fields\.ts$/;
/** What only the command line says: its options, and the parts of the file of a mapping. */
const SAID_IN_COMMANDS = /^(cli\/|grading\/layout\/(mapping|propose)\/)/;

const RULES: readonly (readonly [rule: string, language: "zh" | "en", mark: RegExp])[] = [
  [
    "full-width marks in Chinese",
    "zh",
    /\p{Script=Han}[,;?!()]|[,;?!()]\p{Script=Han}|\p{Script=Han}: /u,
  ],
  ["a full stop in Chinese is 。", "zh", /\p{Script=Han}\.(?!\w)/u],
  ["curly quotes in Chinese", "zh", /['"]\p{Script=Han}|\p{Script=Han}['"]/u],
  ["one mark at a time", "zh", /[，。；：、？！]{2}/],
  ["no Chinese in English", "en", /[、，。；：（）“”《》？！]|\p{Script=Han}/u],
  ["no space before a mark", "en", /\w [,;:.?!](?=\s|$)/],
];

const PAIRS = [
  ["zh", "“", "”"],
  ["zh", "（", "）"],
  ["en", "(", ")"],
] as const;

const CAMEL = /^[a-z]+[A-Z]/;
/** Camels that stand so in English workbooks. */
const FORMAT_WORDS: ReadonlySet<string> = new Set(["ratePerHead"]);

/** What is called so in every language: files that the command line writes, sheets of a grading, levels of awards. */
const NAMES = /FILE-(结果|修正|体检)\.xlsx|sheets 结果, 计算过程 and 检查|国家级|省部级|市级|县级/g;

/** Latin words that an office reads: programs, files, keys of a keyboard, functions and values of cells, statistics. */
const READ = new Set(
  [
    "Excel WPS Word LibreOffice CSV JSON UTF GB SHA KB MB",
    "xlsx xlsb docx csv gz zip html json",
    "Alt Ctrl Enter XXXX",
    "HJ ROUND SCORE RANKING RANKINGS TRUE NAME REF SPILL",
    "ABC AHP CPI CR CRITIC GDP KPI PPI",
  ].flatMap((words) => words.split(" ")),
);

function foreignWords(text: string): string[] {
  return (text.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !READ.has(word));
}

/** The text with a box for what is filled in, and for calls and options of the command line. */
function plain(text: string): string {
  return text
    .replace(/\{[^{}]*\}/g, "□")
    .replace(/--[a-z][a-z-]*( [a-z]+)?|\bhengji [a-z]+/g, "□")
    .replace(NAMES, "□");
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

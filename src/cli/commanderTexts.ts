import type { Locale } from "../scoring/locale";

/** The complaints of the parser of arguments, as its sentences → ours. */
const CHINESE: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [/^error: unknown command '(.*)'.*/s, "错误：没有“$1”这个命令，请用 --help 查看"],
  [/^error: unknown option '(.*)'.*/s, "错误：没有“$1”这个选项，请用 --help 查看"],
  [/^error: missing required argument '(.*)'.*/s, "错误：缺少“$1”，请补上"],
  [/^error: required option '(.*)' not specified.*/s, "错误：缺少选项“$1”，请补上"],
  [
    /^error: too many arguments.*/s,
    "错误：多写了内容（文件名中有空格时请加引号），请用 --help 查看",
  ],
  [/^error: option '(.*)' argument missing.*/s, "错误：选项“$1”后面缺少内容，请补上"],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    "错误：选项“$1”的取值“$2”不对，可以取：$3",
  ],
  [/^error: option '(.*)' argument '(.*)' is invalid\. (.*)/s, "错误：选项“$1”的取值“$2”不对，$3"],
];

/** A complaint of the parser of arguments in the language. */
export function complaint(text: string, locale: Locale): string {
  if (locale === "en-US") return text;
  const found = CHINESE.find(([pattern]) => pattern.test(text));
  return found ? text.replace(found[0], found[1]) : text;
}

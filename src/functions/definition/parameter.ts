import { VOCABULARY, type WordList } from "../../scoring/vocabulary";
import type { Words } from "../../scoring/wordIn";
import type { Locale, Sentence } from "../../scoring/locale";

/** One parameter of a function, as Excel's help and our own show it. Every parameter is of type any. */
export interface Parameter {
  readonly name: Sentence;
  readonly description: Sentence;
  readonly dimensionality: "scalar" | "matrix";
  readonly isOptional: boolean;
}

/** A parameter without its English name, which is its key in the definition of a function. */
export type ParameterText = Omit<Parameter, "name"> & { readonly chineseName: string };

function parameter(dimensionality: Parameter["dimensionality"], isOptional: boolean) {
  return (chineseName: string, chinese: string, english: string): ParameterText => ({
    chineseName,
    description: { "zh-CN": chinese, "en-US": english },
    dimensionality,
    isOptional,
  });
}

export const cell = parameter("scalar", false);
export const range = parameter("matrix", false);
export const optionalCell = parameter("scalar", true);
export const optionalRange = parameter("matrix", true);

/** An optional cell that takes one of the words of a choice; the words stand in the help, the default first. */
export function choiceCell(
  chineseName: string,
  chinese: string,
  english: string,
  choice: WordList,
  only?: readonly string[],
): ParameterText {
  const words = Object.entries(VOCABULARY[choice] as Words).filter(
    ([id]) => !only || only.includes(id),
  );
  const list = (language: Locale): string =>
    words
      .map(([id, [word]]) => (language === "zh-CN" ? word : id))
      .join(language === "zh-CN" ? "、" : ", ");
  return optionalCell(
    chineseName,
    `${chinese}：${list("zh-CN")}，不填为第一个`,
    `${english}: ${list("en-US")}; the first unless given`,
  );
}

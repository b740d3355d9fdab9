import type { Indicator } from "../../scoring/scheme";
import { plainWord } from "../../scoring/plainWord";

/** Finds the code that a header stands for: the code itself, the code before a space or line break, or the name. */
export function codeFinder(
  indicators: readonly Pick<Indicator, "code" | "name">[],
): (header: string) => string | undefined {
  const codes = new Map<string, string>();
  const names = new Map<string, string | null>();
  for (const { code, name } of indicators) {
    codes.set(plainWord(code), code);
    names.set(plainWord(name), names.has(plainWord(name)) ? null : code);
  }
  return (header) => {
    const word = plainWord(header);
    const first = plainWord(header.trim().split(/\s/)[0] ?? "");
    return codes.get(word) ?? names.get(word) ?? codes.get(first);
  };
}

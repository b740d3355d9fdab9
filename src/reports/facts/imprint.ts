import type { Imprint } from "../data/report";
import type { PaperWords } from "./paperText";

/** What 方案 says of secrecy, remark, copies and printing; undefined where it says nothing. */
export function imprintOf(words: PaperWords): Imprint | undefined {
  const parts = Object.entries({
    secrecy: words.given("secrecy"),
    remark: words.given("remark"),
    copyTo: words.given("copyTo"),
    printedBy: words.given("printedBy"),
    printedOn: words.day("printedOn"),
  }).filter(([, text]) => text !== undefined);
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

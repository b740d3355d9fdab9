import type { CellAbsence } from "../scoreCell";

/** What a text in a cell of numbers says. */
export type NumberText =
  | { readonly kind: "number"; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: "absent"; readonly state: CellAbsence }
  /** Digits that can be read in more than one way: 1,23 or 1.2.3. */
  | { readonly kind: "ambiguous" }
  | { readonly kind: "words" };

/** Words for a cell without a number, after width and case are levelled. */
const STATES: Readonly<Record<string, CellAbsence>> = {
  "": "blank",
  缺: "unreported",
  缺项: "unreported",
  缺报: "unreported",
  未报: "unreported",
  未报送: "unreported",
  "not reported": "unreported",
  "-": "unreported",
  "--": "unreported",
  数据未发布: "unpublished",
  未发布: "unpublished",
  "not published": "unpublished",
  不适用: "notApplicable",
  "n/a": "notApplicable",
  na: "notApplicable",
  "not applicable": "notApplicable",
  免考: "exempt",
  exempt: "exempt",
};

const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const DIGITS_ONLY = /^[+-]?[\d.,]+$/;

/**
 * Reads a text that stands where a number belongs: full-width digits, thousands separators, "90%" (0.9) and
 * "5‰" (0.005) are numbers; 缺, 数据未发布, 不适用, N/A, 免考, — and their English words are states; what is ambiguous is
 * never guessed.
 *
 * @example
 * readNumberText("９０．５"); // => { kind: "number", value: 90.5, isPercent: false }
 * readNumberText("90%"); // => { kind: "number", value: 0.9, isPercent: true }
 * readNumberText("1,23"); // => { kind: "ambiguous" }
 */
export function readNumberText(text: string): NumberText {
  const plain = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[−–—―─]/g, "-");
  if (Object.hasOwn(STATES, plain)) {
    return { kind: "absent", state: STATES[plain] as CellAbsence };
  }
  const exponent = plain.endsWith("%") ? "e-2" : plain.endsWith("‰") ? "e-3" : "";
  const isPercent = exponent !== "";
  const digits = isPercent ? plain.slice(0, -1).trimEnd() : plain;
  const isGrouped = GROUPED.test(digits);
  if (!isGrouped && !PLAIN.test(digits)) {
    return { kind: DIGITS_ONLY.test(digits) ? "ambiguous" : "words" };
  }
  const ungrouped = digits.replaceAll(",", "");
  const value = Number(`${ungrouped}${exponent}`);
  if (!Number.isFinite(value)) return { kind: "ambiguous" };
  return { kind: "number", value: value + 0, isPercent };
}

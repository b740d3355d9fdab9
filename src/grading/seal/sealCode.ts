import { sha256 } from "../../scoring/numbers/sha256";

/** Crockford base 32: the digits and letters that are not taken for one another when read aloud or typed. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS = 60;
const GROUPS = /.{4}/g;

/**
 * The 核验码 of a text: the first 60 bits of its SHA-256 in Crockford base 32, XXXX-XXXX-XXXX.
 *
 * @example
 * sealCode("abc"); // => "Q9W1-DFWF-077Y"
 */
export function sealCode(text: string): string {
  const bits = BigInt(`0x${sha256(text).slice(0, BITS / 4)}`);
  const digits = Array.from({ length: BITS / 5 }, (_, index) => {
    return DIGITS[Number((bits >> BigInt(BITS - 5 * (index + 1))) & 31n)]!;
  });
  return digits.join("").match(GROUPS)!.join("-");
}

/** A code as a person typed it from paper: O is 0, I and L are 1; undefined for what is no code. */
export function readSealCode(typed: string): string | undefined {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const isCode = plain.length === BITS / 5 && [...plain].every((digit) => DIGITS.includes(digit));
  return isCode ? plain.match(GROUPS)!.join("-") : undefined;
}

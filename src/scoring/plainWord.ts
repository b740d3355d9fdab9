/**
 * A word without what makes no difference to its meaning: width, case, line breaks and spaces.
 *
 * @example
 * plainWord(" Ｔarget\nupper "); // => "targetupper"
 */
export function plainWord(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

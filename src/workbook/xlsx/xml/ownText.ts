/** Up to this length a piece of a text is a copy of it. */
const SHORT = 13;

/**
 * The same text, which holds on to nothing but itself: engines keep a piece of a text by pointing into it, and one name
 * would keep all the XML around it in memory.
 */
export function ownText(text: string): string {
  return text.length < SHORT ? text : ` ${text}`.slice(1);
}

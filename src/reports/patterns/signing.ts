import { line, room, type Text } from "../data/text";

/** Year, month and day, to be filled in by hand. */
export const DAY_BLANK: Text = line`年${room(2)}月${room(2)}日`;

/** Who signs here, with room for it and for the day. */
export function signedBy(word: string): Text {
  return line`${word}：${room(8)}${DAY_BLANK}`;
}

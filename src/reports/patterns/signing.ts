import { line, room, type Text } from "../data/text";

/** 年　月　日, to be filled in by hand. */
export const DAY_BLANK: Text = line`年${room(2)}月${room(2)}日`;

/** 签名：　　年　月　日. */
export function signedBy(word: string): Text {
  return line`${word}：${room(8)}${DAY_BLANK}`;
}

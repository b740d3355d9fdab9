import type { Place } from "../../grading/findings/finding";

/** 数据!C5. */
export function placeText({ sheet, address }: Place): string {
  return address === "" ? sheet : `${sheet}!${address}`;
}

import type { Place } from "../grading/findings/finding";
import type { Locale } from "../scoring/locale";

const MOST = 3;

/** "数据!B3、数据!C3 等 12 处": the first few places, and how many there are where they are more. */
export function placeList(places: readonly Place[], locale: Locale): string {
  const isChinese = locale === "zh-CN";
  const named = places
    .slice(0, MOST)
    .map(({ sheet, address }) => (address ? `${sheet}!${address}` : sheet))
    .join(isChinese ? "、" : ", ");
  if (places.length <= MOST) return named;
  return isChinese ? `${named} 等 ${places.length} 处` : `${named} and others (${places.length})`;
}

import type { Board, BoardRow } from "../../grading/board/board";
import { placesSentence } from "../../grading/board/boardSentences";
import { isolated } from "../../scoring/isolated";
import type { Locale } from "../../scoring/locale";

/** The places of each grade, and then a line a unit in the order of ranks. */
export function boardLines({ bands, rows }: Board, locale: Locale): string[] {
  const classes = new Set(bands.map((band) => band.class[locale]));
  const heads = bands.map((band) => {
    const sentence = placesSentence(band, locale);
    return classes.size > 1 ? `${band.class[locale]} ${sentence}` : sentence;
  });
  return [...heads, ...rows.map((row) => rowLine(row, locale))];
}

function rowLine(row: BoardRow, locale: Locale): string {
  const { rank, unit, score, suggested, decided, trial, isDeparture } = row;
  const isChinese = locale === "zh-CN";
  const open = isChinese ? "未审定" : "not decided";
  const departs = !isDeparture ? "" : isChinese ? "（与建议不一致）" : " (departs)";
  const parts = [
    Number.isNaN(rank) ? "—" : String(rank),
    isolated(unit),
    Number.isNaN(score) ? "—" : String(score),
    `${isChinese ? "建议" : "suggested"} ${suggested}`,
    `${isChinese ? "审定" : "decided"} ${decided === "" ? open : isolated(decided)}${departs}`,
    `${isChinese ? "试算" : "trial"} ${trial[locale] || "—"}`,
  ];
  return parts.join(isChinese ? "，" : ", ");
}

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
  const words = WORDS[locale];
  const head = [
    Number.isNaN(rank) ? "—" : words.rank(rank),
    isolated(unit),
    Number.isNaN(score) ? "—" : words.score(score),
  ].join(" ");
  const departs = isDeparture ? words.departs : "";
  const parts = [
    `${words.suggested} ${suggested}`,
    decided === "" ? words.open : `${words.decided} ${isolated(decided)}${departs}`,
    `${words.trial} ${trial[locale] || "—"}`,
  ];
  return head + words.colon + parts.join(words.comma);
}

const WORDS = {
  "zh-CN": {
    rank: (rank: number) => `第${rank}名`,
    score: (score: number) => `${score}分`,
    ...{ suggested: "建议", decided: "审定", trial: "试算", open: "未审定" },
    ...{ departs: "（与建议不一致）", colon: "：", comma: "，" },
  },
  "en-US": {
    rank: (rank: number) => `#${rank}`,
    score: (score: number) => String(score),
    ...{ suggested: "suggested", decided: "decided", trial: "trial", open: "not decided" },
    ...{ departs: " (departs)", colon: ": ", comma: ", " },
  },
};

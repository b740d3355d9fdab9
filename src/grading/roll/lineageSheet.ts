import type { Locale } from "../../scoring/locale";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { sheetName } from "../format";
import { headerIn } from "./headerIn";
import type { Gone, Move } from "./matchUnits";
import { carriedWord, kindWord } from "./rollWords";

const KEYS = ["before", "unit", "kind", "score", "document"] as const;

/** 沿革: where each unit that is not simply the same comes from; undefined where all are. */
export function lineageSheet(
  moves: readonly Move[],
  gone: readonly Gone[],
  locale: Locale,
): SheetSpec | undefined {
  const rows = [
    ...moves.flatMap(({ unit, kind, before, score, document }) => {
      if (kind === "same") return [];
      const told = score === "none" ? "" : carriedWord(score, locale);
      const from = before.length === 0 ? [""] : before;
      return from.map((each) => [each, unit, kindWord(kind, locale), told, document]);
    }),
    ...gone.map(({ before, document }) => [
      before,
      "",
      kindWord("abolished", locale),
      "",
      document,
    ]),
  ];
  if (rows.length === 0) return undefined;
  return {
    name: sheetName("lineage", locale),
    rows: [
      KEYS.map((key): CellSpec => ({ value: headerIn("lineage", key, locale), style: "header" })),
      ...rows.map((row) =>
        row.map((value): CellSpec => ({ value: value || null, style: "input" })),
      ),
    ],
    widths: [24, 24, 12, 14, 24],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "portrait", fitToWidth: true, repeatRows: [0, 0] },
  };
}

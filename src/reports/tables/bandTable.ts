import { fractionOf } from "../../scoring/numbers/fraction";
import { figure, type Figure } from "../data/figure";
import { placeText } from "../data/placeText";
import type { Block, TableColumn } from "../data/report";
import { line, quote, type Text } from "../data/text";
import { placesFigure, shareFigure } from "../patterns/annual/rules";
import { bandQuote } from "../patterns/grades";
import type { PaperContext } from "../patterns/context";

const COLUMNS: readonly TableColumn[] = [
  { header: "等次", width: 1600, align: "center" },
  { header: "分数线", width: 2800, align: "center" },
  { header: "名额", width: 1600, align: "center" },
  { header: "条件", width: 2845, align: "left" },
];

/** 等次标准: from which score, how many, and under which conditions. */
export function bandTable(context: PaperContext): Block {
  const { scheme, grades } = context.facts.grading.read;
  const rows = scheme.bands.map(({ name, share, places }, band): Text[] => {
    const quota = places === null ? shareFigure(name, share) : placesFigure(name, places);
    const conditions = grades.conditions[band] ?? "";
    const at = placeText(grades.placeOf(band, "conditions"));
    return [
      bandQuote(context, band),
      limitText(context, band),
      quota ? [quota] : line`—`,
      conditions === "" ? line`—` : [quote(conditions, at, true)],
    ];
  });
  return { kind: "table", table: { columns: COLUMNS, rows } };
}

/** 90（含）分以上, 80（含）—90分, 60分以下. */
function limitText({ facts }: PaperContext, band: number): Text {
  const { bands } = facts.grading.read.scheme;
  const { lower, name } = bands[band]!;
  if (lower === null) return line`按名次`;
  const above = bands
    .slice(0, band)
    .filter((each) => each.lower !== null)
    .at(-1);
  if (!above) return line`${limit(name, lower)}（含）分以上`;
  const upper = limit(above.name, above.lower!);
  return lower === 0 ? line`${upper}分以下` : line`${limit(name, lower)}（含）—${upper}分`;
}

function limit(band: string, lower: number): Figure {
  return figure(fractionOf(lower), { band }, { decimals: 10, isShort: true });
}

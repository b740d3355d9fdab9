import { gap, isAbove, numberOf } from "../data/figure";
import { FIXED } from "../data/source";
import { line } from "../data/text";
import { bandLines } from "../charts/bandLines";
import { bandQuote } from "../patterns/grades";
import { firstOf, fixedFigure, listCount, type Part } from "./part";

/** Whom to check again: units that are less than half a point from the line of a grade. */
export const boundary: Part = {
  title: "边界提示",
  answer(context, classFacts) {
    const { decimals } = context.facts.grading.read.scheme.settings;
    const near = classFacts.ranked.flatMap((unit) =>
      bandLines(context.facts).flatMap(({ band, limit }) => {
        const apart = gap(unit.score!, limit, { decimals });
        const isBelow = isAbove(limit, unit.score!);
        return numberOf(apart) < FIXED.boundary ? [{ unit, band, apart, isBelow }] : [];
      }),
    );
    const limit = fixedFigure("boundary", "分", 1);
    if (near.length === 0) return { text: line`没有距等次线不足${limit}的。` };
    const text = firstOf(
      near,
      ({ unit, band, apart, isBelow }) => {
        const name = line`${bandQuote(context, band)}线`;
        if (numberOf(apart) === 0) return line`${unit.quote}正在${name}上`;
        return line`${unit.quote}${isBelow ? "低于" : "高于"}${name}${apart}`;
      },
      (all) => listCount(all, "处"),
    );
    return { text: line`${text}，请复核。` };
  },
};

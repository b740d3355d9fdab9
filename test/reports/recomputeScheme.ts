import type { Source } from "../../src/reports/data/source";
import { factorsOf } from "../../src/scoring/weights/factors";
import { countsFor } from "../../src/scoring/weights/weightTree";
import { exactWhole } from "../../src/scoring/weights/whole";
import type { Graded } from "./papers";
import { decimal, plus, ratio, times, whole, type Ratio } from "./ratio";

type Of<Key extends string> = Extract<Source, Readonly<Record<Key, unknown>>>;

export function bandNumber({ grading }: Graded, { band, part }: Of<"band">): Ratio {
  const found = grading.read.scheme.bands.find(({ name }) => name === band)!;
  if (part === "places") return decimal(found.places!);
  return part === "share" ? times(decimal(found.share!), whole(100)) : decimal(found.lower!);
}

export function settingNumber({ grading }: Graded, { setting }: Of<"setting">): Ratio {
  const { decimals, panel } = grading.read.scheme.settings;
  if (setting === "decimals") return whole(decimals);
  if (setting === "trim") return whole(panel.trim);
  throw new Error(`${setting} is a day`);
}

/** One number, or as many as are counted. */
export function schemeNumber({ grading }: Graded, source: Of<"scheme">): Ratio[] {
  const { scheme, indicators, columns } = grading.read;
  const className = source.scope ?? columns.classNames[0]!;
  const all = scheme.indicators.map((indicator, index) => ({ indicator, index }));
  const counted = all.filter(({ indicator }) => countsFor(scheme, indicator, className));
  const dimension = ({ indicator }: (typeof all)[number]): string =>
    indicator.groups[0]?.name ?? indicator.name;
  if (source.scheme === "dimensions") {
    return [...new Set(counted.map(dimension))].map(() => whole(1));
  }
  if (source.scheme === "weight") {
    const { shares } = factorsOf(scheme, className);
    const own = counted.filter(
      (each) => each.indicator.code === source.of || dimension(each) === source.of,
    );
    const share = own.map(({ index }) => ratio(shares[index]!)).reduce(plus, whole(0));
    return [times(share, ratio(exactWhole(scheme, className)))];
  }
  const { sort, source: from } = source;
  const sorted = sort === "constraint" ? all : counted;
  return sorted
    .filter(({ indicator, index }) => {
      if (sort === "constraint") return indicator.category === "C";
      if (sort !== undefined) return indicator.nature === sort;
      return from === undefined || indicators.cellOf(index, "source") === from;
    })
    .map(() => whole(1));
}

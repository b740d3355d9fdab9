import { type Columns, type LedgerRow, type VetoRow } from "../../src/scoring/columns";
import { COMPARED, TARGETS } from "./benchScheme";
import { plainColumns } from "../scoring/plainColumns";
import { randomNumbers } from "./randomNumbers";

const CLASSES = 10;
const HIGHEST = 1000;
/** Every so many units one has a total that ends in exactly half of a hundredth. */
const TIE_EVERY = 400;

/** Seeded data: units of 10 unequal classes, most of them between 55 and 100 points. */
export function benchColumns(size: number, seed = 20): Columns {
  const random = randomNumbers(seed);
  const classes = Uint16Array.from({ length: size }, () => classFor(random()));
  const abilities = Float64Array.from({ length: size }, () => 0.55 + 0.5 * random());
  const share = (unit: number) => abilities[unit]! + 0.4 * (random() - 0.5);
  const columns = [
    ...TARGETS.map(({ floor, target }, index) =>
      Float64Array.from({ length: size }, (_, unit) =>
        unit % TIE_EVERY === 0
          ? floor + ((target - floor) * tieScore(index, random())) / 100
          : atTwoDecimals(floor + (target - floor) * share(unit)),
      ),
    ),
    ...COMPARED.map(({ direction }) =>
      Float64Array.from({ length: size }, (_, unit) => {
        const part = unit % TIE_EVERY === 0 ? 1 : Math.min(1, Math.max(0, share(unit)));
        return atTwoDecimals(HIGHEST * (direction === "higher" ? part : 1 - part));
      }),
    ),
  ];
  return {
    ...plainColumns(
      columns.map((values) => ({ values, states: null })),
      size,
    ),
    classes,
    classNames: Array.from({ length: CLASSES }, (_, index) => `第${index + 1}类`),
    ledger: ledgerRows(size, random),
    vetoes: vetoRows(size, random),
  };
}

/** Class k has k + 1 parts of 55. */
function classFor(part: number): number {
  const place = part * 55;
  let upTo = 0;
  for (let index = 0; index < CLASSES; index++) {
    upTo += index + 1;
    if (place < upTo) return index;
  }
  return CLASSES - 1;
}

/** Quarters of the full score, which weigh whole hundredths; the first (weight 5) adds half of one. */
function tieScore(index: number, part: number): number {
  const quarters = 25 * Math.ceil(part * 4);
  return index === 0 ? quarters - 9.9 : quarters;
}

function atTwoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Some units get one, two or three rows, so that the limits of 5 and 10 are met. */
function ledgerRows(size: number, random: () => number): LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (let unit = 0; unit < size; unit++) {
    const draw = random();
    if (draw > 0.06) continue;
    const sign = draw < 0.03 ? 1 : -2;
    for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
      const points = sign * (0.5 + Math.floor(random() * 8) / 2);
      const item = `${sign > 0 ? "加" : "减"}${count}`;
      rows.push({ unit, item, type: "", level: "", points, share: 1, date: "", document: "1号" });
    }
  }
  return rows;
}

/** One effect sets the score to zero, two cap it at 59. */
function vetoRows(size: number, random: () => number): VetoRow[] {
  const rows: VetoRow[] = [];
  const effects = [
    { item: "归零", rate: 0.001, effect: { kind: "zero" } },
    { item: "封顶甲", rate: 0.002, effect: { kind: "cap", score: 59 } },
    { item: "封顶乙", rate: 0.002, effect: { kind: "cap", score: 59 } },
  ] as const;
  for (let unit = 0; unit < size; unit++) {
    for (const { item, rate, effect } of effects) {
      if (random() < rate) rows.push({ unit, item, effect, basis: "依据", date: "" });
    }
  }
  return rows;
}

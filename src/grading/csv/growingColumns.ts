import type { ValueColumn } from "../../scoring/columns";
import type { RowColumns } from "../read/dataColumns";

type Numbers = Float64Array | Uint8Array | Uint16Array | Int16Array;

/** A column that grows row by row; one that nobody has a number in stays null. */
class GrowingColumn<A extends Numbers> {
  private numbers: A | null = null;
  private count = 0;

  constructor(
    private readonly make: (length: number) => A,
    private room: number,
    private readonly blank = 0,
  ) {}

  append(part: A | null, rows: number): void {
    const end = this.count + rows;
    if (end > this.room) this.room = Math.ceil(end * 1.5);
    if (part && !this.numbers) this.numbers = this.blanks();
    if (this.numbers && this.numbers.length < end) this.grow();
    if (part) this.numbers!.set(part, this.count);
    this.count = end;
  }

  get column(): A | null {
    return (this.numbers?.subarray(0, this.count) ?? null) as A | null;
  }

  /** Memory that no number was written to yet costs nothing, so zeros are left as they come. */
  private blanks(): A {
    const numbers = this.make(this.room);
    if (this.blank !== 0) numbers.fill(this.blank);
    return numbers;
  }

  private grow(): void {
    const longer = this.blanks();
    longer.set(this.numbers!);
    this.numbers = longer;
  }
}

const floats = (room: number) => new GrowingColumn((length) => new Float64Array(length), room);
const bytes = (room: number) => new GrowingColumn((length) => new Uint8Array(length), room);

/** The columns of all units, put together from those of one chunk of rows after the other. */
export class GrowingColumns {
  private readonly classes: GrowingColumn<Uint16Array>;
  private readonly participation: GrowingColumn<Uint8Array>;
  private readonly directGrades: GrowingColumn<Int16Array>;
  private readonly states: readonly GrowingColumn<Uint8Array>[];
  private readonly byIndicator: Record<
    "values" | "targets" | "bases" | "qualities" | "reported",
    readonly GrowingColumn<Float64Array>[]
  >;
  private readonly byUnit: Record<(typeof UNIT_COLUMNS)[number], GrowingColumn<Float64Array>>;
  private readonly reasons = new Map<number, string>();
  private size = 0;

  /** `room` is how many rows are expected; more cost a copy. */
  constructor(indicators: number, room: number) {
    const each = () => Array.from({ length: indicators }, () => floats(room));
    this.classes = new GrowingColumn((length) => new Uint16Array(length), room);
    this.participation = bytes(room);
    this.directGrades = new GrowingColumn((length) => new Int16Array(length), room, -1);
    this.states = Array.from({ length: indicators }, () => bytes(room));
    this.byIndicator = {
      values: each(),
      targets: each(),
      bases: each(),
      qualities: each(),
      reported: each(),
    };
    this.byUnit = Object.fromEntries(UNIT_COLUMNS.map((key) => [key, floats(room)])) as Record<
      (typeof UNIT_COLUMNS)[number],
      GrowingColumn<Float64Array>
    >;
  }

  append(part: RowColumns, rows: number): void {
    const { values, targets, bases, qualities, reported } = this.byIndicator;
    part.values.forEach(({ values: numbers, states }, index) => {
      values[index]!.append(numbers, rows);
      this.states[index]!.append(states, rows);
    });
    part.targets.forEach((numbers, index) => targets[index]!.append(numbers, rows));
    part.bases.forEach((numbers, index) => bases[index]!.append(numbers, rows));
    part.qualities.forEach((numbers, index) => qualities[index]!.append(numbers, rows));
    part.reported.forEach((numbers, index) => reported[index]!.append(numbers, rows));
    for (const key of UNIT_COLUMNS) this.byUnit[key].append(part[key], rows);
    this.classes.append(part.classes, rows);
    this.participation.append(part.participation, rows);
    this.directGrades.append(part.directGrades, rows);
    part.reasons?.forEach((reason, row) => {
      if (reason !== "") this.reasons.set(this.size + row, reason);
    });
    this.size += rows;
  }

  /** All of them; the reasons by unit, where there are any. */
  whole(): Omit<RowColumns, "reasons"> & { readonly reasons: ReadonlyMap<number, string> } {
    const { values, targets, bases, qualities, reported } = this.byIndicator;
    const columnsOf = (columns: readonly GrowingColumn<Float64Array>[]) =>
      columns.map(({ column }) => column);
    const byUnit = Object.fromEntries(
      UNIT_COLUMNS.map((key) => [key, this.byUnit[key].column]),
    ) as Record<(typeof UNIT_COLUMNS)[number], Float64Array | null>;
    return {
      ...byUnit,
      values: values.map(({ column }, index): ValueColumn => ({
        values: column ?? new Float64Array(0),
        states: this.states[index]!.column,
      })),
      targets: columnsOf(targets),
      bases: columnsOf(bases),
      qualities: columnsOf(qualities),
      reported: columnsOf(reported),
      classes: this.classes.column ?? new Uint16Array(0),
      participation: this.participation.column,
      directGrades: this.directGrades.column,
      reasons: this.reasons,
    };
  }
}

const UNIT_COLUMNS = [
  ...(["population", "basePopulation", "populationGrowth"] as const),
  ...(["difficulty", "post", "baseScore", "baseRank"] as const),
];

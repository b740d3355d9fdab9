import type { NumberLook } from "../../../src/workbook/numberLook";

const MARKS = { row: 1, column: 1, rows: 4, columns: 1 };

/** A look of each kind, with limits of all kinds. */
export const NUMBER_LOOKS: readonly NumberLook[] = [
  {
    kind: "scale",
    areas: [MARKS],
    points: [
      { kind: "min", colour: "F8696B" },
      { kind: "percentile", value: "50", colour: "FFEB84" },
      { kind: "max", colour: "63BE7B" },
    ],
  },
  {
    kind: "bar",
    areas: [MARKS],
    least: { kind: "num", value: "0" },
    most: { kind: "formula", value: "MAX($B$2:$B$5)" },
    colour: "638EC6",
    hidesNumber: false,
  },
  {
    kind: "icons",
    areas: [MARKS],
    set: "4Arrows",
    limits: [
      { kind: "percent", value: "0" },
      { kind: "percent", value: "25" },
      { kind: "num", value: "60", isAbove: true },
      { kind: "percentile", value: "75" },
    ],
    isReversed: true,
    hidesNumber: true,
  },
];

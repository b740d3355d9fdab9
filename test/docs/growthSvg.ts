import { escapeXml } from "../../src/workbook/escapeXml";

/** Seconds by units of one way to grade; what was not measured is left out. */
interface Line {
  readonly name: string;
  readonly points: readonly { readonly units: number; readonly seconds: number }[];
}

const BETWEEN = /<!-- growth:start -->\n([\s\S]*?)<!-- growth:end -->/;
const COLOURS = ["#1f4e79", "#8c8c8c", "#c55a11", "#548235"];
const SIZE = { width: 720, height: 420 };
const PLOT = { left: 70, right: 560, top: 24, bottom: 360 };
/** Powers of ten at the ends of both axes. */
const UNITS = { from: 4, to: 7 };
const SECONDS = { from: -1, to: 2 };

/** The lines of the table of growth in docs/performance.md: a column each, units in the first. */
export function growthLines(page: string): readonly Line[] {
  const table = BETWEEN.exec(page)![1]!.trim().split("\n").map(cellsOf);
  const [head, , ...rows] = table;
  return head!.slice(1).map((name, index) => ({
    name,
    points: rows.flatMap((row) => {
      const seconds = row[index + 1]!;
      return seconds === "" ? [] : [{ units: numberOf(row[0]!), seconds: numberOf(seconds) }];
    }),
  }));
}

const cellsOf = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

const numberOf = (text: string): number => Number(text.replaceAll(",", ""));

/** Both axes by powers of ten: what grows with the units alone is as steep as the dotted line. */
export function growthSvg(page: string): string {
  const lines = growthLines(page);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${SIZE.width}" height="${SIZE.height}" fill="#ffffff"/>`,
    ...grid(),
    path(
      [
        { units: 1e4, seconds: 0.1 },
        { units: 1e7, seconds: 100 },
      ],
      'stroke="#bfbfbf" stroke-dasharray="2 4"',
    ),
    ...lines.flatMap((line, index) => drawn(line, COLOURS[index]!, PLOT.top + 20 + index * 22)),
    "</svg>",
    "",
  ].join("\n");
}

const across = (units: number): number =>
  PLOT.left +
  ((Math.log10(units) - UNITS.from) / (UNITS.to - UNITS.from)) * (PLOT.right - PLOT.left);
const up = (seconds: number): number =>
  PLOT.bottom -
  ((Math.log10(seconds) - SECONDS.from) / (SECONDS.to - SECONDS.from)) * (PLOT.bottom - PLOT.top);

function grid(): string[] {
  const columns = powers(UNITS).map((units) => {
    const x = place(across(units));
    return `<path d="M${x} ${PLOT.top}V${PLOT.bottom}" stroke="#e5e5e5"/><text x="${x}" y="380" text-anchor="middle">${units.toLocaleString("en-US")}</text>`;
  });
  const rows = powers(SECONDS).map((seconds) => {
    const y = place(up(seconds));
    return `<path d="M${PLOT.left} ${y}H${PLOT.right}" stroke="#e5e5e5"/><text x="62" y="${y}" dy="4" text-anchor="end">${seconds} s</text>`;
  });
  return [
    ...columns,
    ...rows,
    `<text x="${(PLOT.left + PLOT.right) / 2}" y="404" text-anchor="middle">单位数 units</text>`,
  ];
}

const powers = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => Number(`1e${from + index}`));

function drawn({ name, points }: Line, colour: string, y: number): string[] {
  return [
    path(points, `stroke="${colour}" stroke-width="2"`),
    ...points.map(
      ({ units, seconds }) =>
        `<circle cx="${place(across(units))}" cy="${place(up(seconds))}" r="3.5" fill="${colour}"/>`,
    ),
    `<path d="M${PLOT.right + 14} ${y}h16" stroke="${colour}" stroke-width="2"/><text x="${PLOT.right + 36}" y="${y}" dy="4">${escapeXml(name)}</text>`,
  ];
}

const path = (points: Line["points"], look: string): string =>
  `<path d="${points.map(({ units, seconds }, index) => `${index === 0 ? "M" : "L"}${place(across(units))} ${place(up(seconds))}`).join("")}" fill="none" ${look}/>`;

const place = (value: number): number => Math.round(value * 10) / 10;

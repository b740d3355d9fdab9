import type { LineStyle } from "../../workbook/cellDetails";
import type { Edge } from "./edges";

const SVG = "http://www.w3.org/2000/svg";

/** How thick a line is, in points, and of what dashes and gaps it is made. */
const PENS: Readonly<Record<LineStyle, readonly [width: number, dashes: string]>> = {
  hair: [0.25, "1 1"],
  dotted: [0.75, "1 1"],
  dashed: [0.75, "3 2"],
  dashDot: [0.75, "4 2 1 2"],
  dashDotDot: [0.75, "4 2 1 2 1 2"],
  thin: [0.5, ""],
  double: [0.5, ""],
  medium: [1.25, ""],
  mediumDashed: [1.25, "4 2"],
  mediumDashDot: [1.25, "5 2 2 2"],
  mediumDashDotDot: [1.25, "5 2 2 2 2 2"],
  slantDashDot: [1.25, "5 2 2 2"],
  thick: [2, ""],
};
/** How far the two lines of a double one stand from its middle. */
const DOUBLE = 0.9;

/** The lines of a page: those that look alike in one path. */
export function drawEdges(document: Document, edges: readonly Edge[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  // The page is measured in points, and a picture in pixels.
  svg.setAttribute("width", "1");
  svg.setAttribute("height", "1");
  svg.setAttribute("aria-hidden", "true");
  const group = document.createElementNS(SVG, "g");
  group.setAttribute("transform", `scale(${4 / 3})`);
  const paths = new Map<string, { readonly edge: Edge; path: string }>();
  for (const edge of edges) {
    const key = `${edge.style} ${edge.colour}`;
    const path = pathOf(edge);
    const before = paths.get(key);
    if (before) before.path += path;
    else paths.set(key, { edge, path });
  }
  for (const { edge, path } of paths.values()) {
    const [width, dashes] = PENS[edge.style];
    const line = document.createElementNS(SVG, "path");
    line.setAttribute("d", path);
    line.setAttribute("fill", "none");
    line.setAttribute("stroke", `#${edge.colour}`);
    line.setAttribute("stroke-width", String(width));
    if (dashes !== "") line.setAttribute("stroke-dasharray", dashes);
    group.append(line);
  }
  svg.append(group);
  return svg;
}

function pathOf({ from, to, style }: Edge): string {
  const line = (by: number): string => {
    const isFlat = from[1] === to[1];
    const [x, y] = isFlat ? [0, by] : [by, 0];
    return `M${round(from[0] + x)} ${round(from[1] + y)}L${round(to[0] + x)} ${round(to[1] + y)}`;
  };
  return style === "double" ? line(-DOUBLE) + line(DOUBLE) : line(0);
}

const round = (length: number): number => Math.round(length * 100) / 100;

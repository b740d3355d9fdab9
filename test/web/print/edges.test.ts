import type { Edge } from "../../../src/web/print/edges";
import { layoutPages } from "../../../src/web/print/layoutPages";
import type { PrintedSheet } from "../../../src/web/print/printedSheet";
import { sheetOf } from "./printedSheets";

function edgesOf(sheet: PrintedSheet): Edge[] {
  const { pages } = layoutPages(sheet, { orientation: "portrait", isFitted: false });
  return [...pages[0]!.edges];
}

const line = (style: "thin" | "thick" | "double") => ({ style, colour: "FF0000" });

it("a box has four lines, and two boxes side by side share one", () => {
  const styles = [["text", "text"]] as const;
  const edges = edgesOf(sheetOf([["甲", "乙"]], { looks: { styles } }));
  expect(edges).toHaveLength(7);
  expect(new Set(edges.map(({ style, colour }) => `${style} ${colour}`))).toEqual(
    new Set(["thin BFBFBF"]),
  );
});

it("of two lines on the same edge the stronger one is printed", () => {
  const styles = [
    [
      { base: "plain", lines: { right: line("thick") } } as const,
      { base: "plain", lines: { left: line("thin") } } as const,
    ],
  ];
  expect(edgesOf(sheetOf([["甲", "乙"]], { looks: { styles } }))).toEqual([
    { ...line("thick"), from: [62, 0], to: [62, 20] },
  ]);
});

it("merged cells have one outline, of the lines of their outermost cells", () => {
  const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
  const styles = [
    [
      { base: "plain", lines: { left: line("thin"), right: line("thin") } } as const,
      { base: "plain", lines: { right: line("double") } } as const,
    ],
  ];
  const edges = edgesOf(sheetOf([["甲", ""]], { info: { merges }, looks: { styles } }));
  expect(edges).toEqual([
    { ...line("thin"), from: [0, 0], to: [0, 20] },
    { ...line("double"), from: [124, 0], to: [124, 20] },
  ]);
});

it("lines across a cell go from corner to corner", () => {
  const styles = [
    [{ base: "plain", lines: { falling: line("thin"), rising: line("thin") } } as const],
  ];
  expect(edgesOf(sheetOf([["甲"]], { looks: { styles } }))).toEqual([
    { ...line("thin"), from: [0, 0], to: [62, 20] },
    { ...line("thin"), from: [0, 20], to: [62, 0] },
  ]);
});

it("empty cells with lines are printed too: people sign there", () => {
  const styles = [[], [undefined, { base: "plain", lines: { bottom: line("thin") } } as const]];
  const sheet = sheetOf([["签字："]], { looks: { styles } });
  expect(sheet.extent).toEqual({ rows: 2, columns: 2 });
});

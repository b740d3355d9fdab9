import type { Chart, ChartType } from "../../../src/workbook/charts/chart";
import { chartXml } from "../../../src/workbook/charts/chartXml";
import { childrenOf, elementsOf } from "./elements";

const BARS: Chart = {
  type: "bars",
  title: "图1　<三个>单位",
  categories: { cells: "数据!$A$2:$A$4", values: ["甲&乙", "=1+1", "丙"] },
  series: [
    {
      name: { cells: "数据!$B$1", values: ["总分"] },
      values: { cells: "数据!$B$2:$B$4", values: [90.5, null, 60] },
      look: { colour: "08519C" },
      points: [
        undefined,
        { colour: "FFFFFF", edge: { colour: "A63603", points: 2.25 } },
        { colour: "08519C", pattern: "dots" },
      ],
    },
    {
      name: { cells: "数据!$C$1", values: ["平均"] },
      values: { cells: "数据!$C$2:$C$4", values: [1, 2, 3] },
      look: { colour: "595959", isDashed: true, mark: "square" },
    },
  ],
  format: "0.00",
  axis: { minimum: 0, maximum: 100 },
};

const of = (type: ChartType): string => chartXml({ ...BARS, type });
const TYPES = ["bars", "columns", "stacked", "radar", "lines"] as const;

/** The order of children in ECMA-376 part 1, 21.2 and annex A (dml-chart.xsd); only what is written here. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  chartSpace: ["lang", "roundedCorners", "chart", "spPr", "txPr", "externalData"],
  chart: ["title", "autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"],
  title: ["tx", "layout", "overlay", "spPr", "txPr"],
  plotArea: ["layout", "barChart", "lineChart", "radarChart", "catAx", "valAx"],
  legend: ["legendPos", "layout", "overlay", "spPr", "txPr"],
  barChart: ["barDir", "grouping", "varyColors", "ser", "dLbls", "gapWidth", "overlap", "axId"],
  lineChart: ["grouping", "varyColors", "ser", "dLbls", "marker", "smooth", "axId"],
  radarChart: ["radarStyle", "varyColors", "ser", "dLbls", "axId"],
  ser: "idx order tx spPr invertIfNegative marker dPt dLbls cat val smooth".split(" "),
  marker: ["symbol", "size", "spPr"],
  dPt: ["idx", "invertIfNegative", "marker", "bubble3D", "explosion", "spPr"],
  dLbls:
    "dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator".split(
      " ",
    ),
  dLbl: "idx layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator".split(
    " ",
  ),
  catAx:
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl".split(
      " ",
    ),
  valAx:
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit".split(
      " ",
    ),
  scaling: ["logBase", "orientation", "max", "min"],
  strRef: ["f", "strCache"],
  numRef: ["f", "numCache"],
  strCache: ["ptCount", "pt"],
  numCache: ["formatCode", "ptCount", "pt"],
};

describe.each(TYPES)("a chart of %s", (type) => {
  it("has its elements in the order of the schema", () => {
    const wrong = elementsOf(chartXml({ ...BARS, type }, { relationship: "rId1" })).filter(
      ({ name, children }) => {
        const order = ORDER[name];
        const places = order ? children.map((child) => order.indexOf(child)) : [];
        return places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0));
      },
    );
    expect(wrong).toEqual([]);
  });

  it("holds what its cells hold", () => {
    const xml = of(type);
    expect(xml).toContain(
      '<c:f>数据!$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>甲&amp;乙</c:v></c:pt><c:pt idx="1"><c:v>=1+1</c:v></c:pt><c:pt idx="2"><c:v>丙</c:v></c:pt></c:strCache>',
    );
    expect(xml).toContain(
      '<c:f>数据!$B$2:$B$4</c:f><c:numCache><c:formatCode>0.00</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>90.5</c:v></c:pt><c:pt idx="2"><c:v>60</c:v></c:pt></c:numCache>',
    );
    expect(xml).toContain("图1　&lt;三个&gt;单位");
  });

  it("sets its type in sizes of at least nine points", () => {
    const sizes = [...of(type).matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.filter((size) => size < 900)).toEqual([]);
  });
});

it("puts the first category on top where bars lie", () => {
  expect(of("bars")).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx>/);
  expect(of("columns")).toMatch(/<c:catAx>.*<c:orientation val="minMax"\/>.*<\/c:catAx>/);
});

it("draws the lowest grade white with its border", () => {
  expect(of("bars")).toContain(
    '<c:dPt><c:idx val="1"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="28575"><a:solidFill><a:srgbClr val="A63603"/></a:solidFill></a:ln></c:spPr></c:dPt>',
  );
});

it("turns the axis of places", () => {
  const turned = chartXml({
    ...BARS,
    type: "lines",
    axis: { minimum: 1, maximum: 9, isTurned: true },
  });
  expect(turned).toMatch(
    /<c:valAx>.*<c:scaling><c:orientation val="maxMin"\/><c:max val="9"\/><c:min val="1"\/><\/c:scaling>/,
  );
});

it("leads to an embedded workbook only in a document", () => {
  expect(childrenOf(of("bars"), "chartSpace")).not.toContain("externalData");
  expect(chartXml(BARS, { relationship: "rId1" })).toContain(
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  );
});

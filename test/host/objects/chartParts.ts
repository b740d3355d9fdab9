import { invalidArgument } from "../engine/hostError";
import { defineKind } from "../engine/kind";
import { seriesOf } from "../model/chartSeries";
import type { HostChart } from "../model/hostSheet";
import type { SheetSubject } from "./rangeSubject";

export interface ChartSubject extends SheetSubject {
  readonly chart: HostChart;
}

/** A part of a chart, by the path under which its looks are kept. */
export interface PartSubject extends ChartSubject {
  readonly path: string;
}

/** Something that can be set, and read as it was set. */
function kept(since: number, name: string) {
  return {
    since,
    get: ({ chart, path }: PartSubject): unknown => chart.looks[`${path}.${name}`] ?? null,
    set: ({ chart, path }: PartSubject, value: unknown): void => {
      Object.assign(chart.looks, { [`${path}.${name}`]: value });
    },
  };
}

const partOf = (subject: PartSubject, name: string): PartSubject => ({
  ...subject,
  path: `${subject.path}.${name}`,
});

const fontKind = defineKind<PartSubject>({
  name: "ChartFont",
  properties: { Name: kept(1, "name"), Size: kept(1, "size"), Bold: kept(1, "bold") },
});

const fontLink = {
  since: 1,
  to: (subject: PartSubject) => fontKind(subject.book, partOf(subject, "font")),
};

/** The looks of a chart as a whole. */
export const areaFormatKind = defineKind<PartSubject>({
  name: "ChartAreaFormat",
  links: { Font: fontLink },
});

const titleFormatKind = defineKind<PartSubject>({
  name: "ChartTitleFormat",
  links: { Font: fontLink },
});

export const titleKind = defineKind<PartSubject>({
  name: "ChartTitle",
  properties: { Text: kept(1, "text"), Visible: kept(1, "visible") },
  links: { Format: { since: 1, to: (subject) => titleFormatKind(subject.book, subject) } },
});

export const legendKind = defineKind<PartSubject>({
  name: "ChartLegend",
  properties: { Visible: kept(1, "visible"), Position: kept(1, "position") },
});

export const dataLabelsKind = defineKind<PartSubject>({
  name: "ChartDataLabels",
  properties: { Position: kept(1, "position"), ShowValue: kept(1, "showValue") },
});

const gridlinesKind = defineKind<PartSubject>({
  name: "ChartGridlines",
  properties: { Visible: kept(1, "visible") },
});

const axisKind = defineKind<PartSubject>({
  name: "ChartAxis",
  properties: {
    Minimum: kept(1, "minimum"),
    Maximum: kept(1, "maximum"),
    ReversePlotOrder: kept(7, "reversePlotOrder"),
    Visible: kept(7, "visible"),
  },
  links: {
    MajorGridlines: {
      since: 1,
      to: (subject) => gridlinesKind(subject.book, partOf(subject, "majorGridlines")),
    },
  },
});

export const axesKind = defineKind<PartSubject>({
  name: "ChartAxes",
  links: {
    CategoryAxis: {
      since: 1,
      to: (subject) => axisKind(subject.book, { ...subject, path: "categoryAxis" }),
    },
    ValueAxis: {
      since: 1,
      to: (subject) => axisKind(subject.book, { ...subject, path: "valueAxis" }),
    },
  },
});

const fillKind = defineKind<PartSubject>({
  name: "ChartFill",
  methods: {
    SetSolidColor: {
      since: 1,
      call: ({ chart, path }, [colour]) => {
        Object.assign(chart.looks, { [`${path}.fill`]: colour });
      },
    },
  },
});

const fillLink = { since: 1, to: (subject: PartSubject) => fillKind(subject.book, subject) };

const lineFormatKind = defineKind<PartSubject>({
  name: "ChartLineFormat",
  properties: {
    Color: kept(1, "color"),
    LineStyle: kept(7, "lineStyle"),
    Weight: kept(7, "weight"),
  },
});

const borderKind = defineKind<PartSubject>({
  name: "ChartBorder",
  properties: {
    Color: kept(7, "color"),
    LineStyle: kept(7, "lineStyle"),
    Weight: kept(7, "weight"),
  },
});

const pointFormatKind = defineKind<PartSubject>({
  name: "ChartPointFormat",
  links: {
    Fill: fillLink,
    Border: { since: 7, to: (subject) => borderKind(subject.book, partOf(subject, "border")) },
  },
});

const dataLabelKind = defineKind<PartSubject>({
  name: "ChartDataLabel",
  properties: {
    Position: kept(7, "position"),
    Separator: kept(7, "separator"),
    ShowSeriesName: kept(7, "showSeriesName"),
    ShowValue: kept(7, "showValue"),
  },
});

const pointKind = defineKind<PartSubject>({
  name: "ChartPoint",
  properties: { HasDataLabel: kept(7, "hasDataLabel") },
  links: {
    Format: { since: 1, to: (subject) => pointFormatKind(subject.book, subject) },
    DataLabel: { since: 7, to: (subject) => dataLabelKind(subject.book, partOf(subject, "label")) },
  },
});

const pointsKind = defineKind<PartSubject>({
  name: "ChartPointsCollection",
  methods: {
    GetItemAt: {
      since: 1,
      call: (subject, [index]) => {
        const [series] = seriesOf(subject.sheet, subject.chart);
        if (Number(index) >= (series?.values.length ?? 0)) throw invalidArgument("No such point");
        return pointKind(subject.book, partOf(subject, `point${Number(index)}`));
      },
    },
  },
});

const seriesFormatKind = defineKind<PartSubject>({
  name: "ChartSeriesFormat",
  links: {
    Fill: fillLink,
    Line: { since: 1, to: (subject) => lineFormatKind(subject.book, partOf(subject, "line")) },
  },
});

const seriesKind = defineKind<PartSubject>({
  name: "ChartSeries",
  properties: {
    GapWidth: kept(7, "gapWidth"),
    HasDataLabels: kept(7, "hasDataLabels"),
    MarkerBackgroundColor: kept(7, "markerBackgroundColor"),
    MarkerForegroundColor: kept(7, "markerForegroundColor"),
    MarkerSize: kept(7, "markerSize"),
    MarkerStyle: kept(7, "markerStyle"),
  },
  links: {
    Format: { since: 1, to: (subject) => seriesFormatKind(subject.book, subject) },
    Points: { since: 1, to: (subject) => pointsKind(subject.book, subject) },
  },
});

export const seriesCollectionKind = defineKind<ChartSubject>({
  name: "ChartSeriesCollection",
  methods: {
    GetItemAt: {
      since: 1,
      call: (subject, [index]) => {
        const count = seriesOf(subject.sheet, subject.chart).length;
        if (Number(index) >= count) throw invalidArgument("No such series");
        return seriesKind(subject.book, { ...subject, path: `series${Number(index)}` });
      },
    },
  },
});

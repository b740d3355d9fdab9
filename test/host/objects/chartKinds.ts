import { HostError, notImplemented } from "../engine/hostError";
import { defineKind, type HostObject, type Levelled } from "../engine/kind";
import { bounding } from "../model/areas";
import { refuseOddSource } from "../model/chartSeries";
import type { HostChart } from "../model/hostSheet";
import {
  areaFormatKind,
  axesKind,
  dataLabelsKind,
  legendKind,
  seriesCollectionKind,
  titleKind,
  type ChartSubject,
  type PartSubject,
} from "./chartParts";
import { refuseProtected } from "./rangeContent";
import { rangeOfArgument, type SheetSubject } from "./rangeSubject";

const part = (subject: ChartSubject, path: string): PartSubject => ({ ...subject, path });

const chartKind: (book: Levelled, subject: ChartSubject) => HostObject = defineKind<ChartSubject>({
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Name: {
      since: 1,
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => (chart.name = String(value)),
    },
  },
  links: {
    Axes: { since: 1, to: (subject) => axesKind(subject.book, part(subject, "axes")) },
    DataLabels: {
      since: 1,
      to: (subject) => dataLabelsKind(subject.book, part(subject, "dataLabels")),
    },
    Format: { since: 1, to: (subject) => areaFormatKind(subject.book, part(subject, "chart")) },
    Legend: { since: 1, to: (subject) => legendKind(subject.book, part(subject, "legend")) },
    Series: { since: 1, to: (subject) => seriesCollectionKind(subject.book, subject) },
    Title: { since: 1, to: (subject) => titleKind(subject.book, part(subject, "title")) },
  },
  methods: {
    SetPosition: {
      since: 1,
      call: (subject, [start, end]) => {
        const [first, last] = [start, end].map((each) => rangeOfArgument(each, subject).area);
        subject.chart.area = bounding(first!, last!);
      },
    },
    Delete: {
      since: 1,
      call: ({ sheet, chart }) => {
        refuseProtected({ sheet });
        sheet.charts = sheet.charts.filter((each) => each !== chart);
      },
    },
  },
});

/** The charts over the cells of a sheet. */
export const chartsKind = defineKind<SheetSubject>({
  name: "ChartCollection",
  items: (subject) =>
    subject.sheet.charts.map((chart) => chartKind(subject.book, { ...subject, chart })),
  methods: {
    GetItem: {
      since: 1,
      call: (subject, [key]) => {
        const chart = subject.sheet.charts.find(({ name }) => name === key);
        if (!chart) throw new HostError("ItemNotFound");
        return chartKind(subject.book, { ...subject, chart });
      },
    },
    Add: { since: 1, call: (subject, given) => add(subject, given) },
  },
});

function add(subject: SheetSubject, [type, source, by]: readonly unknown[]): HostObject {
  const { book, sheet } = subject;
  refuseProtected({ sheet });
  const range = rangeOfArgument(source, subject);
  if (range.sheet !== sheet) throw notImplemented("a chart of another sheet");
  if (by !== "Columns" && by !== "Rows") throw notImplemented(`series by ${String(by)}`);
  const chart: HostChart = {
    id: book.nextId(),
    name: `图表 ${sheet.charts.length + 1}`,
    type: String(type),
    source: range.area,
    by,
    area: undefined,
    looks: {},
  };
  refuseOddSource(sheet, chart);
  sheet.charts.push(chart);
  return chartKind(book, { ...subject, chart });
}

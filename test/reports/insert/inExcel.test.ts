/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { prepareGrading } from "../../../src/grading/gradeWorkbook";
import { writePapers } from "../../../src/reports/insert/writePapers";
import { paperSheets } from "../../../src/reports/render/sheets/reportSheets";
import { annualDepartment } from "../../../src/templates/annualDepartment/annualDepartment";
import { openExcel } from "../../../src/workbook/excel/openExcel";
import { bootHost, type Booted } from "../../host/boot";
import { pictureOf } from "../../host/model/picture";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { report } from "../papers";

let booted: Booted;
beforeAll(async () => {
  booted = await bootHost();
});
afterEach(() => expect(booted.host.complaints).toEqual([]));

/** The sheets that people see. */
const shown = (): string =>
  JSON.stringify(pictureOf(booted.host.book).filter(({ visibility }) => visibility === "Visible"));

const chartsOf = (name: string): readonly { readonly type: string }[] => {
  const picture = pictureOf(booted.host.book).find((each) => each.name === name);
  return (picture!.details as { charts: readonly { readonly type: string }[] }).charts;
};

it("writes every kind of chart of an annual report and an analysis into Excel, and takes it back", async () => {
  const content = createMemoryWorkbook();
  await content.sheets.render(annualDepartment.sheets({ locale: "zh-CN", isScaled: true }));
  booted.replace({ content });
  const workbook = await openExcel();
  const { grading } = await prepareGrading(workbook);
  const before = shown();
  const given = { workbook, grading: grading! };
  const papers = [
    await report(given, "annual"),
    await report(given, "analysis"),
    await report(given, "feedback", { unit: "市教育局" }),
  ];
  const { sheets } = await writePapers(
    workbook,
    paperSheets(papers, () => undefined),
  );
  const types = new Set(sheets.flatMap((name) => chartsOf(name).map(({ type }) => type)));
  expect([...types].sort()).toEqual([
    "BarClustered",
    "BarStacked",
    "ColumnClustered",
    "RadarMarkers",
  ]);
  const specs = paperSheets(papers, () => undefined).map(({ wanted, make }) => make(wanted));
  for (const { name, charts = [] } of specs) expect(chartsOf(name)).toHaveLength(charts.length);
  await workbook.sheets.restore();
  expect(shown()).toBe(before);
});

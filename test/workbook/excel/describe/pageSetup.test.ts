import { pageSetupOf } from "../../../../src/workbook/excel/describe/pageSetup";

it.each([
  { header: "考核", bands: { leftHeader: "", centerHeader: "考核", rightHeader: "" } },
  { header: "&L左&C中&R右", bands: { leftHeader: "左", centerHeader: "中", rightHeader: "右" } },
  { header: "&R第 &P 页", bands: { leftHeader: "", centerHeader: "", rightHeader: "第 &P 页" } },
  { header: undefined, bands: { leftHeader: "", centerHeader: "", rightHeader: "" } },
])("places the header $header", ({ header, bands }) => {
  const print = { orientation: "portrait" as const, ...(header === undefined ? {} : { header }) };
  expect(pageSetupOf(print).bands).toMatchObject(bands);
});

it("repeats rows and columns, and breaks pages unless they are fitted", () => {
  const print = {
    orientation: "landscape",
    repeatRows: [0, 2],
    repeatColumns: [0, 1],
    columnBreaks: [8],
  } as const;
  expect(pageSetupOf(print)).toMatchObject({
    titleRows: "$1:$3",
    titleColumns: "$A:$B",
    columnBreaks: [8],
    zoom: { scale: 100 },
  });
  expect(pageSetupOf({ ...print, fitToWidth: true })).toMatchObject({
    columnBreaks: [],
    zoom: { horizontalFitToPages: 1 },
  });
});

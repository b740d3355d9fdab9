import type { SheetFilter, SheetSpec } from "../../../../src/workbook/sheetSpec";
import { createXlsx } from "../../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { partsOf, zipped } from "../packages";

const AREA = { row: 0, column: 1, rows: 4, columns: 2 };
const ROWS: SheetSpec["rows"] = [
  [null, "类别", "得分"],
  [null, "政府", 88],
  [null, "群团", 91],
  [null, "党群", 70],
].map((line) => line.map((value) => (value === null ? undefined : { value })));
const FILTER: SheetFilter = {
  area: AREA,
  columns: [
    { column: 1, shows: { kind: "values", texts: ["政府", "a&b"], blanks: true } },
    {
      column: 2,
      shows: {
        kind: "conditions",
        isAll: true,
        conditions: [
          { operator: "greaterThan", value: "60" },
          { operator: "lessThanOrEqual", value: "90" },
        ],
      },
    },
  ],
  hidden: [2, 3],
};

async function fileOf(rest: Partial<SheetSpec> = {}): Promise<Uint8Array> {
  const file = createXlsx();
  await file.sheets.render([{ name: "考核", rows: ROWS, ...rest }]);
  return file.save();
}

const sheetOf = (bytes: Uint8Array): string =>
  partsOf(bytes).get("xl/worksheets/sheet1.xml")!.toString();

it("a described sheet is written with its filter, and read with it again", async () => {
  const bytes = await fileOf({ filter: FILTER, hiddenRows: [1] });
  expect(sheetOf(bytes)).toContain(
    '<autoFilter ref="B1:C4"><filterColumn colId="0"><filters blank="1"><filter val="政府"/><filter val="a&amp;b"/></filters></filterColumn>' +
      '<filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="60"/>' +
      '<customFilter operator="lessThanOrEqual" val="90"/></customFilters></filterColumn></autoFilter>',
  );
  const [described] = openXlsx(bytes).describe();
  // Excel keeps no difference between a row hidden by hand and one hidden by the filter over it.
  expect(described?.filter).toEqual({ ...FILTER, hidden: [1, 2, 3] });
  expect(described?.hiddenRows).toBeUndefined();
});

it("another filter takes the place of the old one: its rows are hidden, the others show again", async () => {
  const file = openXlsx(await fileOf({ filter: FILTER }));
  const shows = { kind: "values", texts: ["群团"] } as const;
  file.filter("考核", { area: AREA, columns: [{ column: 1, shows }], hidden: [1, 3] });
  const [described] = openXlsx(file.save()).describe();
  expect(described?.filter?.hidden).toEqual([1, 3]);
  expect(described?.filter?.columns).toEqual([{ column: 1, shows }]);
});

it("a filter that is taken away leaves the part as one that never had it", async () => {
  const file = openXlsx(await fileOf({ filter: FILTER }));
  file.filter("考核", undefined);
  const bytes = file.save();
  expect(sheetOf(bytes)).toBe(sheetOf(await fileOf()));
  expect(partsOf(bytes).get("xl/workbook.xml")!.toString()).not.toContain("_FilterDatabase");
});

it("on a table the filter stands in the table: Excel repairs a file in which the two meet", async () => {
  const rows = ROWS.map((line) => line.slice(1));
  const area = { row: 0, column: 0, rows: 4, columns: 2 };
  const file = openXlsx(await fileOf({ rows, tables: [{ name: "表一", area }] }));
  const shows = { kind: "values", texts: ["群团"] } as const;
  file.filter("考核", { area, columns: [{ column: 0, shows }], hidden: [1, 3] });
  const bytes = file.save();
  const table = partsOf(bytes).get("xl/tables/table1.xml")!.toString();
  expect(table).toContain(
    '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="群团"/></filters></filterColumn></autoFilter><tableColumns',
  );
  expect(sheetOf(bytes)).not.toContain("autoFilter");
  expect(openXlsx(bytes).describe()[0]?.filter?.hidden).toEqual([1, 3]);
});

it.each([
  ["top10", '<top10 val="3"/>'],
  ["colours", '<colorFilter dxfId="0"/>'],
  ["days", '<filters><dateGroupItem year="2026" dateTimeGrouping="year"/></filters>'],
])("a filter by %s is known by the rows that it hides", async (_, how) => {
  const parts = partsOf(await fileOf({ filter: FILTER }));
  const sheet = parts
    .get("xl/worksheets/sheet1.xml")!
    .toString()
    .replace(/<filterColumn.*<\/filterColumn>/, `<filterColumn colId="1">${how}</filterColumn>`);
  const bytes = zipped({ ...Object.fromEntries(parts), "xl/worksheets/sheet1.xml": sheet });
  const [described] = openXlsx(bytes).describe();
  expect(described?.filter).toEqual({
    area: AREA,
    columns: [{ column: 2, shows: { kind: "other" } }],
    hidden: [2, 3],
  });
});

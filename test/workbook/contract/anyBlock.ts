import fc from "fast-check";
import { both, sheetOf, type Adapter } from "../../../src/workbook/selfTest/adapter";

/** Any block of values comes back: too much chance for the cases that run in a real Excel. */
export function describeAnyBlock(open: () => Promise<Adapter>): void {
  it("gives back any block of values", async () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.string({
        minLength: 1,
        unit: fc.constantFrom("甲", "=", "<", "&", "_x0041_", " ", "𠮷", "\n", "'"),
      }),
    );
    const line = fc.array(value, { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (values) => {
        const adapter = await open();
        await adapter.workbook.sheets.render([sheetOf("数据", values)]);
        const area = { row: 0, column: 0, rows: values.length, columns: 3 };
        await both(adapter, async ({ cells }) =>
          expect((await cells.read("数据", area)).values).toEqual(values),
        );
      }),
      { numRuns: 20 },
    );
  });
}

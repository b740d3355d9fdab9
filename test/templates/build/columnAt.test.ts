import { columnAt } from "../../../src/templates/build/columnAt";
import { kpiScheme } from "../../../src/templates/kpiScheme/kpiScheme";

describe("columnAt", () => {
  it.each(["zh-CN", "en-US"] as const)(
    "finds a column of the format by its header in %s",
    (locale) => {
      const sheets = kpiSheets(locale);
      expect(columnAt(sheets[2]!, "indicators", "code", locale)).toBe(0);
    },
  );

  it("refuses a column that the sheet does not have", () => {
    expect(() => columnAt(kpiSheets("zh-CN")[2]!, "indicators", "floor", "zh-CN")).toThrow("floor");
  });
});

function kpiSheets(locale: "zh-CN" | "en-US") {
  return kpiScheme.sheets({ locale, isScaled: true });
}

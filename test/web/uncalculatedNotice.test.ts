import { uncalculatedNotice } from "../../src/web/uncalculatedNotice";

it("says nothing where everything can be calculated", () => {
  expect(uncalculatedNotice({ uncalculated: () => [] })).toBeUndefined();
});

it("counts the formulas and names the first cell", () => {
  const cells = [
    { sheet: "汇总", address: "B2", isMoved: false, isError: false },
    { sheet: "汇总", address: "C2", isMoved: false, isError: false },
  ];
  const notice = uncalculatedNotice({ uncalculated: () => cells });
  expect(notice?.text["zh-CN"]).toContain("文件里有 2 个公式（如 汇总!B2）");
});

it("leaves out what is broken in the file itself", () => {
  const broken = { sheet: "汇总", address: "J6", isMoved: false, isError: true };
  expect(uncalculatedNotice({ uncalculated: () => [broken] })).toBeUndefined();
});

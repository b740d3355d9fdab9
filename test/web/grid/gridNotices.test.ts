import { openedNotice } from "../../../src/web/grid/gridNotices";

it("says nothing where everything can be calculated", () => {
  expect(openedNotice({ uncalculated: () => [] }, [])).toBeUndefined();
});

it("counts the formulas and names the first cell", () => {
  const cells = [
    { sheet: "汇总", address: "B2", isMoved: false, isError: false },
    { sheet: "汇总", address: "C2", isMoved: false, isError: false },
  ];
  const notice = openedNotice({ uncalculated: () => cells }, []);
  expect(notice?.text["zh-CN"]).toContain("文件里有 2 个公式（如 汇总!B2）");
});

it("leaves out what is broken in the file itself", () => {
  const broken = { sheet: "汇总", address: "J6", isMoved: false, isError: true };
  expect(openedNotice({ uncalculated: () => [broken] }, [])).toBeUndefined();
});

it("tells first what of another format did not come over", () => {
  const cells = [{ sheet: "汇总", address: "B2", isMoved: false, isError: false }];
  const lost = [{ "zh-CN": "没有批注", "en-US": "no comments" }];
  const notice = openedNotice({ uncalculated: () => cells }, lost);
  expect(notice?.text["zh-CN"]).toMatch(/^没有批注。文件里有 1 个公式/);
  expect(openedNotice({ uncalculated: () => [] }, lost)?.text["en-US"]).toBe("no comments");
});

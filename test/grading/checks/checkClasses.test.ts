import { graded, type Rows } from "../office";

const data = (...classes: (string | null)[]): Rows => [
  ["单位", "类别", "K1"],
  ...classes.map((name, at) => [`单位${at}`, name, 90 - at]),
];

it("a blank class among classed units is an error at its cell", async () => {
  const { findings } = await graded({ data: data("一类", null) });
  expect(findings).toContainEqual({ level: "error", code: "classMissing", at: "数据!B3" });
});

it("units without any class are of one", async () => {
  const { findings } = await graded({ data: data(null, null) });
  expect(findings.filter(({ code }) => code === "classMissing")).toEqual([]);
});

it("classes that differ only by case or width count as two, and a check says so", async () => {
  const { findings, grading } = await graded({ data: data("A类", "a类", "Ａ类") });
  expect(grading.appraisal.columns.classNames).toEqual(["A类", "a类", "Ａ类"]);
  expect(findings.filter(({ code }) => code === "classesAlike")).toEqual([
    { level: "warning", code: "classesAlike", at: "数据!B3" },
    { level: "warning", code: "classesAlike", at: "数据!B4" },
  ]);
});

it("a class that no unit has is told where the scheme names it", async () => {
  const { findings } = await graded({
    settings: [["应参加考核数:三类", 5]],
    grades: [
      ["等次", "下限", "名额比例", "名额比例:四类"],
      ["优秀", 90, "20%", "30%"],
      ["待改进", 0, null, null],
    ],
    data: data("一类", "二类"),
  });
  expect(findings.filter(({ code }) => code === "classUnknown")).toEqual([
    { level: "warning", code: "classUnknown", at: "方案!B2" },
    { level: "warning", code: "classUnknown", at: "等次!D2" },
  ]);
});

it("places by class contradict 统筹", async () => {
  const { findings } = await graded({
    settings: [["名额统筹", "是"]],
    grades: [
      ["等次", "下限", "名额:一类"],
      ["优秀", 90, 1],
      ["待改进", 0, null],
    ],
    data: data("一类", "二类"),
  });
  expect(findings).toContainEqual({ level: "error", code: "pooledByClass", at: "等次!A2" });
});

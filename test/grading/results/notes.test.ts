import { notesOf } from "../../../src/grading/results/notes";
import { graded } from "../office";

it("says what a unit has no value for, of what counts in its class and is not 不适用", async () => {
  const { grading } = await graded({
    settings: [["缺项处理", "均值"]],
    indicators: [
      ["编码", "指标名称", "权重:科室", "权重:个人"],
      ["K1", "业务", "50%", "50%"],
      ["K2", "出勤", "—", "30%"],
      ["K3", "预算", "50%", "—"],
      ["K4", "学习", "—", "20%"],
    ],
    data: [
      ["单位", "类别", "K1", "K2", "K3", "K4"],
      ["一科", "科室", 90, null, 80, null],
      ["张三", "个人", 85, null, null, "不适用"],
    ],
  });
  // Nobody of the class has the mark, so no mean stands in for it.
  expect(notesOf(grading, 1, "zh-CN")).toEqual(["数据不全：出勤"]);
  expect(notesOf(grading, 0, "zh-CN")).toEqual([]);
});

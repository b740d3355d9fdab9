import { cellFunction } from "../../../src/functions/definition/cellFunction";
import { cell, optionalCell, optionalRange } from "../../../src/functions/definition/parameter";
import type { Answer } from "../../../src/functions/definition/answer";
import { codeOf } from "../../scoring/codeOf";

const made = (answer: Answer) =>
  cellFunction({
    id: "TEST",
    description: ["测试", "A test"],
    parameters: {
      score: cell("得分", "得分", "The score"),
      classes: optionalRange("类别", "类", "Class"),
    },
    example: { given: [1], gives: 1 },
    compute: () => answer,
  });

it("names parameters by their key in English", () => {
  expect(made(1).parameters.map(({ name }) => name)).toEqual([
    { "zh-CN": "得分", "en-US": "score" },
    { "zh-CN": "类别", "en-US": "classes" },
  ]);
  expect(made(1).result).toBe("scalar");
});

it("hands each argument over under its name in the language", () => {
  const seen: unknown[] = [];
  const each = cellFunction({
    id: "TEST",
    description: ["测试", "A test"],
    parameters: {
      score: cell("得分", "得分", "The score"),
      class: optionalCell("类别", "类", "Class"),
    },
    example: { given: [1], gives: 1 },
    compute: (given) => {
      seen.push(given.score, given.class);
      return 1;
    },
  });
  each.run([90], "zh-CN");
  each.run([90, "一类"], "en-US");
  expect(seen).toEqual([
    { name: "得分", value: 90 },
    { name: "类别", value: undefined },
    { name: "score", value: 90 },
    { name: "class", value: "一类" },
  ]);
});

it("never answers with what is no number", () => {
  expect(made(-0).run([90], "zh-CN")).toBe(0);
  expect(codeOf(() => made(Infinity).run([90], "zh-CN"))).toBe("resultTooLarge");
  expect(codeOf(() => made([["", NaN]]).run([90], "zh-CN"))).toBe("resultTooLarge");
  expect(made([["", true, 1]]).run([90], "zh-CN")).toEqual([["", true, 1]]);
});

it("names an argument that is missing, and none that is blank or optional", () => {
  expect(codeOf(() => made(1).run([], "zh-CN"))).toBe("argumentMissing");
  expect(made(1).run([null], "zh-CN")).toBe(1);
});

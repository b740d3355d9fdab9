import { cell, choiceCell, optionalRange } from "../../../src/functions/definition/parameter";

it("says what Excel must know", () => {
  expect(cell("得分", "要评定的得分", "The score")).toEqual({
    chineseName: "得分",
    description: { "zh-CN": "要评定的得分", "en-US": "The score" },
    dimensionality: "scalar",
    isOptional: false,
  });
  expect(optionalRange("类别", "类", "Class")).toMatchObject({
    dimensionality: "matrix",
    isOptional: true,
  });
});

it("lists the words of a choice in the language, the default first", () => {
  const { description } = choiceCell("并列", "同分的名次", "Ranks of equal scores", "ties");
  expect(description["zh-CN"]).toBe("同分的名次：跳号、不跳号、平均，不填为第一个");
  expect(description["en-US"]).toBe(
    "Ranks of equal scores: competition, dense, average; the first unless given",
  );
});

it("lists only what the function takes", () => {
  const { description } = choiceCell("方向", "哪边好", "Side", "direction", ["higher", "lower"]);
  expect(description["zh-CN"]).toBe("哪边好：正向、反向，不填为第一个");
});

import { scaleIn } from "../../../src/functions/reading/readScale";
import { codeOf } from "../../scoring/codeOf";

const of = (value: unknown) => ({ name: "等次标准", value });
const short = (value: unknown) => scaleIn(of(value)).map(({ name, lower }) => [name, lower]);

it("is 优秀/良好/合格/待改进 unless given", () => {
  expect(short(null)).toEqual([
    ["优秀", 90],
    ["良好", 80],
    ["合格", 60],
    ["待改进", 0],
  ]);
});

it.each(["优/良/中/差", "优良中差", "优、良、中、差", "优／良／中／差", "优 良 中 差"])(
  "%s is a preset",
  (name) => {
    expect(short(name).map(([grade]) => grade)).toEqual(["优", "良", "中", "差"]);
  },
);

it("takes rows of name and lower limit in any order", () => {
  const expected = [
    ["好", 85],
    ["中", 70],
    ["差", 0],
  ];
  expect(
    short([
      ["差", 0],
      ["好", "85"],
      ["中", 70],
    ]),
  ).toEqual(expected);
  expect(
    short([
      ["中", "好", "差"],
      [70, 85, 0],
    ]),
  ).toEqual(expected);
  expect(
    short([
      ["好", 85],
      [null, null],
      ["中", 70],
      ["差", 0],
    ]),
  ).toEqual(expected);
});

it.each([
  { name: "an unknown preset", code: "unknownScale", value: "甲/乙" },
  {
    name: "a name without limit",
    code: "bandWithoutLimit",
    value: [
      ["好", 85],
      ["差", null],
    ],
  },
  {
    name: "the same limit twice",
    code: "bandRepeated",
    value: [
      ["好", 85],
      ["差", 85],
    ],
  },
  {
    name: "the same name twice",
    code: "bandRepeated",
    value: [
      ["好", 85],
      ["好", 0],
    ],
  },
  {
    name: "a heading among the rows",
    code: "notANumber",
    value: [
      ["等次", "下限"],
      ["好", 85],
    ],
  },
  {
    name: "three columns",
    code: "pairsExpected",
    value: [
      ["好", 85, 100],
      ["差", 0, 85],
      ["中", 1, 2],
    ],
  },
  { name: "no rows at all", code: "noBands", value: [[null, null]] },
])("$name: $code", ({ code, value }) => {
  expect(codeOf(() => scaleIn(of(value)))).toBe(code);
});

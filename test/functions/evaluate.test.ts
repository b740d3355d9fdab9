import { evaluate } from "../../src/functions/evaluate";

it.each([{ name: "SCORE" }, { name: "score" }, { name: "HJ.SCORE" }, { name: " hj.score " }])(
  "knows $name",
  ({ name }) => {
    expect(evaluate({ function: name, args: [[[87, 93, 87, 92]], [[15, 25, 30, 30]]] })).toEqual({
      value: 90,
    });
  },
);

it("gives errors as the cell would, with code and sentence in the language", () => {
  const args = [[[90, 90]], [[60, 50]]];
  expect(evaluate({ function: "SCORE", args })).toEqual({
    error: "#VALUE!",
    code: "weightTotal",
    message: "权重合计 110%，应为 100%：可按比例折算，或用最大余数法取整，或修改权重",
  });
  expect(evaluate({ function: "SCORE", args, locale: "en-US" })).toMatchObject({
    message: expect.stringContaining("The weights add up to 110%") as string,
  });
});

it("names an error cell, alone or inside of a range", () => {
  expect(evaluate({ function: "GRADE", args: [{ error: "#DIV/0!" }] })).toMatchObject({
    error: "#VALUE!",
    code: "errorCell",
    message: expect.stringContaining("#DIV/0!") as string,
  });
  expect(
    evaluate({
      function: "SCORE",
      args: [[[90, { error: "#REF!" }]], [[0.5, 0.5]]],
      locale: "en-US",
    }),
  ).toMatchObject({
    message: expect.stringContaining('Cell 2 of "scores" holds the error #REF!') as string,
  });
});

it.each([
  { name: "an unknown function", call: { function: "HJ.NOPE", args: [] }, code: "unknownFunction" },
  { name: "an empty name", call: { function: "", args: [] }, code: "unknownFunction" },
  {
    name: "too many arguments",
    call: { function: "RANKMOVE", args: [1, 2, 3] },
    code: "tooManyArguments",
  },
  { name: "no argument at all", call: { function: "SCORE", args: [] }, code: "argumentMissing" },
  { name: "no weights", call: { function: "SCORE", args: [[[90]]] }, code: "argumentMissing" },
])("$name: $code", ({ call, code }) => {
  expect(evaluate(call)).toMatchObject({ code });
});

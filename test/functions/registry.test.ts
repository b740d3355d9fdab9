import { readFileSync } from "node:fs";
import { CELL_FUNCTIONS, NAMESPACE } from "../../src/functions/registry";

const BUILT_IN = new Set(readFileSync("test/data/excel-functions.txt", "utf8").trim().split(/\s+/));

/** Names that Excel has too; behind HJ. they are ours, and the design names them. */
const SHARED_WITH_EXCEL = ["GROWTH"];

it("ids, parameters and results are frozen: workbooks hold them", () => {
  const frozen = CELL_FUNCTIONS.map(({ id, parameters, result }) => {
    const names = parameters.map(({ name, isOptional, dimensionality }) => {
      const kind = dimensionality === "matrix" ? "[][]" : "";
      return `${name["en-US"]}${isOptional ? "?" : ""}${kind}`;
    });
    return `${id}(${names.join(", ")}): ${result}`;
  });
  expect(frozen).toMatchSnapshot();
});

it.each(CELL_FUNCTIONS)("$id is a name that Excel takes", ({ id }) => {
  expect(id).toMatch(/^[A-Z]{3,}$/);
  expect(`${NAMESPACE}.${id}`.length).toBeLessThanOrEqual(128);
  expect(BUILT_IN.has(id) && !SHARED_WITH_EXCEL.includes(id)).toBe(false);
});

it("the namespace is short, no cell and no name of Excel", () => {
  expect(NAMESPACE).toMatch(/^[A-Z]{2,32}$/);
  expect(BUILT_IN.has(NAMESPACE)).toBe(false);
  expect(SHARED_WITH_EXCEL.every((id) => BUILT_IN.has(id))).toBe(true);
});

it("ids and parameter names are unique", () => {
  const ids = CELL_FUNCTIONS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { parameters } of CELL_FUNCTIONS) {
    for (const locale of ["zh-CN", "en-US"] as const) {
      const names = parameters.map(({ name }) => name[locale]);
      expect(new Set(names).size).toBe(names.length);
    }
  }
});

it.each(CELL_FUNCTIONS)("$id gives what its example says", ({ run, example }) => {
  expect(run(example.given, "zh-CN")).toEqual(example.gives);
});

it.each(CELL_FUNCTIONS)("$id: required parameters come before optional ones", ({ parameters }) => {
  const optional = parameters.map(({ isOptional }) => isOptional);
  expect(optional.indexOf(true) < 0 || optional.lastIndexOf(false) < optional.indexOf(true)).toBe(
    true,
  );
});

it.each(CELL_FUNCTIONS)("$id is described in both languages", ({ description, parameters }) => {
  for (const text of [description, ...parameters.map((each) => each.description)]) {
    expect(text["zh-CN"]).toMatch(/\p{Script=Han}/u);
    expect(text["en-US"]).not.toMatch(/[\u3002\uff0c\uff1b\uff1a]/);
    expect(text["en-US"].length).toBeGreaterThan(5);
  }
  for (const { name } of parameters) expect(name["zh-CN"]).toMatch(/^\p{Script=Han}+$/u);
});

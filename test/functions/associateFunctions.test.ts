import { associateFunctions } from "../../src/functions/associateFunctions";
import { setCellLocale } from "../../src/functions/cellLocale";
import { CELL_FUNCTIONS } from "../../src/functions/registry";
import { installCustomFunctions } from "./installCustomFunctions";

const associated = installCustomFunctions();
associateFunctions();

afterEach(() => setCellLocale("zh-CN"));

it("hands every function to Excel once", () => {
  expect([...associated.keys()]).toEqual(CELL_FUNCTIONS.map(({ id }) => id));
});

it("ignores the object about the call that Excel appends", () => {
  const invocation = { functionName: "HJ.RANKMOVE" };
  expect(associated.get("RANKMOVE")?.(3, 5, invocation)).toBe(2);
  expect(associated.get("SCORE")?.([[90]], [[1]], null, null, null, invocation)).toBe(90);
});

it("answers in the language that was set", () => {
  const call = () => associated.get("WEIGHTCHECK")?.([[30, 20, 60]]);
  expect(call).toThrow("权重合计 110%");
  setCellLocale("en-US");
  expect(call).toThrow("The weights add up to 110%");
});

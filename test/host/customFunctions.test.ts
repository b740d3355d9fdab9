/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { associateFunctions } from "../../src/functions/associateFunctions";
import { CELL_FUNCTIONS } from "../../src/functions/registry";
import { bootHost, type Booted } from "./boot";

const parameters = Object.fromEntries(
  CELL_FUNCTIONS.map((each) => [each.id, each.parameters.length]),
);
let booted: Booted;

beforeAll(async () => {
  booted = await bootHost({ parameters });
  associateFunctions();
  while (!booted.host.functions.isReady) await new Promise((resolve) => setTimeout(resolve, 10));
});

/** In cells blanks arrive as null, in older Excels as 0. */
const call = (name: string, ...given: unknown[]) => booted.host.callFunction(name, given);

it("answers one value, rows of values, and errors with their sentence", async () => {
  expect(await call("SCORE", [[87, 93, 87, 92]], [[0.15, 0.25, 0.3, 0.3]])).toEqual({ value: 90 });
  expect(await call("RANKINGS", [[95], [90], [90], [85]])).toEqual({
    value: [[1], [2], [2], [4]],
  });
  const refused = await call("WEIGHTCHECK", [[60, 50]]);
  expect(refused).toMatchObject({ code: 7, message: expect.stringContaining("110") as string });
});

it("knows when a function is not there", async () => {
  expect(await call("NOSUCHFUNCTION", 1)).toHaveProperty("code");
});

it.each([
  { blanks: "null", value: { value: 90 } },
  { blanks: "zero", value: { value: 45 } },
] as const)("passes blanks as $blanks", async ({ blanks, value }) => {
  booted.replace({ blanks, parameters });
  expect(await call("SCORE", [[90, null]], [[50, 50]], "reweight")).toEqual(value);
});

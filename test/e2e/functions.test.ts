import { CELL_FUNCTIONS } from "../../src/functions/registry";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { openPane, type Pane } from "./openPane";

const VALUE = 7;
const NOT_AVAILABLE = 1;

/** As Excel passes them: what was left out is null. */
function padded(id: string, given: readonly unknown[]): unknown[] {
  const { parameters } = CELL_FUNCTIONS.find((each) => each.id === id)!;
  return parameters.map((_, index) => given[index] ?? null);
}

describeWithChromium("functions in the runtime of the built add-in", () => {
  let pane: Pane;
  beforeAll(async () => {
    pane = await openPane();
    await pane.host.ready();
  });
  afterAll(() => pane?.close());
  const call = (id: string, given: readonly unknown[]) =>
    pane.host.callFunction(id, padded(id, given));

  it.each(CELL_FUNCTIONS)("$id answers as its help says", async ({ id, example }) => {
    expect(await call(id, example.given)).toEqual({ value: example.gives });
  });

  it.each([
    {
      name: "weights of 110 %",
      id: "SCORE",
      given: [[[90, 80]], [[0.6, 0.5]]],
      code: VALUE,
      message: /权重合计 110%，应为 100%/,
    },
    {
      name: "a blank mark",
      id: "SCORE",
      given: [[[90, null]], [[0.5, 0.5]]],
      code: NOT_AVAILABLE,
      message: /未填/,
    },
    {
      name: "nothing to compare with",
      id: "PROGRESS",
      given: [1, 0],
      code: NOT_AVAILABLE,
      message: /./,
    },
  ])("$name carries its sentence into the cell", async ({ id, given, code, message }) => {
    const answer = await call(id, given);
    expect(answer).toMatchObject({ code });
    expect((answer as { message: string }).message).toMatch(message);
  });

  it("spills arrays of the size of the input, texts for blanks", async () => {
    const marks = Array.from({ length: 1000 }, (_, index) => [index === 3 ? null : index % 100]);
    const answer = await call("RANKINGS", [marks]);
    const { value } = answer as { value: unknown[][] };
    expect(value).toHaveLength(1000);
    expect(value[3]).toEqual([""]);
  });

  it("answers a call of a function that is not there with an error, and goes on", async () => {
    expect(await pane.host.callFunction("NOSUCH", [])).toHaveProperty("code");
    expect(await call("SCORE", [[[90]], [[1]]])).toEqual({ value: 90 });
  });
});

describeWithChromium("functions in an English Excel", () => {
  it("answer in English", async () => {
    const pane = await openPane({ locale: "en-US" });
    await pane.host.ready();
    const answer = await pane.host.callFunction(
      "SCORE",
      padded("SCORE", [[[90, 80]], [[0.6, 0.5]]]),
    );
    await pane.close();
    expect(answer).toMatchObject({ code: VALUE });
    const { message } = answer as { message: string };
    expect(message).toMatch(/110%/);
    expect(message).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

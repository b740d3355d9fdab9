import { describeWithChromium } from "../host/browser/describeWithChromium";
import { openPane, type Pane } from "./openPane";

describeWithChromium("the built add-in in the emulated Excel", () => {
  let pane: Pane;
  beforeAll(async () => {
    pane = await openPane();
  });
  afterAll(() => pane?.close());

  it("shows the pane", async () => {
    await pane.frame.getByRole("tab").first().waitFor();
    expect(pane.errors).toEqual([]);
    expect(pane.foreign).toEqual([]);
    expect(await pane.host.complaints()).toEqual([]);
  });

  it.each([
    { name: "one value", call: "SCORE", given: [[[90, 80]], [[0.5, 0.5]]], answer: { value: 85 } },
  ])("answers cells: $name", async ({ call, given, answer }) => {
    await pane.host.ready();
    expect(await pane.host.callFunction(call, given)).toEqual(answer);
  });
});

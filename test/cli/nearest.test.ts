import { nearest } from "../../src/scoring/nearest";

it.each([
  { typed: "市教育", names: ["市财政局", "市教育局"], found: "市教育局" },
  { typed: "市公安厅", names: ["市公安局", "省公安厅"], found: "市公安局" },
  { typed: "x", names: [], found: undefined },
])("finds $found for $typed", ({ typed, names, found }) => {
  expect(nearest(typed, names)).toBe(found);
});

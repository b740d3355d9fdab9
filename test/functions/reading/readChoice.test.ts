import { setBlanksArriveAsZero } from "../../../src/functions/reading/hostZeros";
import { choiceIn } from "../../../src/functions/reading/readChoice";
import { codeOf } from "../../scoring/codeOf";

const of = (value: unknown) => ({ name: "并列", value });

afterEach(() => setBlanksArriveAsZero(false));

it.each([
  { name: "omitted is the first", value: undefined, expected: "competition" },
  { name: "null too", value: null, expected: "competition" },
  { name: "and an empty text", value: "", expected: "competition" },
  { name: "a Chinese word", value: "不跳号", expected: "dense" },
  { name: "an English word in any case", value: "AVERAGE", expected: "average" },
  { name: "a cell as a range", value: [["平均"]], expected: "average" },
])("$name", ({ value, expected }) => {
  expect(choiceIn(of(value), "ties")).toBe(expected);
});

it("refuses what is no choice", () => {
  expect(codeOf(() => choiceIn(of("标准"), "ties"))).toBe("unknownChoice");
  expect(codeOf(() => choiceIn(of(0), "ties"))).toBe("unknownChoice");
  expect(codeOf(() => choiceIn(of("#N/A"), "ties"))).toBe("errorCell");
});

it("a blank that arrives as 0 is the default", () => {
  setBlanksArriveAsZero(true);
  expect(choiceIn(of(0), "ties")).toBe("competition");
});

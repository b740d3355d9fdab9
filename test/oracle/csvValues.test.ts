import { csvValues } from "./csvValues";

it.each([
  {
    name: "numbers and blanks",
    text: "1,,-2.5\n1.5E-07\n",
    gives: [[1, null, -2.5], [1.5e-7], []],
  },
  { name: "texts", text: '"甲","12",""', gives: [["甲", "12", ""]] },
  {
    name: "quotes, commas and lines in texts",
    text: '"a""b,c","d\ne",1',
    gives: [['a"b,c', "d\ne", 1]],
  },
  { name: "truth", text: "TRUE,FALSE", gives: [[true, false]] },
])("reads $name", ({ text, gives }) => {
  expect(csvValues(text)).toEqual(gives);
});

it("does not take anything else for a number", () => {
  expect(() => csvValues("01/02/2024")).toThrow("01/02/2024");
});

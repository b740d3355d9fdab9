import { generalText } from "../../../../src/workbook/univer/draw/generalText";

it.each([
  { value: 0.678571428571429, characters: 8.43, shown: "0.678571" },
  { value: 98.5, characters: 8, shown: "98.5" },
  { value: 100, characters: 8, shown: "100" },
  { value: -0.678571428571429, characters: 8, shown: "-0.67857" },
  { value: 1 / 3, characters: 30, shown: "0.333333333" },
  { value: 333333.333333333, characters: 8, shown: "333333.3" },
  { value: 99.9999999, characters: 5, shown: "100" },
  { value: 0.0000012, characters: 8, shown: "1.2E-06" },
  { value: 1234567890123, characters: 11, shown: "1.23457E+12" },
  { value: 12345678, characters: 5, shown: "12345678" },
])("$value in $characters characters is $shown", ({ value, characters, shown }) => {
  expect(generalText(value, characters)).toBe(shown);
});

import { named } from "../../src/scoring/named";

it.each([
  { what: "by its name", code: "K1", name: "工作质量", expected: "工作质量" },
  { what: "without a name by its code", code: "K1", name: "", expected: "K1" },
])("an indicator is called $what", ({ code, name, expected }) => {
  expect(named({ code, name })).toEqual({ name: expected, code });
});

import { classesIn, classNameOf } from "../../../src/functions/reading/readClasses";
import { codeOf } from "../../scoring/codeOf";

const of = (value: unknown) => ({ name: "全部类别", value });

it("numbers classes in order of appearance", () => {
  const { indexes, names } = classesIn(of([["一类"], ["二类"], [" 一类\u3000"], [null]]), 4);
  expect([...(indexes ?? [])]).toEqual([0, 1, 0, 2]);
  expect(names).toEqual(["一类", "二类", ""]);
});

it("is one class when omitted", () => {
  expect(classesIn(of(null), 3)).toEqual({ indexes: null, names: [""] });
});

it("needs a class for every unit", () => {
  expect(codeOf(() => classesIn(of([["一类"], ["二类"]]), 3))).toBe("lengthMismatch");
});

it("levels width and takes numbers", () => {
  expect(classNameOf("Ａ１")).toBe("A1");
  expect(classNameOf(2)).toBe("2");
});

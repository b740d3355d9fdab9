import { isVetoMark, vetoesIn } from "../../../src/functions/reading/readVetoes";
import { codeOf } from "../../scoring/codeOf";

it.each([null, "", 0, "0", false, "FALSE", "否", "无", "no", "N/A", "—", " 无 "])(
  "%p is no veto mark",
  (value) => {
    expect(isVetoMark(value)).toBe(false);
  },
);

it.each([1, 2, "1", true, "是", "√", "安全生产", "yes"])("%p is a veto mark", (value) => {
  expect(isVetoMark(value)).toBe(true);
});

it("reads one mark a unit", () => {
  const marks = vetoesIn({ name: "否决", value: [["是"], [null], [0]] }, 3);
  expect([...(marks ?? [])]).toEqual([1, 0, 0]);
  expect(vetoesIn({ name: "否决", value: undefined }, 3)).toBeNull();
  expect(codeOf(() => vetoesIn({ name: "否决", value: [["是"], [1]] }, 3))).toBe("lengthMismatch");
});

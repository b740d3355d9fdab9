import { Findings } from "../../../src/grading/findings/finding";
import { ScoreError } from "../../../src/scoring/errors";

const place = { sheet: "数据", address: "C3" };

it("says details in the language, where they have one", () => {
  const findings = new Findings();
  const what = { "zh-CN": "编码", "en-US": "The code" };
  findings.add("error", "valueMissing", place, { what });
  const [finding] = findings.list;
  expect(finding).toMatchObject({ ...place, level: "error", code: "valueMissing" });
  expect(finding?.message("zh-CN")).toBe("编码没有填，请补上");
  expect(finding?.message("en-US")).toBe("The code is empty; fill it in");
});

it("knows the cells with errors, not those with hints", () => {
  const findings = new Findings();
  findings.add("info", "textNumber", place, { text: "９０", value: 90 });
  expect([findings.isWrongAt(place), findings.hasErrors]).toEqual([false, false]);
  findings.addError(new ScoreError("noScores"), place);
  expect([findings.isWrongAt(place), findings.hasErrors]).toEqual([true, true]);
  expect(findings.isWrongAt({ ...place, address: "C4" })).toBe(false);
});

it("takes mistakes of scoring as findings and lets everything else through", () => {
  const findings = new Findings();
  expect(findings.attempt(place, () => 1)).toBe(1);
  const fail = (error: Error) => (): never => {
    throw error;
  };
  expect(findings.attempt(place, fail(new ScoreError("noScores")))).toBeUndefined();
  expect(findings.list.map(({ code }) => code)).toEqual(["noScores"]);
  expect(() => findings.attempt(place, fail(new TypeError("bug")))).toThrow(TypeError);
});

import {
  canonicalText,
  compareUtf8,
  type CanonicalCell,
} from "../../../src/grading/seal/canonicalText";
import { cellText } from "../../../src/grading/seal/cellText";
import { packed } from "../../../src/grading/seal/packedText";
import { cellsOfText } from "../../../src/grading/seal/rowContent";
import { sealedText } from "../../../src/grading/seal/sealedText";
import { readSealCode, sealCode } from "../../../src/grading/seal/sealCode";

const STAMP = { date: "2026-12-31", count: 1 };
const cell = (
  sheet: string,
  column: string,
  kind: CanonicalCell["kind"],
  value: string,
): CanonicalCell => ({ sheet, row: "甲局", column, kind, value });
const sealed = (value: string): readonly CanonicalCell[] => [
  cell("results", "score", "n", "92.5"),
  cell("results", "decided", "s", "优秀"),
  cell("data", "K1", "n", value),
];

it("is a header and a sorted line a cell, whose code anybody can work out", () => {
  const text = canonicalText(sealed("92.5"), STAMP);
  expect(text).toBe(
    [
      "hengji-seal\t1\t2026-12-31\t1\n",
      "data\t甲局\tK1\tn\t92.5\n",
      "results\t甲局\tdecided\ts\t优秀\n",
      "results\t甲局\tscore\tn\t92.5\n",
    ].join(""),
  );
  expect(sealCode(text)).toBe("C3JT-P2W2-ZGJP");
  expect(sealCode(canonicalText(sealed("92.6"), STAMP))).toBe("0BB4-VR1S-HSC9");
});

it("tells tabs, line feeds and backslashes of cells from its own", () => {
  const cells = [cell("data", "note", "s", "一\t二\n三\\四")];
  const text = canonicalText(cells, STAMP);
  expect(text.split("\n")[1]).toBe("data\t甲局\tnote\ts\t一\\t二\\n三\\\\四");
  const [[name, row]] = [...sealedText(packed(text)).sheets().get("data")!] as [[string, string]];
  expect(cellsOfText(row).map((each) => ({ sheet: "data", row: name, ...each }))).toEqual(cells);
});

it("sorts by bytes of UTF-8, where a character above U+FFFF comes last", () => {
  const words = ["\u{20000}", "\uFF21", "中", "A", "AB"];
  const expected = [...words].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect([...words].sort(compareUtf8)).toEqual(expected);
});

it.each([
  [0.1 + 0.2, null, false, "n", "0.3"],
  [89.99999999999999, null, false, "n", "90"],
  [-0.5, null, false, "n", "-0.5"],
  [1e-7, null, false, "n", "0.0000001"],
  [0.3, "0%", false, "n", "30%"],
  [0.3, "0.00", false, "n", "0.3"],
  [46086, null, true, "d", "2026-03-05"],
  [46086, "yyyy-mm-dd", false, "n", "46086"],
  [true, null, false, "b", "true"],
  ["2026-03-05", null, true, "s", "2026-03-05"],
] as const)("writes %s under %s as it is sealed", (value, format, isDay, kind, text) => {
  expect(cellText(value, format, isDay)).toEqual({ kind, value: text });
});

it.each(["c3jt-p2w2-zgjp", "C3JT P2W2 ZGJP", "Ｃ3JTP2W2ZGJP", "C3JT–P2W2–ZGJP"])(
  "reads the code as people type it: %s",
  (typed) => expect(readSealCode(typed)).toBe("C3JT-P2W2-ZGJP"),
);

it("reads O as 0, I and L as 1, and nothing else as a code", () => {
  expect(readSealCode("OBB4-VRIS-HSC9")).toBe("0BB4-VR1S-HSC9");
  expect(readSealCode("0BB4-VRLS-HSC9")).toBe("0BB4-VR1S-HSC9");
  expect(readSealCode("0BB4-VR1S")).toBeUndefined();
  expect(readSealCode("0BB4-VR1S-HSCU")).toBeUndefined();
});

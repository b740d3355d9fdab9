import { parseArea } from "../../../workbook/address";
import type { Sentence } from "../../../scoring/locale";
import { lineIndex } from "./lineIndex";
import { both } from "./both";

type Test = (value: unknown) => boolean;

const FORMS = ["wide", "transposed", "long", "sheets", "joined"];
const RULES = ["direct", "attain", "efficacy", "minmax", "best", "rank", "zscore"];

const isText: Test = (value) => typeof value === "string";
const isLine: Test = (value) => isText(value) && !Number.isNaN(lineIndex(value as string));
const isNumber: Test = (value) => typeof value === "number" && Number.isFinite(value);
const oneOf =
  (words: readonly unknown[]): Test =>
  (value) =>
    words.includes(value);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const recordOf =
  (test: Test): Test =>
  (value) =>
    isRecord(value) && Object.values(value).every(test);
const shape =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isRecord(value) && Object.entries(tests).every(([key, test]) => test(value[key]));

const isAddress: Test = (value) => isText(value) && parseArea(value as string) !== undefined;
const isField = shape({ at: isLine, header: isText });
const isOptional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

const isPart = shape({
  sheet: isText,
  unit: isField,
  from: isLine,
  to: isLine,
  skip: listOf(isLine),
});
/** 数学!C */
const isPlace: Test = (value) => {
  if (!isText(value)) return false;
  const cut = (value as string).lastIndexOf("!");
  return cut > 0 && isLine((value as string).slice(cut + 1));
};
const isCount: Test = (value) => Number.isInteger(value) && (value as number) >= 0;
const isBlock = shape({ size: isCount, line: isCount, target: orNull(isCount) });

/** The parts of a mapping and what each must be; the sentence names the part. */
const PARTS: Readonly<Record<string, Test>> = {
  version: oneOf([2]),
  form: oneOf(FORMS),
  sheets: (value) => listOf(isText)(value) && (value as unknown[]).length > 0,
  title: isText,
  from: isLine,
  to: isLine,
  skip: listOf((line) => isLine(line) || isAddress(line)),
  halves: isOptional(listOf(isCount)),
  parts: isOptional(listOf(isPart)),
  block: isOptional(isBlock),
  targetLine: isOptional(isField),
  alsoUnit: listOf(isField),
  class: orNull(isField),
  item: orNull(isField),
  value: orNull(isField),
  method: oneOf(["weighted", "equal", "sum"]),
  words: recordOf(oneOf(["notApplicable", "missing", "zero"])),
  adjustments: listOf(
    shape({
      at: isLine,
      header: isText,
      name: isOptional(isText),
      sign: oneOf(["bonus", "deduction", "signed"]),
    }),
  ),
  vetoes: listOf(shape({ at: isLine, header: isText, effect: oneOf(["lowest", "ceiling"]) })),
  total: orNull(isField),
  rank: orNull(isField),
  sections: isOptional(listOf(shape({ at: isAddress, header: isText, name: isText }))),
  classOf: recordOf(isText),
  settings: shape({
    marking: oneOf(["percent", "points"]),
    decimals: (value) =>
      Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10,
    missing: oneOf(["refuse", "reweight", "zero", "mean", "full"]),
    ties: oneOf(["competition", "dense", "average"]),
    weightTotal: oneOf(["strict", "scale"]),
  }),
  grades: (value) =>
    listOf(shape({ name: isText, lower: isNumber }))(value) && (value as unknown[]).length > 0,
};

/** What is wrong with a mapping that a person may have edited, part by part; empty where nothing is. */
export function checkMapping(mapping: unknown): Sentence[] {
  if (!isRecord(mapping)) return [wrong("mapping")];
  const problems = Object.entries(PARTS).flatMap(([part, test]) =>
    test(mapping[part]) ? [] : [wrong(part)],
  );
  const { form } = mapping;
  const isSheets = form === "sheets";
  const isUnitPlace: Test = (at) => (isSheets ? at === "" || isAddress(at) : isLine(at));
  if (!shape({ at: isUnitPlace, header: isText })(mapping["unit"])) problems.push(wrong("unit"));
  const isIndicator = shape({
    at: form === "long" ? isText : form === "joined" ? isPlace : isLine,
    targetAt: isOptional(isLine),
    targetHeader: isOptional(isText),
    header: isText,
    name: isText,
    weight: orNull(isNumber),
    weightAt: orNull(isAddress),
    weightFrom: isOptional(shape({ sheet: isText, name: isText, nameAt: isAddress })),
    group: isOptional(shape({ name: isText, weight: isNumber, header: isText, at: isAddress })),
    rule: oneOf(RULES),
    direction: oneOf(["higher", "lower"]),
    weightColumn: isOptional(isLine),
    classWeights: isOptional(recordOf(isNumber)),
  });
  const { indicators } = mapping;
  if (!Array.isArray(indicators) || indicators.length === 0) problems.push(wrong("indicators"));
  else {
    indicators.forEach((indicator, index) => {
      if (!isIndicator(indicator)) problems.push(wrong(`indicators.${index}`));
    });
  }
  const needsValue = isSheets || form === "long";
  if (needsValue && mapping["value"] === null) problems.push(wrong("value"));
  if (form === "long" && mapping["item"] === null) problems.push(wrong("item"));
  if (form === "joined" && mapping["parts"] === undefined) problems.push(wrong("parts"));
  return problems;
}

function wrong(part: string): Sentence {
  return both(
    `识别结果的“${part}”写得不对，请对照 docs/unseen-sheets.md 修改，或用 --propose 重新生成`,
    `"${part}" of the mapping is wrong; see docs/unseen-sheets.md, or make it anew with --propose`,
  );
}

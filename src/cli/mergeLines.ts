import type { Merge, SchemeConflict } from "../grading/merge/mergeWorkbooks";
import type { UnitConflict } from "../grading/merge/mergeRows";
import { isolated } from "../scoring/isolated";
import { listed, type Locale } from "../scoring/locale";
import { isCellError, type CellValue } from "../workbook/cell";
import type { Mistake } from "./mistake";

/** What a merge found, a line for each file or cell that a person must look at. */
export function mergeLines(
  { reference, bad, schemes, units, repeated }: Merge,
  unreadable: readonly { file: string; mistake: Mistake }[],
  locale: Locale,
): string[] {
  const isChinese = locale === "zh-CN";
  const words = isChinese ? ZH : EN;
  return [
    ...unreadable.map(({ file, mistake }) => words.bad(isolated(file), mistake.sentence(locale))),
    ...bad.map(({ file, findings }) =>
      words.bad(isolated(file), findings.map((finding) => finding.message(locale)).join(" ")),
    ),
    ...schemes.flatMap((conflict) => schemeLines(conflict, reference ?? "", words)),
    ...units.flatMap((conflict) => unitLines(conflict, words)),
    ...repeated.map(({ unit, files }) => words.repeated(isolated(unit), listed(files)[locale])),
  ];
}

function schemeLines({ file, kind, differences }: SchemeConflict, reference: string, words: Words) {
  if (kind === "other") return [words.otherScheme(isolated(file), isolated(reference))];
  return differences.map(({ sheet, address, what, expected, found }) =>
    words.changed(
      isolated(file),
      `${isolated(sheet)}!${address}`,
      isolated(what),
      isolated(expected),
      isolated(found),
    ),
  );
}

function unitLines({ unit, differences }: UnitConflict, words: Words): string[] {
  return differences.map(({ key, cells }) => {
    const said = cells.map(
      ({ file, sheet, address, value }) =>
        `${isolated(file)} ${isolated(sheet)}!${address} ${shown(value)}`,
    );
    return words.conflict(isolated(unit), key.replace(/^value:/, ""), said);
  });
}

function shown(value: CellValue): string {
  if (value === null) return "—";
  return isCellError(value) ? value.error : isolated(String(value));
}

interface Words {
  bad(file: string, why: string): string;
  otherScheme(file: string, reference: string): string;
  changed(file: string, cell: string, what: string, expected: string, found: string): string;
  conflict(unit: string, what: string, said: readonly string[]): string;
  repeated(unit: string, files: string): string;
}

const ZH: Words = {
  bad: (file, why) => `不能合并 ${file}：${why}`,
  otherScheme: (file, reference) => `另一个方案 ${file}：指标编码与 ${reference} 不同`,
  changed: (file, cell, what, expected, found) =>
    `方案被改动 ${file} ${cell}：${what} 应为 ${expected || "空"}，现为 ${found || "空"}`,
  conflict: (unit, what, said) => `数值冲突 ${unit} ${what}：${said.join("；")}`,
  repeated: (unit, files) => `重复但一致 ${unit}：${files}，只计一次`,
};

const EN: Words = {
  bad: (file, why) => `Cannot merge ${file}: ${why}`,
  otherScheme: (file, reference) =>
    `Another scheme ${file}: its indicators differ from those of ${reference}`,
  changed: (file, cell, what, expected, found) =>
    `Changed scheme ${file} ${cell}: ${what} should be ${expected || "blank"}, found ${found || "blank"}`,
  conflict: (unit, what, said) => `Conflict ${unit} ${what}: ${said.join("; ")}`,
  repeated: (unit, files) => `Repeated alike ${unit}: ${files}, counted once`,
};

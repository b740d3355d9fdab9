import type { Appraisal } from "../../scoring/appraise/appraise";
import type { Locale } from "../../scoring/locale";
import { gradeShown } from "../results/gradeShown";
import type { Grading } from "../results/grading";
import { resultWord, type ResultWord } from "../results/resultWords";
import { adjustmentsOf } from "../results/unitCells";
import { LineBytes } from "./lineBytes";
import type { CsvAssessment } from "./gradeCsv";

/** One column of the file of results. */
interface LineColumn {
  readonly word: ResultWord;
  readonly write: (unit: number, line: LineBytes) => void;
}

/**
 * 结果 as lines of a file, some thousands in a piece: those columns of the sheet 结果 that hold what was reckoned, with
 * the same words above them. The first bytes say that it is UTF-8, without which Excel takes it for something else.
 */
export function* resultLines(grading: Grading<CsvAssessment>): Generator<Uint8Array> {
  const { locale, data } = grading.read;
  const columns = columnsOf(grading, locale);
  const line = new LineBytes();
  line.startFile();
  columns.forEach(({ word }, index) => line.text(resultWord(word, locale), index));
  line.end();
  for (let unit = 0; unit < data.units.length; unit++) {
    for (let index = 0; index < columns.length; index++) {
      if (index > 0) line.separate();
      columns[index]!.write(unit, line);
    }
    line.end();
    if (line.isFull) yield line.take();
  }
  yield line.take();
}

function columnsOf(
  { read, appraisal }: Grading<CsvAssessment>,
  locale: Locale,
): readonly LineColumn[] {
  const { units } = read.data;
  const { classes, classNames } = appraisal.columns;
  const { decimals } = appraisal.scheme.settings;
  const { weighted, score, rank } = appraisal;
  const names = classNames.map((name) => LineBytes.cellOf(name));
  return [
    { word: "unit", write: (unit, line) => line.name(units.bytesOf(unit)) },
    ...(classNames.length > 1
      ? [{ word: "class", write: (unit, line) => line.put(names[classes![unit]!]!) } as LineColumn]
      : []),
    ...adjustmentColumns(appraisal, (unit, line) => line.ticks(weighted[unit]!, decimals)),
    { word: "score", write: (unit, line) => line.ticks(score[unit]!, decimals) },
    { word: "suggested", write: gradeWriter(appraisal, locale) },
    { word: "rank", write: (unit, line) => line.number(rank[unit]!) },
  ];
}

/** What was added and taken, and the total before it; no columns where nobody has any. */
function adjustmentColumns(
  appraisal: Appraisal,
  weighted: LineColumn["write"],
): readonly LineColumn[] {
  const { ledgers, lost, vetoes, score } = appraisal;
  if (ledgers.points === null && lost === null && vetoes.size === 0) return [];
  const points =
    (kind: "bonus" | "deduction"): LineColumn["write"] =>
    (unit, line) => {
      const value = adjustmentsOf(appraisal, unit)[kind];
      if (value !== 0 && !Number.isNaN(score[unit]!)) line.number(value);
    };
  return [
    { word: "weighted", write: weighted },
    { word: "bonus", write: points("bonus") },
    { word: "deduction", write: points("deduction") },
  ];
}

/** Nearly all units have a firm grade, whose word is encoded once. */
function gradeWriter(appraisal: Appraisal, locale: Locale): LineColumn["write"] {
  const { grade, scheme } = appraisal;
  const words = scheme.bands.map(({ name }) => LineBytes.cellOf(name));
  return (unit, line) => {
    const firm = words[grade[unit]!];
    line.put(firm ?? LineBytes.cellOf(gradeShown(appraisal, unit, locale)));
  };
}

import type { Place } from "../grading/findings/finding";
import { freezeToValues } from "../grading/run/freezeToValues";
import { repairFormulas, type CellsChanged } from "../grading/run/repairFormulas";
import { say, type Locale, type Sentence } from "../scoring/locale";
import type { Command } from "./command";
import { COMMAND_TEXTS } from "./commandTexts";
import type { PageRequest } from "./pageRequests";
import { placeList } from "./placeList";

/** 修复公式: writes HJ formulas that show #NAME? again. */
export const repairFormulasCommand: Command = async ({ workbook, locale }) =>
  report(await repairFormulas(workbook), {
    done: COMMAND_TEXTS.repaired,
    nothing: COMMAND_TEXTS.nothingToRepair,
    locale,
  });

/** 公式转数值: HJ formulas become the values they show. */
export const freezeToValuesCommand: Command = async ({ workbook, locale }) =>
  report(await freezeToValues(workbook), {
    done: COMMAND_TEXTS.frozen,
    nothing: COMMAND_TEXTS.nothingToFreeze,
    locale,
  });

interface Wording {
  readonly done: Sentence;
  readonly nothing: Sentence;
  readonly locale: Locale;
}

function report(
  { changed, locked, failing = [] }: CellsChanged & { readonly failing?: readonly Place[] },
  { done, nothing, locale }: Wording,
): PageRequest {
  const rest = [
    { places: failing, sentence: COMMAND_TEXTS.failing },
    { places: locked, sentence: COMMAND_TEXTS.locked },
  ]
    .filter(({ places }) => places.length > 0)
    .map(({ places, sentence }) => say(sentence, { cells: placeList(places, locale) }, locale));
  const first = changed.length > 0 ? say(done, { count: changed.length }, locale) : nothing[locale];
  // "Nothing to do" would contradict a list of cells that could not be done.
  const lines = changed.length > 0 || rest.length === 0 ? [first, ...rest] : rest;
  const tone = rest.length > 0 ? "warning" : "success";
  return { page: "start", notice: { tone, text: lines.join(locale === "zh-CN" ? "；" : "; ") } };
}

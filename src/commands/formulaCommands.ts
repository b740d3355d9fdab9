import type { Place } from "../grading/findings/finding";
import { freezeToValues } from "../grading/run/freezeToValues";
import { repairFormulas, type CellsChanged } from "../grading/run/repairFormulas";
import type { Sentence } from "../scoring/locale";
import type { Command } from "./command";
import { COMMAND_TEXTS } from "./commandTexts";
import { inBoth } from "./inBoth";
import type { PageRequest } from "./pageRequests";
import { placeList } from "./placeList";

/** 修复公式: writes HJ formulas that show #NAME? again. */
export const repairFormulasCommand: Command = async ({ workbook }) =>
  report(await repairFormulas(workbook), COMMAND_TEXTS.repaired, COMMAND_TEXTS.nothingToRepair);

/** 公式转数值: HJ formulas become the values they show. */
export const freezeToValuesCommand: Command = async ({ workbook }) =>
  report(await freezeToValues(workbook), COMMAND_TEXTS.frozen, COMMAND_TEXTS.nothingToFreeze);

function report(
  { changed, locked, failing = [] }: CellsChanged & { readonly failing?: readonly Place[] },
  done: Sentence,
  nothing: Sentence,
): PageRequest {
  const left = [
    { places: failing, sentence: COMMAND_TEXTS.failing },
    { places: locked, sentence: COMMAND_TEXTS.locked },
  ]
    .filter(({ places }) => places.length > 0)
    .map(({ places, sentence }) =>
      inBoth(sentence, (locale) => ({ cells: placeList(places, locale) })),
    );
  const first = changed.length > 0 ? inBoth(done, () => ({ count: changed.length })) : nothing;
  // "Nothing to do" would contradict a list of cells that could not be done.
  const lines = changed.length > 0 || left.length === 0 ? [first, ...left] : left;
  const text = {
    "zh-CN": lines.map((line) => line["zh-CN"]).join("；"),
    "en-US": lines.map((line) => line["en-US"]).join("; "),
  };
  return { page: "start", notice: { kind: left.length > 0 ? "warning" : "success", text } };
}

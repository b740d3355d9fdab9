import { takeBackStep } from "../grading/run/bookStep";
import { standingSeal } from "../grading/seal/sealSheet";
import { isUnlisted } from "../workbook/ownSheets";
import type { Command } from "./command";
import { COMMAND_TEXTS } from "./commandTexts";
import { inBoth } from "./inBoth";

/** 撤销评分: the sheets of the restore point as they were before the last grading. */
export const takeBackCommand: Command = async ({ workbook }) => {
  const kept = workbook.capabilities.restores ? await workbook.sheets.kept() : [];
  if (kept.length === 0)
    return { page: "start", notice: { kind: "warning", text: COMMAND_TEXTS.nothingToTakeBack } };
  const seal = await standingSeal(workbook);
  if (seal) {
    const text = inBoth(COMMAND_TEXTS.sealed, () => ({ date: seal.date }));
    return { page: "grade", notice: { kind: "warning", text } };
  }
  await takeBackStep(workbook);
  const text = inBoth(COMMAND_TEXTS.takenBack, (locale) => ({
    sheets: kept.filter((name) => !isUnlisted(name)).join(locale === "zh-CN" ? "、" : ", "),
  }));
  return { page: "start", notice: { kind: "success", text } };
};

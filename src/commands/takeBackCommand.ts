import { say } from "../scoring/locale";
import type { Command } from "./command";
import { COMMAND_TEXTS } from "./commandTexts";

/** 撤销评分: the sheets of the restore point as they were before the last grading. */
export const takeBackCommand: Command = async ({ workbook, locale }) => {
  const kept = workbook.capabilities.restores ? await workbook.sheets.kept() : [];
  if (kept.length === 0) {
    const text = COMMAND_TEXTS.nothingToTakeBack[locale];
    return { page: "start", notice: { tone: "warning", text } };
  }
  await workbook.sheets.restore();
  const sheets = kept.join(locale === "zh-CN" ? "、" : ", ");
  return {
    page: "start",
    notice: { tone: "success", text: say(COMMAND_TEXTS.takenBack, { sheets }, locale) },
  };
};

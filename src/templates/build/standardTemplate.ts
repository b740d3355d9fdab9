import type { Locale } from "../../scoring/locale";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { Template } from "../template";
import { STATED_SETTINGS } from "./commonSettings";
import { indicatorSheet, type TemplateIndicators } from "./indicatorSheet";
import { COMMON_STEPS, instructionSheet } from "./instructionSheet";
import {
  gradesSheet,
  ledgerSheet,
  schemeSheet,
  vetoesSheet,
  type TemplateBand,
  type TemplateRow,
  type TemplateSetting,
} from "./standardSheets";
import { text, type Text } from "./text";

/** What a template consists of: the sheets that every scheme needs, and its own. */
export interface TemplateParts extends Omit<Template, "sheets"> {
  /** 说明: its title, and the steps before those that hold for every template. */
  readonly howTo: Text;
  readonly steps: readonly Text[];
  /** 方案, under the title of the template. */
  readonly settings: readonly TemplateSetting[];
  /** 指标 */
  readonly indicators: TemplateIndicators;
  /** 等次, best first. */
  readonly grades: readonly TemplateBand[];
  /** Its own sheets, 数据 among them, which may look up columns of 指标. */
  readonly own: (locale: Locale, indicators: SheetSpec) => readonly SheetSpec[];
  /** 加减分 */
  readonly ledger: readonly TemplateRow[];
  /** 否决 */
  readonly vetoes: readonly TemplateRow[];
  /** Its own sheets behind all others. */
  readonly last?: (locale: Locale) => readonly SheetSpec[];
}

/** A template whose sheets stand in the usual order: 说明, 方案, 指标, 等次, its own, 加减分, 否决. */
export function standardTemplate({
  howTo,
  steps,
  settings,
  indicators,
  grades,
  own,
  ledger,
  vetoes,
  last,
  ...about
}: TemplateParts): Template {
  return {
    ...about,
    sheets: ({ locale }) => {
      const listed = indicatorSheet(indicators, locale);
      return [
        instructionSheet(howTo, [...steps, ...placeSteps(grades), ...COMMON_STEPS], locale),
        schemeSheet(about.title, [...settings, ...STATED_SETTINGS], locale),
        listed,
        gradesSheet(grades, locale),
        ...own(locale, listed),
        ledgerSheet(ledger, locale),
        vetoesSheet(vetoes, locale),
        ...(last?.(locale) ?? []),
      ];
    },
  };
}

/** How places are counted, where more than one grade has any. */
function placeSteps(grades: readonly TemplateBand[]): Text[] {
  const withPlaces = grades.filter(({ share, places }) => share ?? places);
  return withPlaces.length > 1 ? [PLACE_STEP] : [];
}

const PLACE_STEP = text(
  "名额：方案的“名额算法”为 分档，每档名额按本档比例各自计算、只舍不入，用不完的作废；文件规定几档合计不超过多少的，改为 合计。",
  "Places: the quota method is tier, so each grade has its own share, rounded down, and unused places lapse; where a document limits several grades together, use cumulative.",
);

import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import { dropLateResults } from "./calculation/lateResults";
import { patchRuleFormulas } from "./patches/patchRuleFormulas";
import { patchSheetNaming } from "./patches/patchSheetNaming";
import { quietSteps, type Quietly } from "./calculation/quietSteps";
import { LockedGuard } from "./protection/lockedGuard";
import { OwnHand } from "./protection/ownHand";

/** The spreadsheet engine and its façade. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly quietly: Quietly;
  readonly ownHand: OwnHand;
  readonly lockedGuard: LockedGuard;
}

export interface GridOptions {
  /** The element that the spreadsheet fills. */
  readonly container: HTMLElement;
  readonly locale: "zh-CN" | "en-US";
  /** Words of the spreadsheet in that language. */
  readonly words: Extract<Parameters<typeof mergeLocales>[0], unknown[]>;
  readonly isDark: boolean;
}

const LOCALES = { "zh-CN": LocaleType.ZH_CN, "en-US": LocaleType.EN_US } as const;

/** What neither the page nor the saved file would keep: protection of its own, and whether the lines of the grid show. */
const NOT_OFFERED = Object.fromEntries(
  [
    "sheet.command.add-range-protection-from-toolbar",
    "sheet.contextMenu.permission",
    "sheet.command.add-range-protection-from-sheet-bar",
    "sheet.command.delete-worksheet-protection-from-sheet-bar",
    "sheet.command.change-sheet-protection-from-sheet-bar",
    "sheet.command.view-sheet-permission-from-sheet-bar",
    "sheet.command.toggle-gridlines",
  ].map((id) => [id, { hidden: true }]),
);

/** Starts the embedded spreadsheet, without a workbook. */
export function createGrid({ container, locale, words, isDark }: GridOptions): Grid {
  const language = LOCALES[locale];
  const univer = new Univer({
    locale: language,
    locales: { [language]: mergeLocales(words) },
    logLevel: LogLevel.ERROR,
    darkMode: isDark,
  });
  const lockedGuard = new LockedGuard(univer);
  const presets = [
    UniverSheetsCorePreset({
      container,
      menu: NOT_OFFERED,
      // What a file shows is right until somebody changes it.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  const known = new Set<unknown>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = (Array.isArray(entry) ? entry : [entry]) as [unknown, unknown?];
    if (known.has(plugin)) continue;
    known.add(plugin);
    univer.registerPlugin(plugin as never, options as never);
  }
  const api = FUniver.newAPI(univer);
  patchRuleFormulas({
    nameOf: (unit, sheet) => api.getWorkbook(unit)?.getSheetBySheetId(sheet)?.getSheetName() ?? "",
    activeSheet: () => api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? "",
  });
  const ownHand = new OwnHand();
  const quiet = quietSteps(univer);
  const quietly: Quietly = (draw) => ownHand.write(() => quiet(draw));
  const grid = { univer, api, quietly, ownHand, lockedGuard };
  dropLateResults(grid);
  patchSheetNaming(container);
  return grid;
}

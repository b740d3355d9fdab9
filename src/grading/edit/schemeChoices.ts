import type { Sentence } from "../../scoring/locale";
import type { Settings } from "../../scoring/scheme";
import { addressOf, parseArea } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/workbook";
import { Findings } from "../findings/finding";
import { sheetFormat } from "../format";
import { wordOf } from "../../scoring/vocabulary";
import { readSettings } from "../read/readSettings";
import { workbookTables } from "../read/workbookTables";
import type { CellChange } from "./cellChange";

/** The settings of a scheme that are chosen in the pane. */
export type SchemeChoices = Pick<Settings, "decimals" | "rounding" | "ties" | "missing">;
type ChoiceKey = keyof SchemeChoices;

const KEYS: readonly ChoiceKey[] = ["decimals", "rounding", "ties", "missing"];

/** The choices as the sheet 方案 states them, and the cells that another choice writes. */
export interface SchemeSheet {
  readonly choices: SchemeChoices;
  /** The cells that differ; a setting that is not listed yet comes below the last one. */
  changesTo(next: SchemeChoices): CellChange[];
}

/** Reads the choices of a workbook in the format; undefined where it has no sheet 方案. Nothing is written. */
export async function schemeSheet(workbook: Workbook): Promise<SchemeSheet | undefined> {
  const { sheetOf, block } = await workbookTables(workbook, new Findings());
  const cells = await block("scheme");
  const sheet = sheetOf.get("scheme")?.name;
  if (!cells || sheet === undefined) return undefined;
  const read = readSettings(cells, sheet, new Findings());
  const { settings } = read;
  const { fields, en } = sheetFormat("scheme");
  const isEnglish = sheet.trim().toLowerCase() === en.toLowerCase();
  const known = fields.map(({ id }) => parseArea(read.placeOf(id).address)).find((area) => area);
  const keyColumn = known ? known.column - 1 : cells.area.column;
  const below = cells.area.row + cells.values.length;
  return {
    choices: settings,
    changesTo(next) {
      let row = below;
      return KEYS.filter((key) => next[key] !== settings[key]).flatMap((key): CellChange[] => {
        const own = fields.find(({ id }) => id === key)!;
        const what: Sentence = { "zh-CN": own.zh[0]!, "en-US": own.en };
        const after = written(key, next, isEnglish);
        const { address } = read.placeOf(key);
        if (address !== "") {
          const at = parseArea(address)!;
          const line = cells.values[at.row - cells.area.row];
          const before = line?.[at.column - cells.area.column] ?? null;
          return [{ sheet, address, what, before, after }];
        }
        const name = isEnglish ? own.en : own.zh[0]!;
        const at = (column: number): string => addressOf(row, column);
        const added: CellChange[] = [
          { sheet, address: at(keyColumn), what, before: null, after: name },
          { sheet, address: at(keyColumn + 1), what, before: null, after },
        ];
        row += 1;
        return added;
      });
    },
  };
}

/** A choice as the sheet writes it, in its language. */
function written(key: ChoiceKey, choices: SchemeChoices, isEnglish: boolean): CellValue {
  if (key === "decimals" || isEnglish) return choices[key];
  if (key === "rounding") return wordOf("rounding", choices.rounding);
  return key === "ties" ? wordOf("ties", choices.ties) : wordOf("policy", choices.missing);
}

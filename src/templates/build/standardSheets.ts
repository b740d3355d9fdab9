import { AWARD_LEVEL } from "./awardLevels";
import type { Locale } from "../../scoring/locale";
import { sheetName, FORMAT_VERSION, sheetFormat } from "../../grading/format";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { column } from "./column";
import { FIRST_ROW, tableSheet } from "./tableSheet";
import { text, type TemplateCell, type TemplateValue, type Text } from "./text";

export type TemplateRow = readonly (TemplateCell | TemplateValue)[];

/** One setting of 方案: its key, for keys with a name behind the colon that name, its value, and why. */
export interface TemplateSetting {
  readonly key: string;
  readonly of?: string | Text;
  readonly value: TemplateValue;
  readonly note?: Text;
}

/** The row of 方案 in which a setting stands. */
export function settingRow(settings: readonly TemplateSetting[], key: string): number {
  return FIRST_ROW + OWN_SETTINGS + settings.findIndex((each) => each.key === key);
}

/** 方案 begins with the version and the name. */
const OWN_SETTINGS = 2;

/** 方案: the settings of a scheme, one a row, each with a word of explanation. */
export function schemeSheet(
  name: Text,
  settings: readonly TemplateSetting[],
  locale: Locale,
): SheetSpec {
  const all: TemplateSetting[] = [
    { key: "version", value: FORMAT_VERSION, note: text("请勿修改", "Do not change") },
    { key: "name", value: name, note: text("印在结果表上的名称", "Printed on the results") },
    ...settings,
  ];
  const rows = all.map(({ key, of, value, note }): TemplateRow => {
    const field = sheetFormat("scheme").fields.find(({ id }) => id === key);
    if (!field) throw new Error(`The format has no setting ${key}`);
    const behind = (language: Locale): string =>
      of === undefined ? "" : `:${typeof of === "string" ? of : of[language]}`;
    const label = text(`${field.zh[0]!}${behind("zh-CN")}`, `${field.en}${behind("en-US")}`);
    return [{ value: label, style: "text" }, value, { value: note ?? null, style: "note" }];
  });
  return tableSheet(
    {
      name: sheetName("scheme", locale),
      title: text("考核方案", "Scheme"),
      note: text(
        "左边是设置项，中间是取值，右边是说明。没有列出的设置项按默认处理。",
        "Setting, value, and what it means. A setting that is not listed has its default.",
      ),
      columns: [
        { header: text("项目", "Setting"), width: 20 },
        { header: text("值", "Value"), width: 34 },
        { header: text("说明", "Note"), width: 46 },
      ],
      rows,
    },
    locale,
  );
}

/** One grade of 等次. */
export interface TemplateBand {
  readonly name: Text | string;
  readonly lower?: number;
  readonly share?: number;
  readonly places?: number;
  readonly minimum?: number;
  readonly note?: Text;
}

/** 等次: the grades, best first, with lower limits, quotas, or both. */
export function gradesSheet(bands: readonly TemplateBand[], locale: Locale): SheetSpec {
  const has = (key: "share" | "places" | "minimum"): boolean =>
    bands.some((band) => band[key] !== undefined);
  const hasQuota = has("share") || !has("places");
  const shown = {
    share: hasQuota,
    places: has("places"),
    minimum: has("minimum"),
  };
  return tableSheet(
    {
      name: sheetName("grades", locale),
      title: text("等次标准", "Grades"),
      note: text(
        "达到下限（含）即为该等次。需要控制比例的等次填名额比例，如 20%；只按名额产生的等次不填下限。",
        "A score that reaches the lower limit has the grade. Grades with a quota state a share such as 20 %; grades reached by place only have no limit.",
      ),
      columns: [
        column("grades", "name", 14),
        column("grades", "lower", 12, { style: "inputNumber" }),
        ...(shown.share
          ? [column("grades", "share", 12, { style: "inputPercent", limits: [0, 1] })]
          : []),
        ...(shown.places ? [column("grades", "places", 10, { style: "inputNumber" })] : []),
        ...(shown.minimum ? [column("grades", "minimum", 10, { style: "inputNumber" })] : []),
        column("grades", "note", 40, { style: "note" }),
      ],
      rows: bands.map((band, index) => [
        band.name,
        band.lower ?? null,
        ...(shown.share ? [band.share ?? null] : []),
        ...(shown.places ? [band.places ?? null] : []),
        ...(shown.minimum ? [band.minimum ?? null] : []),
        band.note ?? limitNote(band, bands[index - 1]),
      ]),
    },
    locale,
  );
}

function limitNote({ lower }: TemplateBand, above: TemplateBand | undefined): Text | null {
  if (lower === undefined) return null;
  if (above?.lower === undefined) return text(`${lower}（含）分以上`, `${lower} and above`);
  return text(`${lower}（含）至 ${above.lower} 分`, `${lower} to below ${above.lower}`);
}

/** 加减分: the ledger. Rows: unit, item id, item, type, level, points, share, role, date, document. */
export function ledgerSheet(rows: readonly TemplateRow[], locale: Locale): SheetSpec {
  const sample = { style: "sample" } as const;
  const levels = Object.values(AWARD_LEVEL);
  return tableSheet(
    {
      name: sheetName("ledger", locale),
      title: text("加减分登记表", "Bonus and deduction"),
      note: text(
        "加分填正数，扣分填负数。同一事项多级表彰用同一编号，只按最高级计一次；牵头与配合按分配比例计。",
        "A bonus is above zero, a deduction below. The same item at several levels has one id and counts once, at the highest; shared points are split.",
      ),
      columns: [
        column("ledger", "unit", 16, sample),
        column("ledger", "item", 10, sample),
        column("ledger", "title", 28, sample),
        column("ledger", "type", 10, sample),
        column("ledger", "level", 10, { ...sample, words: levels }),
        column("ledger", "points", 9, { ...sample, limits: [-100, 100] }),
        column("ledger", "share", 9, { style: { base: "sample", format: "0%" }, limits: [0, 1] }),
        column("ledger", "role", 8, {
          ...sample,
          words: [text("牵头", "lead"), text("配合", "support")],
        }),
        column("ledger", "date", 12, sample),
        column("ledger", "document", 22, sample),
      ],
      rows,
      spare: 10,
      orientation: "landscape",
    },
    locale,
  );
}

/** 否决: the ledger of vetoes. Rows: unit, item, effect, parameter, basis, date, evidence. */
export function vetoesSheet(rows: readonly TemplateRow[], locale: Locale): SheetSpec {
  const sample = { style: "sample" } as const;
  return tableSheet(
    {
      name: sheetName("vetoes", locale),
      title: text("一票否决、一票否优登记表", "Vetoes"),
      note: text(
        "每一条都要写依据。否优填最高可得的等次（不填为只挡最高等次），降档填档数，封顶填分数。",
        "Each row needs its basis. A ceiling names the best grade still open (blank blocks only the top), a drop the number of grades, a cap the score.",
      ),
      columns: [
        column("vetoes", "unit", 16, sample),
        column("vetoes", "item", 26, sample),
        column("vetoes", "effect", 12, { ...sample, list: "effect" }),
        column("vetoes", "parameter", 10, sample),
        column("vetoes", "basis", 24, sample),
        column("vetoes", "date", 12, sample),
        column("vetoes", "evidence", 20, sample),
      ],
      rows,
      spare: 6,
      orientation: "landscape",
    },
    locale,
  );
}

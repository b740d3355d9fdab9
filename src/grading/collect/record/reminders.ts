import { listed, say, type Locale, type Sentence } from "../../../scoring/locale";
import type { CellSpec, SheetSpec } from "../../../workbook/sheetSpec";
import type { Master } from "../form/master";
import { daysBetween } from "../receive/daysBetween";
import type { FormOutcome } from "../receive/formOutcome";
import { REMINDERS } from "./reminderNames";
import { problemText } from "./registerRows";

/** One office to be reminded. */
export interface Reminder {
  readonly reporter: string;
  readonly contact: string;
  readonly phone: string;
  readonly lacking: readonly string[];
  readonly days: number;
  /** To copy into a message. */
  readonly sentence: Sentence;
}

const TEXTS = {
  lacking: {
    "zh-CN":
      "{reporter}：填报表（{form}）应于{day}前报送，尚缺{items}{count}项，请于　　月　　日前补报。",
    "en-US":
      "{reporter}: the form {form} was due by {day} and still lacks {items} ({count}); please complete it by ____.",
  },
  nothing: {
    "zh-CN":
      "{reporter}：填报表（{form}）应于{day}前报送，尚未收到，共{count}项，请于　　月　　日前报送。",
    "en-US":
      "{reporter}: the form {form} was due by {day} and has not come in ({count} values); please send it by ____.",
  },
  returned: {
    "zh-CN": "{reporter}：填报表（{form}）已退回（{why}），请改正后于　　月　　日前重新报送。",
    "en-US":
      "{reporter}: the form {form} was sent back ({why}); please correct it and send it again by ____.",
  },
} as const satisfies Record<string, Sentence>;

const SHEET = {
  reporter: { "zh-CN": "报送单位", "en-US": "Reporting unit" },
  contact: { "zh-CN": "联系人", "en-US": "Contact" },
  phone: { "zh-CN": "电话", "en-US": "Phone" },
  lacking: { "zh-CN": "未填项", "en-US": "Not filled in" },
  days: { "zh-CN": "逾期天数", "en-US": "Days overdue" },
  sentence: { "zh-CN": "可复制的话", "en-US": "Sentence to copy" },
} as const satisfies Record<string, Sentence>;

/** Those whose form is missing, incomplete or sent back. */
export function remindersOf(
  master: Master,
  outcomes: readonly FormOutcome[],
  date: string,
): Reminder[] {
  const { scheme, data } = master.read;
  return outcomes.flatMap((outcome) => {
    const { batch, form, numbered } = outcome.sent;
    const isReturned = outcome.status.kind === "returned";
    if (outcome.lacking.length === 0 && !isReturned) return [];
    const isOfOne = new Set(form.pairs.map(({ unit }) => unit)).size === 1;
    const lacking = outcome.lacking.map(({ unit, indicator }) => {
      const { name } = scheme.indicators[indicator]!;
      return isOfOne ? name : `${data.units[unit]!}${name}`;
    });
    const person =
      form.role === "rater"
        ? { contact: "", phone: "" }
        : personOf(master, numbered.reporter, form.pairs[0]!.unit);
    const kind = isReturned ? "returned" : outcome.version === 0 ? "nothing" : "lacking";
    const details = (locale: Locale) => ({
      reporter: numbered.reporter,
      form: numbered.id,
      day: dayText(batch.deadline, locale),
      items: listed(lacking)[locale],
      count: lacking.length,
      why: problemText(outcome, locale) ?? "",
    });
    const sentence: Sentence = {
      "zh-CN": say(TEXTS[kind], details("zh-CN"), "zh-CN"),
      "en-US": say(TEXTS[kind], details("en-US"), "en-US"),
    };
    const days = Math.max(0, daysBetween(batch.deadline, date));
    return [{ reporter: numbered.reporter, ...person, lacking, days, sentence }];
  });
}

/** The row of the office itself; where it is none of the units, that of the first unit that it reports for. */
function personOf(
  { roster }: Master,
  reporter: string,
  unit: number,
): { contact: string; phone: string } {
  const { contact, phone } = roster.find((row) => row.unit === reporter) ?? roster[unit]!;
  return { contact, phone };
}

function dayText(day: string, locale: Locale): string {
  if (locale === "en-US") return day;
  const [, month, date] = day.split("-").map(Number);
  return `${month}月${date}日`;
}

/** 催报: whom to remind of what, with a sentence to copy. */
export function reminderSheet(reminders: readonly Reminder[], locale: Locale): SheetSpec {
  const headers = (["reporter", "contact", "phone", "lacking", "days", "sentence"] as const).map(
    (key): CellSpec => ({ value: SHEET[key][locale], style: "header" }),
  );
  const text = (value: string | number | null): CellSpec => ({ value, style: "text" });
  return {
    name: REMINDERS[locale],
    rows: [
      headers,
      ...reminders.map(({ reporter, contact, phone, lacking, days, sentence }) => [
        text(reporter),
        text(contact || null),
        text(phone || null),
        text(listed(lacking)[locale] || null),
        text(days || null),
        text(sentence[locale]),
      ]),
    ],
    widths: [20, 12, 14, 34, 10, 60],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape", fitToWidth: true, repeatRows: [0, 0] },
  };
}

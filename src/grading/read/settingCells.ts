import type { Block } from "../../workbook/workbook";
import type { Findings, Place } from "../findings/finding";
import { readChoiceCell, readPlain, readText } from "./cells";
import { emptyRecord } from "./emptyRecord";
import { readDayCell } from "./readPeriod";
import { isNamed, schemeEntries, type Entry } from "./schemeEntries";

/** The values of 方案 by their keys; what is wrong with one is reported at its cell. */
export interface SettingCells {
  readonly entries: readonly Entry[];
  readonly number: (key: string) => number | null;
  readonly whole: (key: string) => number | null;
  /** "" where there is none, as of text. */
  readonly day: (key: string) => string;
  readonly text: (key: string) => string;
  readonly choice: ChoiceOf;
  /** The values behind a key with a name, by the name: 名额基数:乡镇. */
  readonly numbersOf: (key: string, kind: "plain" | "weight" | "share") => Record<string, number>;
  readonly textsOf: (key: string) => Record<string, string>;
  /** The cell of a key, or of a key with this name behind its colon. */
  readonly placeOf: (key: string, of?: string) => Place;
}

type ChoiceOf = <List extends Parameters<typeof readChoiceCell>[2]>(
  key: string,
  list: List,
) => ReturnType<typeof readChoiceCell<List>>;

export function settingCells(block: Block, sheet: string, findings: Findings): SettingCells {
  const entries = schemeEntries(block, sheet, findings);
  const plain = new Map(entries.filter(({ of }) => of === "").map((entry) => [entry.key, entry]));
  const number = (key: string): number | null => {
    const entry = plain.get(key);
    return entry ? readPlain(entry.value, entry.place, "plain", findings) : null;
  };
  return {
    entries,
    number,
    whole(key) {
      const value = number(key);
      if (value === null || Number.isInteger(value)) return value;
      findings.add("error", "notWhole", plain.get(key)!.place, { text: String(value) });
      return null;
    },
    day(key) {
      const entry = plain.get(key);
      return entry ? readDayCell(entry.value, entry.place, findings) : "";
    },
    text(key) {
      const entry = plain.get(key);
      return entry ? readText(entry.value, entry.place, findings) : "";
    },
    choice(key, list) {
      const entry = plain.get(key);
      return entry ? readChoiceCell(entry.value, entry.place, list, findings) : null;
    },
    numbersOf(key, kind) {
      const numbers = emptyRecord<number>();
      for (const { of, value, place, format } of named(key)) {
        const read = readPlain(value, place, kind, findings, format);
        if (read !== null) numbers[of] = read;
      }
      return numbers;
    },
    textsOf(key) {
      const texts = emptyRecord<string>();
      for (const { of, value, place } of named(key)) texts[of] = readText(value, place, findings);
      return texts;
    },
    placeOf(key, of) {
      const isMeant = (entry: Entry): boolean => entry.key === key && (of ?? entry.of) === entry.of;
      const known = of === undefined ? plain.get(key) : undefined;
      return (known ?? entries.find(isMeant))?.place ?? { sheet, address: "" };
    },
  };

  function named(key: string): Entry[] {
    return entries.filter((entry) => entry.key === key && isNamed(entry));
  }
}

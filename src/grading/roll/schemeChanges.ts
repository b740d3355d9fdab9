import { fingerprint } from "../../scoring/fingerprint";
import { atFifteenDigits } from "../../scoring/numbers/decimal";
import { readPlain } from "../read/cells";
import { Findings } from "../findings/finding";
import { headerIn } from "./headerIn";
import { settingChanges } from "./settingChanges";
import type { ChangeGroup, SchemeChange } from "./schemeChange";
import type { SchemeSide } from "./schemeSide";
import type { Part } from "../merge/part";
import { shown, written } from "../merge/schemeDifferences";
import type { Table, TableRow } from "../read/table";

/** The scheme of last year against that of this one. */
export interface SchemeComparison {
  readonly fingerprints: { readonly last: string; readonly present: string };
  /** Whether only the year differs. */
  readonly isSame: boolean;
  readonly changes: readonly SchemeChange[];
}

export function compareSchemes(lastSide: SchemeSide, presentSide: SchemeSide): SchemeComparison {
  const [last, present] = [lastSide.part, presentSide.part];
  const withPeriod = (period: SchemeSide["period"]): string => {
    const { scheme } = present.read;
    return fingerprint({ ...scheme, settings: { ...scheme.settings, period } });
  };
  return {
    fingerprints: { last: last.fingerprint, present: withPeriod(presentSide.period) },
    isSame: withPeriod(lastSide.period) === last.fingerprint,
    changes: [
      ...indicatorChanges(last, present),
      ...tableChanges("grades", "name", last, present),
      ...settingChanges(lastSide.settings, presentSide.settings, last.read.locale),
    ],
  };
}

const RENAMED = new Set(["name", "level1", "level2"]);
const WEIGHTS = new Set(["weight", "classWeight"]);
const GROUP_WEIGHTS = new Set(["level1Weight", "level2Weight"]);
const TARGETS = new Set(["target", "targetUpper", "unit"]);
const RULES = new Set([
  ...["category", "measure", "rule", "direction", "floor", "cap", "partial", "pointsPerUnit"],
  ...["steps", "missing", "notApplicable", "parent"],
]);
const QUOTA = new Set(["share", "places", "classShare", "classPlaces"]);
const BANDS = new Set(["lower", "upper", "minimum", "conditions"]);

function groupOf(id: "indicators" | "grades", key: string): ChangeGroup | undefined {
  const field = key.split(":")[0]!;
  if (id === "grades") return BANDS.has(field) ? "bands" : QUOTA.has(field) ? "quota" : undefined;
  if (RENAMED.has(field)) return "renamed";
  if (WEIGHTS.has(field) || GROUP_WEIGHTS.has(field)) return "weights";
  if (TARGETS.has(field)) return "targets";
  return RULES.has(field) ? "rules" : undefined;
}

function indicatorChanges(last: Part, present: Part): SchemeChange[] {
  const codes = (part: Part): Map<string, string> =>
    new Map(part.read.scheme.indicators.map(({ code, name }) => [code, name]));
  const [before, after] = [codes(last), codes(present)];
  const only = (one: Map<string, string>, other: Map<string, string>): [string, string][] =>
    [...one].filter(([code]) => !other.has(code));
  const weight = (part: Part, code: string): string =>
    weightText(part.tables.get("indicators")!, code);
  return [
    ...only(after, before).map(([code, name]): SchemeChange => ({
      ...{ group: "added", what: `${code} ${name}`, before: "" },
      after: weight(present, code),
    })),
    ...only(before, after).map(([code, name]): SchemeChange => ({
      ...{ group: "dropped", what: `${code} ${name}`, after: "" },
      before: weight(last, code),
    })),
    ...tableChanges("indicators", "code", last, present),
    ...only(after, before).flatMap(([code]) => weightMoves(undefined, present, code)),
    ...only(before, after).flatMap(([code]) => weightMoves(last, undefined, code)),
  ];
}

/** The weights of an indicator that only one of the years has. */
function weightMoves(
  last: Part | undefined,
  present: Part | undefined,
  code: string,
): SchemeChange[] {
  const { tables, read } = (last ?? present)!;
  const { locale } = read;
  const table = tables.get("indicators")!;
  const row = table.rows.find((each) => written(each.value("code")) === code)!;
  const keys = [...table.columns.keys()].filter((key) => WEIGHTS.has(key.split(":")[0]!));
  return keys.flatMap((key): SchemeChange[] => {
    const points = pointsOf(row, key);
    if (points === null) return [];
    const text = cellText(row, key);
    return [
      {
        ...{ group: "weights", what: `${code} ${headerIn("indicators", key, locale)}` },
        ...(last ? { before: text, after: "" } : { before: "", after: text }),
        moved: { column: headerIn("indicators", key, locale), by: last ? -points : points },
      },
    ];
  });
}

function tableChanges(
  id: "indicators" | "grades",
  keyField: string,
  last: Part,
  present: Part,
): SchemeChange[] {
  const [before, after] = [last.tables.get(id)!, present.tables.get(id)!];
  const { locale } = last.read;
  const rows = rowsBy(after, keyField);
  const keys = [...new Set([...before.columns.keys(), ...after.columns.keys()])];
  const changes = [...rowsBy(before, keyField)].flatMap(([name, row]) => {
    const other = rows.get(name);
    if (!other) return id === "grades" ? [bandLine(row, undefined)] : [];
    return keys.flatMap((key): SchemeChange[] => {
      const group = groupOf(id, key);
      if (!group || isSameCell(row, other, key)) return [];
      const what = `${written(row.value(keyField))} ${headerIn(id, key, locale)}`;
      const texts = { before: cellText(row, key), after: cellText(other, key) };
      if (!WEIGHTS.has(key.split(":")[0]!)) return [{ group, what, ...texts }];
      const by = atFifteenDigits((pointsOf(other, key) ?? 0) - (pointsOf(row, key) ?? 0));
      return [{ group, what, ...texts, moved: { column: headerIn(id, key, locale), by } }];
    });
  });
  if (id === "indicators") return changes;
  const old = rowsBy(before, keyField);
  const added = [...rows].filter(([name]) => !old.has(name));
  return [...changes, ...added.map(([, row]) => bandLine(undefined, row))];
}

function bandLine(last: TableRow | undefined, present: TableRow | undefined): SchemeChange {
  const text = (row: TableRow | undefined): string => (row ? cellText(row, "lower") || "—" : "");
  const what = written((last ?? present)!.value("name"));
  return { group: "bands", what, before: text(last), after: text(present) };
}

function rowsBy(table: Table, key: string): Map<string, TableRow> {
  return new Map(table.rows.map((row) => [shown(row.value(key)), row]));
}

function isSameCell(one: TableRow, other: TableRow, key: string): boolean {
  const [a, b] = [pointsOf(one, key), pointsOf(other, key)];
  if (a !== null && b !== null) return atFifteenDigits(a - b) === 0;
  return shown(one.value(key)) === shown(other.value(key));
}

/** A number, in per cent points where it is a per cent: 0.3 shown as 30 % and a typed 30% are the same. */
function pointsOf(row: TableRow, key: string): number | null {
  const value = row.value(key);
  if (value === null || value === "") return null;
  const isPercent = (row.format(key) ?? "").includes("%");
  if (typeof value === "number") return atFifteenDigits(isPercent ? value * 100 : value);
  const text = typeof value === "string" ? value.normalize("NFKC").trim() : "";
  const match = /^(-?\d+(?:\.\d+)?)\s*%$/.exec(text);
  return match ? Number(match[1]) : readPlain(value, row.place(key), "plain", new Findings());
}

function cellText(row: TableRow, key: string): string {
  const value = row.value(key);
  const points = pointsOf(row, key);
  const isPercent = typeof value === "number" && (row.format(key) ?? "").includes("%");
  return isPercent ? `${points}%` : written(value);
}

function weightText(table: Table, code: string): string {
  const row = table.rows.find((each) => written(each.value("code")) === code);
  return row ? cellText(row, "weight") : "";
}

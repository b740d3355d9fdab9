import { listed, say, type Locale, type Sentence } from "../../scoring/locale";
import { atFifteenDigits } from "../../scoring/numbers/decimal";
import { rowHeight } from "../../workbook/rowHeight";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import type { Gone, Move } from "./matchUnits";
import { GROUPS, UNIT_WORDS, WORDS } from "./comparisonTexts";
import { CHANGE_GROUPS, type SchemeChange } from "./schemeChange";
import type { SchemeComparison } from "./schemeChanges";

/** What the comparison tells besides the scheme. */
export interface ComparisonFacts {
  readonly years: { readonly last: number; readonly present: number };
  readonly moves: readonly Move[];
  readonly gone: readonly Gone[];
  /** What was taken over and should be looked at: targets by code, own targets by code, settings by name. */
  readonly confirm: {
    readonly targets: readonly string[];
    readonly ownTargets: readonly string[];
    readonly settings: readonly string[];
  };
  /** The codes of which units have no base, by unit. */
  readonly lacking: readonly { readonly unit: string; readonly codes: readonly string[] }[];
}

/** As many lines of changes as one page of A4 holds beside the rest, in print that can be read. */
const MOST_LINES = 40;
const WIDTHS = [14, 34, 24, 24, 12];

/** The first line under the title: whether the scheme is the same. */
export function comparisonHead({ fingerprints, isSame, changes }: SchemeComparison): Sentence {
  const last = fingerprints.last.slice(0, 8);
  const present = fingerprints.present.slice(0, 8);
  const key = !isSame || changes.length > 0 ? "changed" : last === present ? "same" : "sameButYear";
  const details = { last, present, fingerprint: last, count: changes.length };
  return { "zh-CN": say(WORDS[key], details, "zh-CN"), "en-US": say(WORDS[key], details, "en-US") };
}

/** 对照表: what is another than last year, on one page of A4. */
export function comparisonSheet(
  comparison: SchemeComparison,
  facts: ComparisonFacts,
  locale: Locale,
): SheetSpec {
  const title = say(WORDS.title, facts.years, locale);
  const head = comparisonHead(comparison)[locale];
  const headers = [WORDS.group, WORDS.item, WORDS.before, WORDS.after, WORDS.difference];
  const body = [...changeLines(comparison.changes, locale), ...factLines(facts, locale)];
  return {
    name: WORDS.name[locale],
    rows: [
      [{ value: title, style: "title" }],
      [{ value: head, style: "note" }],
      headers.map((each): CellSpec => ({ value: each[locale] || null, style: "header" })),
      ...body.map(({ cells }) => cells),
    ],
    widths: WIDTHS,
    heights: [30, 22, 22, ...body.map(({ height }) => height)],
    merges: [
      ...[0, 1].map((row) => ({ row, column: 0, rows: 1, columns: WIDTHS.length })),
      ...body.flatMap(({ isWide }, index) =>
        isWide ? [{ row: 3 + index, column: 1, rows: 1, columns: WIDTHS.length - 1 }] : [],
      ),
    ],
    freeze: { rows: 3, columns: 0 },
    print: { orientation: "portrait", fitPages: [1, 1], header: title },
  };
}

interface Line {
  readonly cells: readonly (CellSpec | undefined)[];
  readonly height: number;
  readonly isWide: boolean;
}

function changeLines(changes: readonly SchemeChange[], locale: Locale): Line[] {
  const ordered = CHANGE_GROUPS.flatMap((group) => changes.filter((each) => each.group === group));
  const lines = ordered.slice(0, MOST_LINES).map((change, at) => {
    const isFirst = at === 0 || ordered[at - 1]!.group !== change.group;
    const name = isFirst ? GROUPS[change.group][locale] : "";
    return line(name, [change.what, change.before, change.after, change.moved?.by ?? null]);
  });
  const rest = ordered.length - lines.length;
  return [
    ...lines,
    ...(rest > 0 ? [wide("", say(WORDS.more, { count: rest }, locale))] : []),
    ...sums(changes).map(({ column, by }) =>
      line(GROUPS.weights[locale], [say(WORDS.sum, { column }, locale), "", "", by]),
    ),
  ];
}

/** What the weights of each column gain in all, which is nothing where they still add up. */
function sums(changes: readonly SchemeChange[]): { column: string; by: number }[] {
  const byColumn = new Map<string, number>();
  for (const { moved } of changes) {
    if (!moved) continue;
    byColumn.set(moved.column, atFifteenDigits((byColumn.get(moved.column) ?? 0) + moved.by));
  }
  return [...byColumn].map(([column, by]) => ({ column, by }));
}

function factLines({ moves, gone, confirm, lacking }: ComparisonFacts, locale: Locale): Line[] {
  const { targets, ownTargets, settings } = confirm;
  const told = (key: "targets" | "ownTargets", codes: readonly string[]): string[] =>
    codes.length > 0 ? [say(WORDS[key], { codes: listed(codes)[locale] }, locale)] : [];
  const names = listed(settings)[locale];
  const confirmed = [
    ...told("targets", targets),
    ...told("ownTargets", ownTargets),
    ...(settings.length > 0 ? [say(WORDS.settings, { names }, locale)] : []),
  ];
  const units = unitLines(moves, gone, locale);
  const bases = lacking.map(({ unit, codes }) =>
    say(WORDS.unitCodes, { unit, codes: listed(codes)[locale] }, locale),
  );
  const separator = locale === "zh-CN" ? "；" : "; ";
  return [
    ...units.map((words, at) => wide(at === 0 ? WORDS.units[locale] : "", words)),
    ...confirmed.map((words, at) => wide(at === 0 ? WORDS.confirm[locale] : "", words)),
    ...(bases.length > 0 ? [wide(WORDS.lacking[locale], bases.join(separator))] : []),
  ];
}

function unitLines(moves: readonly Move[], gone: readonly Gone[], locale: Locale): string[] {
  const of = (kind: Move["kind"]): readonly Move[] => moves.filter((each) => each.kind === kind);
  const kinds = (["renamed", "merged", "split", "new"] as const).flatMap((kind) => {
    const found = of(kind);
    const names = found.map(({ unit, before }) => {
      const details = { unit, before: before.join("+") };
      return before.length === 0 ? unit : say(UNIT_WORDS.from, details, locale);
    });
    const units = listed(names)[locale];
    return found.length > 0 ? [say(UNIT_WORDS[kind], { count: found.length, units }, locale)] : [];
  });
  const left = listed(gone.map(({ before }) => before))[locale];
  return [
    say(UNIT_WORDS.same, { count: of("same").length }, locale),
    ...kinds,
    ...(gone.length > 0 ? [say(UNIT_WORDS.gone, { count: gone.length, units: left }, locale)] : []),
  ];
}

function line(group: string, values: readonly (string | number | null)[]): Line {
  const texts = values.map((value) => (typeof value === "string" ? value : undefined));
  return {
    cells: [
      { value: group || null, style: "text" },
      ...values.map((value): CellSpec => ({
        value: value === "" ? null : value,
        style: typeof value === "number" ? { base: "centre", format: signed(value) } : "text",
      })),
    ],
    height: rowHeight([group, ...texts], WIDTHS),
    isWide: false,
  };
}

/** A number with its sign and as many decimals as it has. */
function signed(value: number): string {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  const digits = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  return `+${digits};-${digits};0`;
}

function wide(group: string, words: string): Line {
  const room = WIDTHS.slice(1).reduce((sum, width) => sum + width, 0);
  const blank = WIDTHS.slice(2).map((): CellSpec => ({ value: null, style: "text" }));
  return {
    cells: [{ value: group || null, style: "text" }, { value: words, style: "text" }, ...blank],
    height: rowHeight([group, words], [WIDTHS[0]!, room]),
    isWide: true,
  };
}

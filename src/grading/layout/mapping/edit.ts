import type {
  MappedField,
  MappedIndicator,
  MappedRule,
  Mapping,
  Method,
  WordMeaning,
} from "./mapping";
import { hasNoGrades, NO_GRADES } from "./grades";

/** A weight that an answer gives to a column. */
export interface WeightEdit extends Pick<MappedIndicator, "at" | "weight"> {
  readonly weightAt?: string | null;
  readonly weightFrom?: MappedIndicator["weightFrom"];
}

/**
 * What an answer changes in a mapping. Each aspect is a thing of its own, so answers to different questions never undo
 * each other, in whatever order they are given: how many count, how each becomes a score, how scores make up a total.
 */
export interface Edit {
  /** What the assessment is called, and its year. */
  readonly title?: string;
  /** The columns that count, instead of those proposed. */
  readonly indicators?: readonly MappedIndicator[];
  /** Columns that count no more. */
  readonly drop?: readonly string[];
  readonly rules?: readonly { readonly at: readonly string[]; readonly rule: MappedRule }[];
  readonly directions?: readonly Pick<MappedIndicator, "at" | "direction">[];
  readonly names?: readonly Pick<MappedIndicator, "at" | "name">[];
  readonly method?: Method;
  readonly weights?: readonly WeightEdit[];
  readonly marking?: Mapping["settings"]["marking"];
  readonly unit?: readonly MappedField[];
  readonly lines?: Partial<Pick<Mapping, "from" | "to" | "skip">>;
  /** Which row of each block counts. */
  readonly blockLine?: number;
  readonly class?: MappedField | null;
  /** Headings that divide the units into classes instead of a column. */
  readonly sections?: Mapping["sections"];
  readonly value?: MappedField;
  readonly missing?: Mapping["settings"]["missing"];
  readonly words?: Readonly<Record<string, WordMeaning>>;
  readonly veto?: "lowest" | "ceiling" | "none";
  readonly total?: MappedField | null;
  readonly rank?: MappedField | null;
  readonly adjustments?: Mapping["adjustments"];
  readonly vetoes?: Mapping["vetoes"];
  readonly grades?: Mapping["grades"];
}

/** The mapping with all edits in it; later edits of one aspect win over earlier ones. */
export function withEdits(mapping: Mapping, edits: readonly Edit[]): Mapping {
  const all = edits.reduce(merged, {});
  return withGrades(withFields(withIndicators(mapping, all), all), all);
}

/** Two edits as one: lists of columns add up, everything else is replaced. */
function merged(first: Edit, second: Edit): Edit {
  const join = <Item>(a: readonly Item[] | undefined, b: readonly Item[] | undefined) =>
    a && b ? [...a, ...b] : (b ?? a);
  const drop = join(first.drop, second.drop);
  const rules = join(first.rules, second.rules);
  const directions = join(first.directions, second.directions);
  const names = join(first.names, second.names);
  const weights = join(first.weights, second.weights);
  return {
    ...first,
    ...second,
    ...(drop ? { drop } : {}),
    ...(rules ? { rules } : {}),
    ...(directions ? { directions } : {}),
    ...(names ? { names } : {}),
    ...(weights ? { weights } : {}),
    ...(first.lines && second.lines ? { lines: bothLines(first.lines, second.lines) } : {}),
    ...(first.words ? { words: { ...first.words, ...second.words } } : {}),
  };
}

/** Lines that one answer leaves out stay out whatever another one says of other lines. */
function bothLines(
  first: NonNullable<Edit["lines"]>,
  second: NonNullable<Edit["lines"]>,
): NonNullable<Edit["lines"]> {
  const skip = [...new Set([...(first.skip ?? []), ...(second.skip ?? [])])];
  return { ...first, ...second, ...(first.skip || second.skip ? { skip } : {}) };
}

function withIndicators(mapping: Mapping, edit: Edit): Mapping {
  const dropped = new Set(edit.drop);
  const weights = byPlace(edit.weights);
  const directions = byPlace(edit.directions);
  const names = byPlace(edit.names);
  const rules = new Map(edit.rules?.flatMap(({ at, rule }) => at.map((each) => [each, rule])));
  const indicators = (edit.indicators ?? mapping.indicators)
    .filter(({ at }) => !dropped.has(at))
    .map((each): MappedIndicator => {
      const { at } = each;
      return {
        ...each,
        rule: rules.get(at) ?? each.rule,
        ...pick(directions.get(at), "direction"),
        ...pick(names.get(at), "name"),
        ...weightOf(weights.get(at)),
      };
    });
  return { ...mapping, indicators, method: edit.method ?? mapping.method };
}

function pick<Held extends object, Key extends keyof Held>(
  held: Held | undefined,
  key: Key,
): Partial<Pick<Held, Key>> {
  return held ? ({ [key]: held[key] } as Pick<Held, Key>) : {};
}

function byPlace<Held extends { readonly at: string }>(
  all: readonly Held[] | undefined,
): ReadonlyMap<string, Held> {
  return new Map((all ?? []).map((each) => [each.at, each]));
}

function weightOf(edit: WeightEdit | undefined): Partial<MappedIndicator> {
  if (!edit) return {};
  const { weight, weightAt = null, weightFrom } = edit;
  return { weight, weightAt, ...(weightFrom ? { weightFrom } : {}) };
}

function withFields(mapping: Mapping, edit: Edit): Mapping {
  const [unit, ...alsoUnit] = edit.unit ?? [mapping.unit, ...mapping.alsoUnit];
  const { settings } = mapping;
  return {
    ...mapping,
    title: edit.title ?? mapping.title,
    ...edit.lines,
    ...(mapping.block && edit.blockLine !== undefined
      ? { block: { ...mapping.block, line: edit.blockLine } }
      : {}),
    unit: unit ?? mapping.unit,
    alsoUnit,
    class: edit.class === undefined ? mapping.class : edit.class,
    ...(edit.sections ? { sections: edit.sections } : {}),
    value: edit.value ?? mapping.value,
    total: edit.total === undefined ? mapping.total : edit.total,
    rank: edit.rank === undefined ? mapping.rank : edit.rank,
    adjustments: edit.adjustments ?? mapping.adjustments,
    vetoes: vetoesWith(mapping, edit),
    words: { ...mapping.words, ...edit.words },
    settings: {
      ...settings,
      marking: edit.marking ?? settings.marking,
      missing: edit.missing ?? settings.missing,
    },
  };
}

function vetoesWith(mapping: Mapping, { vetoes = mapping.vetoes, veto }: Edit): Mapping["vetoes"] {
  if (veto === "none") return [];
  return veto === undefined ? vetoes : vetoes.map((each) => ({ ...each, effect: veto }));
}

/** Marks that are added up have no known full total, so limits of 90, 80 and 60 do not fit unless they were chosen. */
function withGrades(mapping: Mapping, { grades, method }: Edit): Mapping {
  if (grades) return { ...mapping, grades };
  const isOpen = method === "sum" && !hasNoGrades(mapping.grades);
  return isOpen ? { ...mapping, grades: NO_GRADES } : mapping;
}

import Docxtemplater from "docxtemplater";
import { unzipSync } from "fflate";
import PizZip from "pizzip";
import { shownText, type Text } from "../data/text";
import type { Refusal } from "../kinds/kind";
import { packed } from "../render/packed";
import { BraceReader, syntaxErrors, type Brace } from "./braces";
import { fault, syntaxFault, wordFault } from "./faults";
import type { FillContext, Vocabulary } from "./fields";

/** A template that names only what it may. */
export type ReadTemplate<Context> =
  { readonly fill: (context: Context) => Uint8Array } | { readonly refusal: Refusal };

/** Letterhead, seal and layout of a template stay; words in braces are replaced, the text of cells as text alone. */
export function readTemplate<Context extends FillContext>(
  bytes: Uint8Array,
  vocabulary: Vocabulary<Context>,
  isDraft: boolean,
): ReadTemplate<Context> {
  const reader = new BraceReader();
  try {
    compiled(new PizZip(bytes), reader);
  } catch (error) {
    return { refusal: syntaxFault(syntaxErrors(error)) };
  }
  const { braces } = reader;
  const refusal = wordFault(braces, vocabulary);
  if (refusal) return { refusal };
  if (braces.length === 0) return { refusal: fault("templateEmpty") };
  if (isDraft && !braces.some(saysDraft)) return { refusal: fault("draftUnmarked") };
  const used = new Set(namesOf(braces));
  return { fill: (context) => filled(bytes, recordOf(vocabulary, context, used)) };
}

function namesOf(braces: readonly Brace[]): string[] {
  return braces.flatMap(({ name, inner }) => [name, ...namesOf(inner)]);
}

function saysDraft({ name, inner }: Brace): boolean {
  return name === "草稿" || inner.some(saysDraft);
}

function compiled(archive: PizZip, reader: BraceReader): Docxtemplater {
  return new Docxtemplater(archive, {
    modules: [reader],
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
  });
}

/** A template is filled once: the library keeps what it wrote. The same bytes for the same template and record. */
function filled(bytes: Uint8Array, record: FilledRecord): Uint8Array {
  const archive = new PizZip(bytes);
  compiled(archive, new BraceReader()).render(record);
  return packed(unzipSync(archive.generate({ type: "uint8array" })), 6);
}

/** What the library takes: words, lists of records, and what holds. */
interface FilledRecord {
  readonly [name: string]: string | boolean | readonly FilledRecord[];
}

/** What the template names alone, so that nothing else is asked for. */
function recordOf<Context>(
  { fields, loops, conditions }: Vocabulary<Context>,
  context: Context,
  used: ReadonlySet<string>,
): FilledRecord {
  return {
    ...mapped(picked(conditions, used), (holds) => holds(context)),
    ...mapped(picked(fields, used), (of) => words(of(context))),
    ...mapped(picked(loops, used), ({ records }) =>
      records(context).map((record) => mapped(Object.entries(record), words)),
    ),
  };
}

type Entries<Value> = readonly (readonly [name: string, value: Value])[];

function picked<Value>(
  record: Readonly<Record<string, Value>>,
  used: ReadonlySet<string>,
): Entries<Value> {
  return Object.entries(record).filter(([name]) => used.has(name));
}

function mapped<Value, Result>(
  entries: Entries<Value>,
  make: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(entries.map(([name, value]) => [name, make(value)]));
}

function words(text: Text | undefined): string {
  return text ? shownText(text) : "";
}

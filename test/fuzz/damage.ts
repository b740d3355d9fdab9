import { readZip } from "../../src/workbook/xlsx/zip/readZip";
import { writeZip } from "../../src/workbook/xlsx/zip/writeZip";
import { packEntry, unpackEntry, type ZipEntry } from "../../src/workbook/xlsx/zip/zipEntry";
import type { Chance } from "../soak/chance";
import { utf16 } from "../workbook/xlsx/packages";
import { damageBytes } from "./damageBytes";
import { damageText } from "./damageText";
import type { Original } from "./originals";

/** The file with a mistake in it, sometimes two or three: many at once hide each other. */
export function damaged({ bytes, name }: Original, chance: Chance): Uint8Array {
  let result = bytes;
  for (let times = chance.oneOf([1, 1, 1, 1, 2, 3]); times > 0; times -= 1) {
    result = damageOnce(result, name, chance);
  }
  return result;
}

function damageOnce(bytes: Uint8Array, name: string, chance: Chance): Uint8Array {
  const entries = entriesOf(bytes);
  if (entries === undefined || entries.length === 0) {
    const isText = !bytes.includes(0) && chance.below(3) > 0;
    return isText || name.endsWith(".csv")
      ? encode(damageText(decode(bytes), chance))
      : damageBytes(bytes, chance);
  }
  if (chance.below(6) === 0) return damageBytes(bytes, chance);
  return writeZip(
    chance.oneOf([...PACKAGE, rewritePart, rewritePart, rewritePart])(entries, chance),
  );
}

/** The parts of a container; undefined where it is none, or none any more. */
function entriesOf(bytes: Uint8Array): ZipEntry[] | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  try {
    return readZip(bytes, 10_000);
  } catch {
    return undefined;
  }
}

type PackageDamage = (entries: readonly ZipEntry[], chance: Chance) => readonly ZipEntry[];

function exchange(
  entries: readonly ZipEntry[],
  chance: Chance,
  other: (entry: ZipEntry) => ZipEntry,
): readonly ZipEntry[] {
  const at = chance.below(entries.length);
  return entries.map((entry, index) => (index === at ? other(entry) : entry));
}

const PACKAGE: readonly PackageDamage[] = [
  // A stream that unpacks to something else, and what the directory says of it.
  (entries, chance) =>
    exchange(entries, chance, (entry) => ({ ...entry, packed: damageBytes(entry.packed, chance) })),
  (entries, chance) =>
    exchange(entries, chance, (entry) => ({
      ...entry,
      size:
        chance.oneOf([0, 1, entry.size - 1, entry.size + 1, entry.size * 2, 2 ** 26, 2 ** 31]) >>>
        0,
    })),
  (entries, chance) =>
    exchange(entries, chance, (entry) => ({ ...entry, crc: (entry.crc + 1) >>> 0 })),
  (entries, chance) =>
    exchange(entries, chance, (entry) => ({ ...entry, method: chance.oneOf([0, 1, 8, 9, 99]) })),
  // Parts that are missing, empty, there twice, of another name, in another order.
  (entries, chance) => {
    const gone = chance.below(entries.length);
    return entries.filter((_, index) => index !== gone);
  },
  (entries, chance) => exchange(entries, chance, ({ name }) => packEntry(name, new Uint8Array())),
  (entries, chance) => [...entries, chance.oneOf(entries)],
  (entries, chance) => {
    const { name, packed, ...rest } = chance.oneOf(entries);
    return [...entries, { ...rest, packed, ...named(name.toUpperCase()) }];
  },
  (entries, chance) =>
    exchange(entries, chance, (entry) => ({
      ...entry,
      ...named(
        chance.oneOf([
          entry.name.replaceAll("/", "\\"),
          `/${entry.name}`,
          `../${entry.name}`,
          `${entry.name}/`,
          entry.name.toUpperCase(),
          "",
          "甲.xml",
        ]),
      ),
    })),
  (entries) => [...entries].reverse(),
  // One part in the place of another.
  (entries, chance) => {
    const { name, nameBytes, isNameUtf8 } = chance.oneOf(entries);
    return exchange(entries, chance, (entry) => ({ ...entry })).map((entry) =>
      entry.name === name ? { ...chance.oneOf(entries), name, nameBytes, isNameUtf8 } : entry,
    );
  },
];

function named(name: string): Pick<ZipEntry, "name" | "nameBytes" | "isNameUtf8"> {
  return { name, nameBytes: encode(name), isNameUtf8: true };
}

/** A part that is packed well and holds a mistake. */
function rewritePart(entries: readonly ZipEntry[], chance: Chance): readonly ZipEntry[] {
  const texts = entries.filter(({ name }) => /\.(?:xml|rels|vml)$/i.test(name));
  if (texts.length === 0) return entries;
  const chosen = chance.oneOf(texts);
  let text: string;
  try {
    text = decode(unpackEntry(chosen));
  } catch {
    return entries;
  }
  const changed = damageText(text, chance);
  const bytes =
    chance.below(12) > 0
      ? encode(changed)
      : chance.oneOf([
          () => utf16(changed.slice(0, 20_000)),
          () => utf16(changed.slice(0, 20_000)).subarray(0, -1),
          () => damageBytes(encode(changed), chance),
        ])();
  return entries.map((entry) => (entry === chosen ? packEntry(entry.name, bytes) : entry));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

import type { Chance } from "../soak/chance";

type Damage = (text: string, chance: Chance) => string;

/** What stands in the place of a number, an address, a name: too far, too large, too small, nothing, of another kind. */
const WRONG = [
  "",
  "0",
  "-1",
  "1.5",
  "1e308",
  "1E999",
  "NaN",
  "Infinity",
  "0x10",
  "16385",
  "1048576",
  "1048577",
  "2147483648",
  "4294967296",
  "9007199254740993",
  "99999999999999999999",
  "A0",
  "A1",
  "XFD1048576",
  "XFE1",
  "ZZZZ9",
  "A1:XFD1048576",
  "C3:A1",
  "A:XFD",
  "1:1048576",
  "$A$1",
  "true",
  "on",
  " ",
  "甲",
  "__proto__",
  "constructor",
  "rId1",
  "../../x.xml",
  "/",
  "&#0;",
  "&#x110000;",
  "&#xD800;",
  "_x0000_",
  "_xD800_",
  "=1+1",
  "#REF!",
  "'",
  "[",
  "(".repeat(500),
  "x".repeat(40_000),
];

/** Other marks between tags. */
const MARKS = [
  "&unknown;",
  "&",
  "&lt",
  "<",
  ">",
  "]]>",
  "<!-- -->",
  "<!-- -- -->",
  "<![CDATA[<x>]]>",
  "<![CDATA[",
  "<?pi ?>",
  "<?",
  "<!DOCTYPE x>",
  '<!DOCTYPE x [<!ENTITY e "ee">]>',
  "<x/>",
  "<x>",
  "</x>",
  "<>",
  "</>",
  "\0",
  "\ufffe",
  "\ud800",
];

const TAG = /<[^>]*>/g;
const ATTRIBUTE = /\s[\w:]+="[^"]*"/g;
const NUMBER = /(?<=[">])-?\d[\d.]*(?=["<])/g;
const CELL_ADDRESS = /(?<=")\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?=")/g;
const CONTENT = /(?<=>)[^<>]+(?=<)/g;
const ELEMENT = /<([\w:]+)(?:\s[^<>]*)?>[^<>]*<\/\1>|<[\w:]+(?:\s[^<>]*)?\/>/g;

/** Puts something else in the place of one of what the pattern finds; where it finds nothing the text stays. */
function replaceOne(pattern: RegExp, other: (found: string, chance: Chance) => string): Damage {
  return (text, chance) => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return text;
    const { 0: whole, index } = chance.oneOf(found);
    return text.slice(0, index) + other(whole, chance) + text.slice(index + whole.length);
  };
}

const wrong = (_: string, chance: Chance): string => chance.oneOf(WRONG);
const nothing = (): string => "";
const twice = (found: string): string => found + found;
const often = (found: string, chance: Chance): string => found.repeat(1 + chance.below(2000));

const DAMAGES: readonly Damage[] = [
  replaceOne(NUMBER, wrong),
  replaceOne(NUMBER, wrong),
  replaceOne(CELL_ADDRESS, wrong),
  replaceOne(CELL_ADDRESS, wrong),
  replaceOne(CONTENT, wrong),
  replaceOne(/(?<=\s[\w:]+=")[^"]*(?=")/g, wrong),
  replaceOne(/(?<=\s[\w:]+=")[^"]*(?=")/g, wrong),
  replaceOne(ATTRIBUTE, nothing),
  replaceOne(ATTRIBUTE, twice),
  replaceOne(/"/g, nothing),
  replaceOne(TAG, nothing),
  replaceOne(TAG, twice),
  replaceOne(ELEMENT, nothing),
  replaceOne(ELEMENT, twice),
  replaceOne(ELEMENT, often),
  replaceOne(/<\/?[\w:]+/g, (found, chance) => found + chance.oneOf(["x", ":x", " ", "/"])),
  replaceOne(TAG, (found, chance) => found + chance.oneOf(MARKS)),
  replaceOne(CONTENT, (found, chance) => found + chance.oneOf(MARKS)),
  // Rows and cells that do not say where they stand.
  (text) => text.replace(/(<(?:row|c)\b[^>]*?)\sr="[^"]*"/g, "$1"),
  (text) => text.replace(/(<c\b[^>]*?)\ss="[^"]*"/g, "$1"),
  (text, chance) =>
    text.replaceAll(/ t="s"/g, ` t="${chance.oneOf(["str", "n", "e", "b", "d", "x"])}"`),
  // Every tag in a namespace of its own, or in one that is declared nowhere.
  (text) => text.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1y:"),
  (text) => text.replace(/\sxmlns(:\w+)?="[^"]*"/g, ""),
  (text) => `\ufeff${text}`,
  (text) => text.replace(/></g, ">\r\n<"),
  (text) => text.replace(/"/g, "'"),
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
  (text, chance) => text + text.slice(chance.below(text.length + 1)),
  () => "",
  () => " ",
  () => '<?xml version="1.0"?>',
  (text, chance) => {
    const [from, to] = [chance.below(text.length + 1), chance.below(text.length + 1)];
    return text.slice(0, Math.min(from, to)) + text.slice(Math.max(from, to));
  },
  // Moves everything behind, so that pieces of a long part end at other places.
  (text, chance) =>
    text.replace(/^(<\?[^>]*>)?/, (head) => `${head}<!--${"-x".repeat(chance.below(40_000))}-->`),
  (text, chance) =>
    text.replace(/<\/\w+>\s*$/, (end) => `${" ".repeat(chance.below(70_000))}${end}`),
  (text) => text.replace(/<(\w+)([^<>]*)\/>/g, "<$1$2></$1>"),
];

/** The text of a part, mostly XML, with one mistake in it or written in an unusual way. */
export function damageText(text: string, chance: Chance): string {
  return chance.oneOf(DAMAGES)(text, chance);
}

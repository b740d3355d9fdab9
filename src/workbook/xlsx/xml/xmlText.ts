import { XML_ENTITIES } from "../../escapeXml";

const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** The characters that a piece of XML means; an entity that XML itself does not know stays as written. */
export function unescapeXml(text: string): string {
  const unbroken = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!unbroken.includes("&")) return unbroken;
  return unbroken.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const point = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

// Not allowed in XML, or changed by XML on the way: control characters, a carriage return, halves of
// pairs, and a text that looks like such an escape itself.
const UNSAFE = /_(?=x[0-9A-Fa-f]{4}_)|\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const SAFE_CONTROLS = /^[\t\n\u007f-\u009f]$/;

/** A cell's text as XML: what XML cannot carry becomes _xHHHH_, as Excel writes it. */
export function escapeCellText(text: string): string {
  const safe = text.replace(UNSAFE, (character) => {
    if (SAFE_CONTROLS.test(character)) return character;
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
  return /[<>&]/.test(safe)
    ? safe.replace(/[<>&]/g, (character) => XML_ENTITIES[character]!)
    : safe;
}

/** A cell's text from what a part holds: _xHHHH_ becomes its character. */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

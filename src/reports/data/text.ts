import type { Figure } from "./figure";

/** Words of the program; they hold no digit. */
export interface Literal {
  readonly kind: "literal";
  readonly text: string;
}

/** Words of the user, with their cell. */
export interface Quote {
  readonly kind: "quote";
  readonly text: string;
  readonly from: string;
}

/** A code of the program, which is no number: 方案指纹, 核验码. */
export interface Code {
  readonly kind: "code";
  readonly text: string;
  readonly from: "fingerprint" | "seal";
}

export type Piece = Literal | Figure | Quote | Code;
export type Text = readonly Piece[];

/** What can stand in a line: pieces, whole texts, plain words, nothing. */
export type Part = Piece | Text | string | undefined;

/**
 * A line of literals with pieces between them. A figure brings its unit along.
 *
 * @example
 * line`平均${mean}，${better}高于平均。`
 */
export function line(literals: TemplateStringsArray, ...parts: readonly Part[]): Text {
  const pieces: Piece[] = [];
  literals.forEach((text, index) => {
    push(pieces, text);
    push(pieces, parts[index]);
  });
  return pieces;
}

function push(pieces: Piece[], part: Part): void {
  if (part === undefined || part === "") return;
  if (typeof part === "string") pieces.push({ kind: "literal", text: part });
  else if (isText(part)) for (const each of part) pushPiece(pieces, each);
  else pushPiece(pieces, part);
}

/** A name that ends in a digit and the number after it are two things: 员工38 88.75分. */
function pushPiece(pieces: Piece[], piece: Piece): void {
  const before = pieces.at(-1);
  const isName = before?.kind === "quote" && /\p{Nd}$/u.test(before.text);
  const isNumber = piece.kind === "figure" && /^[+\-\d]/.test(piece.shown);
  if (isName && isNumber) pieces.push({ kind: "literal", text: " " });
  pieces.push(piece);
}

function isText(part: Piece | Text): part is Text {
  return Array.isArray(part);
}

/** So many characters of room. */
export function room(characters: number): string {
  return "\u3000".repeat(characters);
}

/** Texts one after the other. */
export function joined(texts: readonly (Text | undefined)[], between = ""): Text {
  const pieces: Piece[] = [];
  texts
    .filter((text) => text !== undefined && text.length > 0)
    .forEach((text, index) => {
      if (index > 0) push(pieces, between);
      push(pieces, text);
    });
  return pieces;
}

/** A piece as it is read. */
function shownPiece(piece: Piece): string {
  return piece.kind === "figure" ? piece.shown + piece.unit : piece.text;
}

export function shownText(text: Text): string {
  return text.map(shownPiece).join("");
}

/** Characters that no document may hold: controls, halves of pairs, what XML forbids. */
const FORBIDDEN =
  /[\p{Cc}\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

const MOST_IN_TEXT = 40;

/** The words of a cell; in running text cut after 40 characters. */
export function quote(words: string, from: string, isWhole = false): Quote {
  const characters = [...words.replace(FORBIDDEN, "")];
  const isCut = !isWhole && characters.length > MOST_IN_TEXT;
  const text = isCut ? `${characters.slice(0, MOST_IN_TEXT).join("")}…` : characters.join("");
  return { kind: "quote", text, from };
}

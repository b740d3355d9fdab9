/**
 * What a mistake calls an indicator: its name, and its code for the headers that are made of it. One without a name goes
 * by its code.
 *
 * @example
 * named({ code: "K1", name: "" }).name; // => "K1"
 */
export function named({ code, name }: Readonly<Record<"code" | "name", string>>): {
  readonly name: string;
  readonly code: string;
} {
  return { name: name || code, code };
}

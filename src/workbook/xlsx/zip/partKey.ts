/** What a part is known by: names of parts ignore case, and some writers use backslashes. */
export function partKey(name: string): string {
  return name.replace(/\\/g, "/").toLowerCase();
}

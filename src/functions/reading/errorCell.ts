/** The errors that a cell can hold; a host passes them as objects or as these texts. */
const ERROR_NAMES: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#CALC!",
  "#BUSY!",
  "#PYTHON!",
  "#EXTERNAL!",
]);

/** The name of the error that a cell holds, "#ERROR!" for one without a name; null for any other value. */
export function errorNameOf(value: unknown): string | null {
  if (typeof value === "string") return ERROR_NAMES.has(value) ? value : null;
  if (typeof value !== "object" || value === null) return null;
  const { error, code } = value as { error?: unknown; code?: unknown };
  for (const name of [error, code]) {
    if (typeof name === "string" && name.startsWith("#")) return name;
  }
  return "#ERROR!";
}

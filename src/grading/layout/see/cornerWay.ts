import { headerRole } from "./headerWords";

/** Which way units stand by a corner cell of two words, 成绩\\姓名: what is below, then what is to the right. */
export function cornerWay(text: string): "rows" | "columns" | undefined {
  const parts = text.split(/[\\/／|｜]/);
  if (parts.length !== 2) return undefined;
  const [below, right] = parts.map((part) => headerRole(part));
  if (right === "unit" && below !== "unit") return "columns";
  return below === "unit" && right !== "unit" ? "rows" : undefined;
}

import type { Mapping } from "./mapping";

/** Whether the items of a form stand in columns, so that its marks are a row. */
export function hasItemsAcross({ form, value }: Pick<Mapping, "form" | "value">): boolean {
  return form === "sheets" && value !== null && /^\d+$/.test(value.at);
}

import { parseArea, type Area } from "../../address";

/** The areas of a list of references, as rules of a sheet name their cells. */
export function areasOf(text = ""): Area[] {
  return text.split(/\s+/).flatMap((each) => parseArea(each) ?? []);
}

import { named } from "../elements";
import type { Rule } from "../rule";

const SHORT = 125;
const LONG = 250;
const REFERENCE = 32;
const ADDRESS = 2048;

/** OfficeAppBasicTypesV1_0.xsd: ShortString, LongString, ReferenceId, URL. */
export const lengths: Rule = (manifest) => [
  ...tooLong(valuesOf(named(manifest, "DisplayName")), SHORT),
  ...tooLong(valuesOf(named(manifest, "Description")), LONG),
  ...tooLong(valuesOf(childrenOf(manifest, "ShortStrings")), SHORT),
  ...tooLong(valuesOf(childrenOf(manifest, "LongStrings")), LONG),
  ...tooLong(valuesOf(childrenOf(manifest, "Urls")), ADDRESS),
  ...tooLong(valuesOf(childrenOf(manifest, "Images")), ADDRESS),
  ...tooLong(attributes(manifest, "resid"), REFERENCE),
  ...tooLong(attributes(manifest, "id"), SHORT),
  ...tooLong(
    named(manifest, "FunctionName").map(({ textContent }) => textContent),
    LONG,
  ),
  ...tooLong(
    ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((name) =>
      childrenOf(manifest, name).map((each) => each.getAttribute("id") ?? ""),
    ),
    REFERENCE,
  ),
];

function tooLong(texts: readonly string[], most: number): string[] {
  return texts
    .filter((text) => text.length < 1 || text.length > most)
    .map(
      (text) => `“${text.slice(0, 40)}” has ${text.length} characters; 1 to ${most} are allowed`,
    );
}

function childrenOf(manifest: Document, name: string): Element[] {
  return named(manifest, name).flatMap((parent) => [...parent.children]);
}

/** The default and every override; an element that only refers to a resource has none. */
function valuesOf(elements: readonly Element[]): string[] {
  return elements
    .flatMap((element) => [element, ...element.children])
    .map((each) => each.getAttribute("DefaultValue") ?? each.getAttribute("Value"))
    .filter((value): value is string => value !== null);
}

function attributes(manifest: Document, name: string): string[] {
  return [...manifest.getElementsByTagName("*")]
    .map((each) => each.getAttribute(name))
    .filter((value): value is string => value !== null);
}

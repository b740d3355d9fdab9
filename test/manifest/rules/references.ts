import { attribute, named, pathOf } from "../elements";
import type { Rule } from "../rule";

/** Which table of resources an element refers to. */
const TABLES: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  Runtime: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

/** Every resid leads to a resource of its kind, and no resource is left over. */
export const references: Rule = (manifest) => {
  const users = [...manifest.getElementsByTagName("*")].filter((each) =>
    each.hasAttribute("resid"),
  );
  const used = new Set(users.map((each) => attribute(each, "resid")));
  const defined = (table: string): string[] =>
    named(manifest, table)
      .flatMap((parent) => [...parent.children])
      .map((each) => attribute(each, "id"));
  const lost = users.filter(
    (each) => !defined(TABLES[each.localName] ?? "").includes(attribute(each, "resid")),
  );
  const idle = ["Images", "Urls", "ShortStrings", "LongStrings"]
    .flatMap(defined)
    .filter((id) => !used.has(id));
  return [
    ...lost.map(
      (each) => `${pathOf(each)} refers to ${attribute(each, "resid")}, which is not defined`,
    ),
    ...idle.map((id) => `${id} is defined and not used`),
  ];
};

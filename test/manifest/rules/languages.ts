import { attribute, named } from "../elements";
import type { Rule } from "../rule";

const DEFAULT = "zh-CN";
const OTHERS = ["en-US"];
/** The namespace of functions is the same in every language; icons, page and script carry no words. */
const SAME_EVERYWHERE = ["Namespace", "Taskpane.Url", "Functions.Script.Url", "Help.Url"];

/** Chinese by default, one override for each other language, never one for the default. */
export const languages: Rule = (manifest) => {
  const given = named(manifest, "DefaultLocale")[0]?.textContent;
  const texts = [...named(manifest, "String"), ...named(manifest, "Url")].filter(
    (each) => !SAME_EVERYWHERE.includes(attribute(each, "id")),
  );
  const titles = [...named(manifest, "DisplayName"), ...named(manifest, "Description")].filter(
    (each) => each.hasAttribute("DefaultValue"),
  );
  return [
    ...(given === DEFAULT ? [] : [`DefaultLocale is ${given}`]),
    ...[...texts, ...titles].flatMap((each) => {
      const locales = named(each, "Override").map((override) => attribute(override, "Locale"));
      const name = attribute(each, "id") || each.localName;
      return locales.join() === OTHERS.join()
        ? []
        : [`${name} is overridden for “${locales.join()}”`];
    }),
    ...SAME_EVERYWHERE.filter((id) =>
      named(manifest, "Override").some((each) => attribute(each.parentElement!, "id") === id),
    ).map((id) => `${id} must be the same in every language`),
  ];
};

import type { Rule } from "../rule";

/** Every address is https, of one origin, and its file stands in the build. */
export const addresses: Rule = (manifest, { hasFile }) => {
  const all = [...manifest.getElementsByTagName("*")]
    .flatMap((each) => [each.getAttribute("DefaultValue"), each.getAttribute("Value")])
    .filter((value): value is string => value !== null && /^\w+:\/\//.test(value));
  const page = manifest.querySelector("DefaultSettings > SourceLocation");
  const base = (page?.getAttribute("DefaultValue") ?? "").replace(/[^/]*$/, "");
  return [
    ...all.filter((url) => !url.startsWith("https://")).map((url) => `${url} is not https`),
    ...all
      .filter((url) => !url.startsWith(base))
      .map((url) => `${url} does not stand below ${base}`),
    ...all
      .filter((url) => url.startsWith(base) && !hasFile(url.slice(base.length)))
      .map((url) => `${url} has no file in the build`),
  ];
};

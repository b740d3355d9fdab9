import { attribute, named, pathOf } from "../elements";
import type { Rule } from "../rule";

const MANDATORY = ["16", "32", "80"];

/** Every icon comes at the mandatory sizes, and a file's name tells its own size. */
export const icons: Rule = (manifest) => {
  const images = named(manifest, "Image").filter((each) => each.hasAttribute("resid"));
  return [
    ...named(manifest, "Icon").flatMap((icon) => {
      const sizes = [...icon.children].map((image) => attribute(image, "size"));
      return MANDATORY.filter((size) => !sizes.includes(size)).map(
        (size) => `${pathOf(icon)} has no icon of ${size} px`,
      );
    }),
    ...images
      .filter((each) => !attribute(each, "resid").endsWith(`.${attribute(each, "size")}`))
      .map((each) => `${attribute(each, "resid")} is used at ${attribute(each, "size")} px`),
  ];
};

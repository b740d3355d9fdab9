import { existsSync, readFileSync, statSync } from "node:fs";
import { TEMPLATES } from "../../src/templates";
import { templateDocs } from "./docs";

const MOST_BYTES = 150 * 1024;

it("docs/templates.md tells of every template as it is", () => {
  const page = readFileSync("docs/templates.md", "utf8");
  const own = page.split("<!-- templates:start -->\n")[1]!.split("\n<!-- templates:end -->")[0]!;
  expect(own).toBe(templateDocs());
});

it.each(TEMPLATES)("$id has a small picture", ({ id }) => {
  const picture = `docs/images/templates/${id}.png`;
  expect(existsSync(picture)).toBe(true);
  expect(statSync(picture).size).toBeLessThanOrEqual(MOST_BYTES);
});

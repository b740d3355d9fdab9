import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const files = readdirSync("src/scoring", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .filter((file) => Object.keys(jest.requireActual(resolve("src/scoring", file))).length > 0);

it.each(files)("src/scoring/%s has a test of the same name", (file) => {
  expect(existsSync(join("test/scoring", file.replace(/\.ts$/, ".test.ts")))).toBe(true);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { metadata } from "../../src/functions/metadata";
import { CELL_FUNCTIONS } from "../../src/functions/registry";

describe.each(["zh-CN", "en-US"] as const)("in %s", (locale) => {
  const { functions, ...flags } = metadata(locale);

  it("lets errors in, and never together with custom data", () => {
    expect(flags).toEqual({ allowErrorForDataTypeAny: true });
  });

  it("has every function under the same id and name", () => {
    expect(functions.map(({ id }) => id)).toEqual(CELL_FUNCTIONS.map(({ id }) => id));
    for (const { id, name } of functions) expect(name).toBe(id);
  });

  it("speaks the language in names and texts", () => {
    for (const { description, parameters } of functions) {
      const texts = [description, ...parameters.flatMap((each) => [each.name, each.description])];
      expect(texts.every((text) => text !== "")).toBe(true);
      const isChinese = /\p{Script=Han}/u.test(parameters[0]?.name ?? "");
      expect(isChinese).toBe(locale === "zh-CN");
    }
  });
});

it("agrees with the official generator on types, dimensions and optionality", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hengji-metadata-"));
  const file = join(folder, "functions.ts");
  const type = (dimensionality: string): string =>
    dimensionality === "matrix" ? "any[][]" : "any";
  const source = CELL_FUNCTIONS.map(({ id, parameters, result }) => {
    const list = parameters.map(({ name, isOptional, dimensionality }) => {
      const key = name["en-US"] === "class" ? "class_" : name["en-US"];
      return `${key}${isOptional ? "?" : ""}: ${type(dimensionality)}`;
    });
    const tags = ` * @customfunction ${id}\n`;
    return `/**\n${tags} */\nexport function f${id}(${list.join(", ")}): ${type(result)} { return 0 as any; }`;
  });
  writeFileSync(file, source.join("\n"));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
  rmSync(folder, { recursive: true });
  expect(errors).toEqual([]);
  const official = JSON.parse(metadataJson) as {
    functions: {
      id: string;
      parameters: { type?: string; dimensionality?: string; optional?: boolean }[];
      result: { type?: string; dimensionality?: string };
    }[];
  };
  const shape = (each: { type?: string; dimensionality?: string; optional?: boolean }) => ({
    type: each.type ?? "any",
    dimensionality: each.dimensionality ?? "scalar",
    optional: each.optional ?? false,
  });
  const shapes = (all: typeof official.functions) =>
    all.map(({ id, parameters, result }) => ({
      id,
      parameters: parameters.map(shape),
      result: shape(result),
    }));
  const ours = metadata("en-US").functions as unknown as typeof official.functions;
  expect(shapes(ours)).toEqual(shapes(official.functions));
});

import { resolve } from "node:path";
import { tsImport } from "tsx/esm/api";

const LOCALES = ["zh-CN", "en-US"];
const METADATA = resolve("src/functions/metadata.ts");

/** Excel reads names and help of the functions from one JSON file per language. */
export class FunctionsMetadata {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.fileDependencies.add(METADATA);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const { metadata } = await tsImport(METADATA, import.meta.url);
        for (const locale of LOCALES) {
          const json = JSON.stringify(metadata(locale), null, 2);
          compilation.emitAsset(`functions.${locale}.json`, new sources.RawSource(`${json}\n`));
        }
      });
    });
  }
}

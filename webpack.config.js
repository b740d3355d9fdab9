import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";

const LOCALES = ["zh-CN", "en-US"];
const METADATA = resolve("src/functions/metadata.ts");

/** Excel reads names and help of the functions from one JSON file per language. */
class FunctionsMetadata {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.fileDependencies.add(METADATA);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        if (!existsSync(METADATA)) return;
        const { metadata } = await tsImport(METADATA, import.meta.url);
        for (const locale of LOCALES) {
          const json = JSON.stringify(metadata(locale), null, 2);
          compilation.emitAsset(`functions.${locale}.json`, new sources.RawSource(`${json}\n`));
        }
      });
    });
  }
}

/** TypeScript by swc; Chromium 109 is the last that runs on Windows 7. */
const typeScript = (targets) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: { env: { targets }, jsc: { parser: { syntax: "typescript", tsx: true } } },
});

const shared = {
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
};

export default [
  {
    ...shared,
    name: "functions",
    target: "browserslist:chrome 109",
    entry: { functions: "./src/functions/index.ts" },
    output: { path: resolve("dist/functions"), filename: "[name].js", clean: true },
    module: { rules: [typeScript({ chrome: "109" })] },
    performance: { hints: "error", maxEntrypointSize: 150_000, maxAssetSize: 250_000 },
    plugins: [new FunctionsMetadata()],
  },
  {
    ...shared,
    name: "cli",
    target: "node20",
    entry: { hengji: "./src/cli/index.ts" },
    experiments: { outputModule: true },
    output: { path: resolve("dist/cli"), filename: "[name].js", module: true, clean: true },
    module: { rules: [typeScript({ node: "20.19" })] },
    performance: false,
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    ],
  },
];

import { resolve } from "node:path";
import webpack from "webpack";
import { addIn } from "./webpack/addIn.js";
import { FunctionsMetadata } from "./webpack/functionsMetadata.js";
import { NoticesPlugin } from "./webpack/noticesPlugin.js";
import { portable } from "./webpack/portable.js";
import { testPage } from "./webpack/testPage.js";
import { web } from "./webpack/web.js";
import { BROWSERS, shared, typeScript } from "./webpack/settings.js";

const functions = {
  ...shared,
  name: "functions",
  target: "browserslist:chrome 109",
  entry: { functions: "./src/functions/index.ts" },
  output: { path: resolve("dist/functions"), filename: "[name].js", clean: true },
  module: { rules: [typeScript(BROWSERS)] },
  performance: { hints: "error", maxEntrypointSize: 150_000, maxAssetSize: 250_000 },
  plugins: [new FunctionsMetadata(), new NoticesPlugin()],
};

const cli = {
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
    new NoticesPlugin(),
  ],
};

/** Chosen by --config-name; the add-in also by --env channel=public, intranet or development. */
export default async (env) => [functions, cli, web(), portable(), await addIn(env), testPage(env)];

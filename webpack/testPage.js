import { resolve } from "node:path";
import webpack from "webpack";
import { BROWSERS, shared, typeScript } from "./settings.js";

/** A page of a test: one script of `--env entry=…` and all that it imports. */
export function testPage({ entry = "." } = {}) {
  return {
    ...shared,
    name: "testPage",
    mode: "development",
    target: "browserslist:chrome 109",
    entry: resolve(entry),
    output: { filename: "page.js", publicPath: "" },
    module: { rules: [typeScript(BROWSERS)] },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  };
}

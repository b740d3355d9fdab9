import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack from "webpack";

/** One script of a TypeScript file and what it imports, for a page of a test. */
export async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "hengji-bundle-"));
  try {
    await run({
      mode: "development",
      devtool: false,
      target: "web",
      entry: resolve(entry),
      output: { path: folder, filename: "page.js" },
      resolve: { extensions: [".ts", ".tsx", ".js"] },
      plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
      module: {
        rules: [
          {
            test: /\.tsx?$/,
            exclude: /node_modules/,
            loader: "swc-loader",
            options: {
              jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" },
            },
          },
        ],
      },
    });
    return readFileSync(join(folder, "page.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(configuration: webpack.Configuration): Promise<void> {
  return new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
}

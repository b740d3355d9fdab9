import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import webpack from "webpack";

const FOLDER = resolve("node_modules/.cache/hengji/pane");

/** Bundles the page of the harness; gives the path of its HTML file. */
export async function buildPage(): Promise<string> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: "browserslist:chrome 109",
    entry: resolve("test/taskpane/harness/page.tsx"),
    output: { path: FOLDER, filename: "page.js", publicPath: "" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2022",
            },
          },
        },
      ],
    },
  });
  await new Promise<void>((done, fail) =>
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
      else done();
    }),
  );
  mkdirSync(FOLDER, { recursive: true });
  cpSync("assets/templates", resolve(FOLDER, "assets/templates"), { recursive: true });
  const page = resolve(FOLDER, "page.html");
  writeFileSync(
    page,
    '<!doctype html><meta charset="utf-8"><title>衡绩</title><style>html,body,#root{height:100%;margin:0}</style><div id="root"></div><script src="page.js"></script>',
  );
  return page;
}

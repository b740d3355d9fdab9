import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { contentSecurityPolicy } from "./channels.js";
import { NoticesPlugin } from "./noticesPlugin.js";
import { MANIFEST_LINK, ServiceWorkerPlugin } from "./serviceWorkerPlugin.js";
import { BROWSERS, shared, typeScript } from "./settings.js";

/** The parts of the spreadsheet that bring styles. */
const STYLES = ["core", "conditional-formatting", "data-validation", "filter", "sort"];

/** The workbench: a page for any web server, or none but the one of `npm start`. */
export function web() {
  const policy = `${contentSecurityPolicy({ officeOrigin: "" })}; manifest-src 'self'`;
  return workbench({
    name: "web",
    path: resolve("dist/web"),
    page: "index.html",
    policy,
    // A page never gets a file of another version: the addresses carry the content.
    script: "[name].[contenthash:8].js",
    manifest: MANIFEST_LINK,
    plugins: [new ServiceWorkerPlugin()],
  });
}

/** Files that are copied as they are, at addresses that carry their content. */
const STYLE_FILES = STYLES.map((style) => {
  const from = `node_modules/@univerjs/preset-sheets-${style}/lib/index.css`;
  return { from, to: `spreadsheet/${style}.${contentHash(from)}.css` };
});
const FIRST_CHECK = "assets/web/firstCheck.js";
const firstCheck = `firstCheck.${contentHash(FIRST_CHECK)}.js`;

function contentHash(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 8);
}

/** The page of the workbench and what stands beside it; scripts that come `later` are not loaded with it. */
export function workbench({
  name,
  path,
  page,
  policy,
  script = "[name].js",
  manifest = "",
  entry = {},
  later = [],
  plugins = [],
}) {
  return {
    ...shared,
    name,
    target: "browserslist:chrome 109",
    cache: {
      type: "filesystem",
      // Of the page and of its portable form: they are made of the same modules.
      name: "workbench",
      buildDependencies: { config: [import.meta.filename] },
    },
    entry: { ...entry, workbench: "./src/web/index.tsx" },
    output: {
      path,
      filename: script,
      chunkFilename: "chunks/[name].[contenthash:8].js",
      publicPath: "auto", // the thread for files stands in a folder of its own
      clean: true,
    },
    module: { rules: [typeScript(BROWSERS)] },
    performance: false, // test/build measures compressed sizes
    plugins: [
      // Rules for hyphens of seventy languages that no cell needs; English is asked for at the start.
      new webpack.IgnorePlugin({
        resourceRegExp: /^\.\/(?!en-(us|gb))[a-z]{2,3}(-[a-z]+)*-[\w-]{8}\.js$/,
        contextRegExp: /@univerjs\/engine-render\/lib/,
      }),
      new HtmlWebpackPlugin({
        template: "src/web/index.html",
        filename: page,
        templateParameters: {
          policy,
          manifest,
          firstCheck,
          styles: STYLE_FILES.map(({ to }) => `<link rel="stylesheet" href="${to}" />`).join(""),
        },
        excludeChunks: later,
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/**/*.png" },
          { from: FIRST_CHECK, to: firstCheck, info: { minimized: true } },
          ...STYLE_FILES,
        ],
      }),
      new NoticesPlugin(),
      ...plugins,
    ],
  };
}

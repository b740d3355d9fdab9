import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";
import { contentSecurityPolicy } from "./channels.js";
import { BROWSERS, shared, typeScript } from "./settings.js";

/** The parts of the spreadsheet that bring styles. */
const STYLES = ["core", "conditional-formatting", "data-validation"];

/** The workbench: a page for any web server, or none but the one of `npm start`. */
export function web() {
  const policy = contentSecurityPolicy({ officeOrigin: "" });
  return workbench({ name: "web", path: resolve("dist/web"), page: "index.html", policy });
}

/** The page of the workbench and what stands beside it. */
export function workbench({ name, path, page, policy, entry = {}, plugins = [] }) {
  return {
    ...shared,
    name,
    target: "browserslist:chrome 109",
    cache: {
      type: "filesystem",
      name,
      buildDependencies: { config: [import.meta.filename] },
    },
    entry: { ...entry, workbench: "./src/web/index.tsx" },
    output: {
      path,
      filename: "[name].js",
      chunkFilename: "chunks/[name].[contenthash:8].js",
      publicPath: "auto", // the thread for files stands in a folder of its own
      clean: true,
    },
    module: { rules: [typeScript(BROWSERS)] },
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })] },
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
        templateParameters: { policy },
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/**/*.png" },
          { from: "assets/web/*", to: "[name][ext]", info: { minimized: true } },
          ...STYLES.map((style) => ({
            from: `node_modules/@univerjs/preset-sheets-${style}/lib/index.css`,
            to: `spreadsheet/${style}.css`,
          })),
        ],
      }),
      ...plugins,
    ],
  };
}

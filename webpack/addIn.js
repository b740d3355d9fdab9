import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { channelOf, contentSecurityPolicy } from "./channels.js";
import { FunctionsMetadata } from "./functionsMetadata.js";
import { baseUrl, manifestOf } from "./manifest.js";
import { NoticesPlugin } from "./noticesPlugin.js";
import { officeFiles } from "./officeFiles.js";
import { BROWSERS, shared, typeScript } from "./settings.js";

/** The one page of the add-in: functions and commands first, the pane when it is shown. */
export async function addIn({ channel: channelName, WEBPACK_SERVE: isServed } = {}) {
  const channel = channelOf(isServed ? "development" : channelName);
  const base = baseUrl();
  const isHosted = channel.officeOrigin === "";
  return {
    ...shared,
    name: "addin",
    mode: isServed ? "development" : "production",
    devtool: isServed ? "source-map" : false, // the others evaluate text, which the page forbids
    target: "browserslist:chrome 109",
    cache: {
      type: "filesystem",
      // Channels are made of the same modules; what is served is built in another way.
      name: isServed ? "addin-served" : "addin",
      buildDependencies: { config: [import.meta.filename] },
    },
    entry: {
      functions: "./src/functions/index.ts",
      // One runtime: what the functions know (the language of cells) is what the page has told them.
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
    },
    output: {
      path: resolve("dist", channel.name),
      filename: "[name].js",
      // One hash for all: a list of one for each would be half a kilobyte that every cell waits for.
      chunkFilename: "chunks/[name].[fullhash:8].js",
      publicPath: "",
      clean: true,
    },
    module: { rules: [typeScript(BROWSERS)] },
    performance: false, // test/build measures compressed sizes
    plugins: [
      new FunctionsMetadata(),
      new HtmlWebpackPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        templateParameters: { office: channel.office, policy: contentSecurityPolicy(channel) },
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/**/*.png" },
          { from: "assets/page/*", to: "[name][ext]", info: { minimized: true } },
          {
            from: "manifest.xml",
            transform: (text) => manifestOf(text.toString(), channel, base),
          },
          ...(isHosted ? officeFiles() : []),
        ],
      }),
      new NoticesPlugin(),
    ],
    ...(isServed ? { devServer: await developmentServer() } : {}),
  };
}

/** Asks once to trust a certificate of this machine: Office loads pages from trusted addresses only. */
async function developmentServer() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return {
    host: "localhost",
    port: 3000,
    static: false,
    server: { type: "https", options: await getHttpsServerOptions() },
    client: { overlay: false },
    hot: false,
  };
}

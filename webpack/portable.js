import { resolve } from "node:path";
import webpack from "webpack";
import { contentSecurityPolicy } from "./channels.js";
import { workbench } from "./web.js";
import { ZipPlugin } from "./zipPlugin.js";

const WORKER = "fileWorker";

/**
 * The workbench as a zip file for people without a web server: a page of a folder may load scripts and pictures that
 * stand beside it, but fetch nothing and start no file as a thread.
 */
export function portable() {
  const policy = contentSecurityPolicy({ officeOrigin: "" })
    .replace("worker-src 'self'", "worker-src blob:")
    .replace("connect-src 'self'", "connect-src 'none'");
  const config = workbench({
    name: "portable",
    path: resolve("dist"),
    page: "衡绩.html",
    policy,
    // A script like the others, whose text a Blob can take.
    entry: { [WORKER]: "./src/web/fileWorker.ts" },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(
        /\/startFileWorker$/,
        resolve("src/web/startPortableFileWorker.ts"),
      ),
      wrapped("var hengjiFileWorker = function () {"),
      wrapped("};", true),
      new ZipPlugin({ name: "hengji-portable.zip", folder: "衡绩" }),
    ],
  });
  return { ...config, output: { ...config.output, clean: false } };
}

/** A line before or behind the code of the thread. */
const wrapped = (banner, footer = false) =>
  new webpack.BannerPlugin({ banner, footer, raw: true, include: new RegExp(`^${WORKER}\\.js$`) });

import { resolve } from "node:path";
import webpack from "webpack";
import { contentSecurityPolicy } from "./channels.js";
import { workbench } from "./web.js";
import { ZipPlugin } from "./zipPlugin.js";

const WORKER = "fileWorker";
const CONVERTER = "convertWorker";

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
    // Scripts like the others, whose text a Blob can take.
    entry: {
      [WORKER]: "./src/web/files/fileWorker.ts",
      [CONVERTER]: "./src/web/files/convertWorker.ts",
    },
    later: [CONVERTER],
    plugins: [
      replaced(/\/startFileWorker$/, "startPortableFileWorker"),
      replaced(/\/startConvertWorker$/, "startPortableConvertWorker"),
      ...wrapped(WORKER, "hengjiFileWorker"),
      ...wrapped(CONVERTER, "hengjiConvertWorker"),
      new ZipPlugin({ name: "hengji-portable.zip", folder: "衡绩" }),
    ],
  });
  return { ...config, output: { ...config.output, clean: false } };
}

const replaced = (request, file) =>
  new webpack.NormalModuleReplacementPlugin(request, resolve(`src/web/files/${file}.ts`));

/** The code of a thread as a function of a name, so that its text can be read. */
const wrapped = (script, name) => {
  const include = new RegExp(`^${script}\\.js$`);
  const start = new webpack.BannerPlugin({
    banner: `var ${name} = function () {`,
    raw: true,
    include,
  });
  return [start, new webpack.BannerPlugin({ banner: "};", footer: true, raw: true, include })];
};

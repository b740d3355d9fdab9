import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const WORKER = readFileSync(new URL("serviceWorker.js", import.meta.url), "utf8");
const MANIFEST = "hengji.webmanifest";

/** What a browser shows of the installed workbench. */
const INSTALLED = {
  id: "./",
  name: "衡绩",
  short_name: "衡绩",
  description: "政府绩效考核：在表格里评分、定等、排名",
  lang: "zh-CN",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#ffffff",
  theme_color: "#0f6cbd",
  icons: [192, 512].map((size) => ({
    src: `assets/icons/hengji-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
  })),
};

/** Emits what makes the page open without a network: the service worker over all built files, and the manifest. */
export class ServiceWorkerPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap("ServiceWorkerPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "ServiceWorkerPlugin", stage }, (assets) => {
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
        emit(MANIFEST, JSON.stringify(INSTALLED, undefined, 2));
        const files = Object.entries(assets).map(([name, source]) => [
          name.replace(/\?.*$/, ""),
          digestOf(source.buffer()),
        ]);
        files.sort(([one], [other]) => (one < other ? -1 : 1));
        const version = digestOf(JSON.stringify(files)).slice(0, 12);
        const known = `const version = ${JSON.stringify(version)};\nconst files = ${JSON.stringify(files)};\n`;
        emit("serviceWorker.js", known + WORKER);
      });
    });
  }
}

function digestOf(content) {
  return createHash("sha256").update(content).digest("hex");
}

/** The line of the page that names the manifest. */
export const MANIFEST_LINK = `<link rel="manifest" href="${MANIFEST}" />`;

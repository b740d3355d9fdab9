import { Buffer } from "node:buffer";
import { zipSync } from "fflate";

/** The same files give the same bytes. */
const ALWAYS = new Date(2000, 0, 1);

/** Puts all files of a build into a folder of one zip file. */
export class ZipPlugin {
  constructor({ name, folder }) {
    this.name = name;
    this.folder = folder;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap("ZipPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "ZipPlugin", stage }, (assets) => {
        const files = Object.entries(assets).map(([name, source]) => [
          `${this.folder}/${name}`,
          [new Uint8Array(source.buffer()), { mtime: ALWAYS }],
        ]);
        for (const name of Object.keys(assets)) compilation.deleteAsset(name);
        const zip = zipSync(Object.fromEntries(files));
        compilation.emitAsset(this.name, new sources.RawSource(Buffer.from(zip)));
      });
    });
  }
}

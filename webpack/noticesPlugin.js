import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { packageFolder, thirdParties, withInside } from "./thirdParty.js";

const FILE = "THIRD-PARTY-NOTICES.txt";
const OWN_LICENCE = readFileSync(new URL("../LICENSE", import.meta.url), "utf8").trim();
const RULE = "=".repeat(80);
/** Its runtime joins the modules of every bundle, and no module names it. */
const RUNTIME = resolve("node_modules/webpack");

/** Puts the licences of everything that a build holds beside it: of the modules in its scripts and of copied files. */
export class NoticesPlugin {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE; // before lists and zip files of all that is there
    compiler.hooks.thisCompilation.tap("NoticesPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "NoticesPlugin", stage }, () => {
        try {
          const folders = new Set([RUNTIME, ...bundledFolders(compilation)]);
          const text = noticesOf([...folders].flatMap(thirdParties));
          compilation.emitAsset(FILE, new sources.RawSource(text));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${FILE}: ${error.message}`));
        }
      });
    });
  }
}

function bundledFolders(compilation) {
  const modules = [...compilation.chunks].flatMap((chunk) =>
    [...compilation.chunkGraph.getChunkModulesIterable(chunk)].flatMap(
      (module) => module.modules ?? [module],
    ),
  );
  const copied = compilation.getAssets().map(({ info }) => info.sourceFilename);
  const files = [
    ...modules.map((module) => module.nameForCondition?.()),
    ...copied.map((file) => file && resolve(file)),
  ];
  const folders = new Set(files.flatMap((file) => (file && packageFolder(file)) || []));
  return [...folders].flatMap(withInside);
}

/** Chinese first; with a byte order mark, so that every program shows it as it is. */
function noticesOf(packages) {
  const sorted = packages.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  const list = [...new Set(sorted.map((each) => `${nameOf(each)}  ${each.licence}`))];
  return [
    "\uFEFF衡绩 Hengji",
    `\n${OWN_LICENCE}\n`,
    RULE,
    `本程序含有下列第三方软件（${list.length} 个），各按所列许可使用；许可原文在清单之后。`,
    `This program contains the third-party software below (${list.length}), each under the licence named; the texts follow the list.\n`,
    ...list,
    ...[...byText(sorted)].map(([text, names]) => `\n${RULE}\n${names.join("\n")}\n\n${text}`),
    "",
  ].join("\n");
}

const nameOf = ({ name, version }) => `${name} ${version}`;

/** Many packages share one text, which stands once. */
function byText(packages) {
  const names = new Map();
  for (const each of packages) {
    for (const text of each.texts)
      names.set(text, [...new Set([...(names.get(text) ?? []), nameOf(each)])]);
  }
  return names;
}

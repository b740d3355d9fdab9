import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { standardText } from "./licenceTexts.js";

const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const TERMS = /^(licen[cs]e|notice|copying|copyright|third-?party)[\w.-]*$/i;
/** Packages whose script came with others already inside, which no module shows. */
const INSIDE = { docx: ["nanoid"], localforage: ["lie", "immediate"] };
/** The same of others that are not installed by themselves, so that nothing here brings their text. */
const INSIDE_ALONE = {
  "opentype.js": [
    { name: "tiny-inflate", version: "1.0.3", licence: "MIT", holder: "Devon Govett" },
  ],
};
/** A package that has no licence of a known name and refers to its own text. */
const OWN_TERMS = "见许可原文 its own terms";
const APACHE = /Apache License\s+Version 2\.0/;

/** The folder of the package that a file belongs to; none for files of our own. */
export function packageFolder(file) {
  return PACKAGE.exec(file)?.[0];
}

/** The folders of a package and of those inside its script. */
export function withInside(folder) {
  const own = folder.split(/[\\/]node_modules[\\/]/).at(-1);
  const inside = (INSIDE[own] ?? []).map((each) =>
    [join(folder, "node_modules", each), join(folder, "..", each)].find((place) =>
      existsSync(place),
    ),
  );
  return [folder, ...inside];
}

/** A package, and what came inside its script without a folder of its own. */
export function thirdParties(folder) {
  const own = thirdParty(folder);
  const others = (INSIDE_ALONE[own.name] ?? []).map(({ holder, ...each }) => ({
    ...each,
    texts: [standardText(each.licence, holder)],
  }));
  return [own, ...others];
}

/** What a package says of itself: name, version, licence, and the texts that have to go along with it. */
function thirdParty(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const given = readdirSync(folder)
    .filter((file) => TERMS.test(file) && !/\.[cm]?js$/.test(file))
    .sort()
    .map((file) => tidy(readFileSync(join(folder, file), "utf8")));
  const licence = chosenLicence(
    license ?? (given.some((text) => APACHE.test(text)) && "Apache-2.0"),
  );
  if (!licence)
    throw new Error(`${name} ${version} may not ship: its licence is ${license ?? "not named"}`);
  const texts = given.length > 0 ? given : [standardText(licence, holderOf(name, author))];
  return { name, version, licence, texts };
}

/** Of "(MIT OR GPL-3.0)" the one that asks least; nothing where only a licence of the GPL family is offered. */
function chosenLicence(licence) {
  if (!licence) return undefined;
  if (/^(SEE )?LICENSE\b/.test(licence)) return OWN_TERMS;
  const choices = licence.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return choices.map((choice) => choice.trim()).find((choice) => !/GPL/.test(choice));
}

const holderOf = (name, author) =>
  (typeof author === "string" ? author : author?.name) ?? `the authors of ${name}`;

const tidy = (text) =>
  text
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .trim();

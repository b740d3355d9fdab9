import { readFileSync } from "node:fs";

const ALLOWED = /^(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|Zlib)$/;

interface LockedPackage {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly license?: string;
  readonly version?: string;
  readonly integrity?: string;
}

/** "MIT", or a choice that contains an allowed one: "(MIT OR GPL-3.0-or-later)"; AND needs all of them. */
function isAllowed(licence: string): boolean {
  return licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((part) => ALLOWED.test(part.trim())));
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, LockedPackage>;
};
const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== "" && !dev);

/** Packages that name their licence in a file only, with the words that it begins with. */
const LICENCE_FILES: Readonly<Record<string, { licence: string; words: string }>> = {
  "node_modules/@univerjs/telemetry": { licence: "Apache-2.0", words: "Apache License" },
};

function licenceOf(path: string, { license }: LockedPackage): string {
  const file = LICENCE_FILES[path];
  if (license !== undefined || !file) return license ?? "none";
  return readFileSync(`${path}/LICENSE`, "utf8").includes(file.words) ? file.licence : "none";
}

it.each(shipped.map(([path, locked]) => ({ path, license: licenceOf(path, locked) })))(
  "$path may ship under $license",
  ({ license }) => {
    expect(isAllowed(license)).toBe(true);
  },
);

it.each([
  { licence: "MIT", allowed: true },
  { licence: "(MIT OR GPL-3.0-or-later)", allowed: true },
  { licence: "(MIT AND Zlib)", allowed: true },
  { licence: "MIT AND GPL-3.0", allowed: false },
  { licence: "GPL-3.0-only", allowed: false },
  { licence: "none", allowed: false },
])("$licence: $allowed", ({ licence, allowed }) => {
  expect(isAllowed(licence)).toBe(allowed);
});

it("every package is pinned by its content", () => {
  // Builds for machines that the registry of a closed network does not carry are named without it.
  const open = Object.entries(lock.packages).filter(
    ([path, { integrity, optional, os }]) => path && !integrity && !(optional && os),
  );
  expect(open).toEqual([]);
});

it("every optional package is locked, else npm ci refuses the lockfile", () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !(`node_modules/${name}` in lock.packages) &&
        !(`${path}/node_modules/${name}` in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});

it("package.json names exact versions", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

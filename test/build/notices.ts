const RULE = `\n${"=".repeat(80)}\n`;

/** A file of third-party notices: the packages that it lists, and the texts with the packages that each is for. */
export interface Notices {
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
  }[];
  readonly texts: readonly { readonly packages: readonly string[]; readonly text: string }[];
}

export function readNotices(file: string): Notices {
  const [, list, ...sections] = file.split(RULE);
  const packages = [...list!.matchAll(/^(\S+) (\d\S*) {2}(.+)$/gm)].map(
    ([, name, version, licence]) => ({ name: name!, version: version!, licence: licence! }),
  );
  const texts = sections.map((section) => {
    const [names, ...text] = section.split("\n\n");
    return { packages: names!.split("\n"), text: text.join("\n\n").trim() };
  });
  return { packages, texts };
}

/** The packages of a list without a text that is long enough to be a licence. */
export function withoutText({ packages, texts }: Notices): string[] {
  return packages
    .map(({ name, version }) => `${name} ${version}`)
    .filter(
      (each) =>
        !texts.some(({ packages: named, text }) => named.includes(each) && text.length > 300),
    );
}

const PERMISSIVE = /^(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|Zlib)$/;

/** The packages of a list under anything but licences that let a closed network ship them as they are. */
export function notPermissive({ packages }: Notices): string[] {
  return packages
    .filter(({ licence }) => !licence.split(" AND ").every((part) => PERMISSIVE.test(part)))
    .map(({ name }) => name);
}

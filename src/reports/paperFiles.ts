const MOST = 60;

/** A name of a unit as a name of a file: what systems do not take becomes _, long ones are cut. */
export function fileWords(name: string): string {
  const plain = [...name.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, "_")].slice(0, MOST).join("");
  return plain.replace(/^[.\s]+|[.\s]+$/g, "") || "_";
}

/** 001-市发改委: the place keeps equal names apart and files in the order of the data. */
export function numberedName(place: number, name: string): string {
  return `${String(place + 1).padStart(3, "0")}-${fileWords(name)}`;
}

/** The names of the files of units: after a prefix where the kind has one, with the place where two would be equal. */
export function unitFileNames(names: readonly string[], prefix: string | undefined): string[] {
  if (prefix === undefined) return names.map((name, place) => numberedName(place, name));
  const plain = names.map((name) => `${prefix}${fileWords(name)}`);
  return plain.map((name, place) => {
    const isAlone = plain.indexOf(name) === plain.lastIndexOf(name);
    return isAlone ? name : `${prefix}${numberedName(place, names[place]!)}`;
  });
}

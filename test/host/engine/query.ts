import { notImplemented } from "./hostError";
import type { HostObject } from "./kind";
import type { QueryInfo } from "./wire";

type Answer = Record<string, unknown>;

/** What loading properties of an object answers; names come back in PascalCase. */
export function query(object: HostObject, { Select, Expand, Top, Skip }: QueryInfo): Answer {
  if (Top !== undefined || Skip !== undefined) throw notImplemented("paging of collections");
  const paths = [...listOf(Select), ...listOf(Expand).map((path) => `${path}/*`)];
  if (paths.length === 0)
    throw notImplemented(`loading all of ${object.kind}; name the properties`);
  return answer(
    object,
    paths.map((path) => path.split("/").map((step) => step.trim())),
  );
}

function listOf(paths: readonly string[] | string | undefined): readonly string[] {
  const list = typeof paths === "string" ? paths.split(",") : (paths ?? []);
  return list.filter((path) => path.trim() !== "");
}

type Path = readonly string[];

function answer(object: HostObject, paths: readonly Path[]): Answer {
  const items = object.items();
  if (items) {
    const inner = paths.map((path) => (path[0]?.toLowerCase() === "items" ? path.slice(1) : path));
    return { _Items: items.map((item) => answer(item, inner)) };
  }
  const told: Answer = { ...object.identity() };
  const nested = new Map<string, Path[]>();
  for (const [first, ...rest] of paths) {
    if (first === undefined || first === "") continue;
    if (first === "*") {
      for (const name of object.scalarNames) told[name] = object.property(name).get();
    } else if (object.has(first) === "link") {
      const { name } = object.link(first);
      nested.set(name, [...(nested.get(name) ?? []), rest.length > 0 ? rest : ["*"]]);
    } else {
      const property = object.property(first);
      told[property.name] = property.get();
    }
  }
  for (const [name, inner] of nested) {
    const { target } = object.link(name);
    told[name] = target && answer(target, inner);
  }
  return told;
}

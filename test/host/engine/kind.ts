import { HostError, notImplemented } from "./hostError";

/** An object of the host as the engine sees it: members by name, whatever their case. */
export interface HostObject {
  readonly kind: string;
  /** What instantiating it answers: its id where it has one. */
  identity(): Record<string, unknown>;
  property(name: string): { readonly name: string; get(): unknown; set(value: unknown): void };
  has(name: string): "property" | "link" | "method" | undefined;
  link(name: string): { readonly name: string; readonly target: HostObject | null };
  call(name: string, given: readonly unknown[]): unknown;
  /** The members of a collection; undefined where it is none. */
  items(): readonly HostObject[] | undefined;
  item(key: unknown): HostObject | undefined;
  readonly scalarNames: readonly string[];
}

/** The members of one class of objects; `since` is the minor number of the ExcelApi set that brought it. */
export interface KindDefinition<Subject> {
  readonly name: string;
  readonly identity?: (subject: Subject) => Record<string, unknown>;
  readonly properties?: Readonly<Record<string, Property<Subject>>>;
  readonly links?: Readonly<Record<string, Link<Subject>>>;
  readonly methods?: Readonly<Record<string, Method<Subject>>>;
  readonly items?: (subject: Subject) => readonly HostObject[];
  readonly item?: (subject: Subject, key: unknown) => HostObject | undefined;
}

interface Property<Subject> {
  readonly since: number;
  readonly get?: (subject: Subject) => unknown;
  readonly set?: (subject: Subject, value: unknown) => void;
}
interface Link<Subject> {
  readonly since: number;
  readonly to: (subject: Subject) => HostObject | null;
}
interface Method<Subject> {
  readonly since: number;
  readonly call: (subject: Subject, given: readonly unknown[]) => unknown;
}

/** Anything that can be told how new the emulated Excel is. */
export interface Levelled {
  readonly excelApi: number;
}

/** The members of every class that was defined, and the sets that brought them. */
export const DEFINED: { kind: string; member: string; since: number }[] = [];

/** Makes objects of a class; members above the level of the emulated Excel are not found. */
export function defineKind<Subject>(
  definition: KindDefinition<Subject>,
): (levelled: Levelled, subject: Subject) => HostObject {
  const { name: kind } = definition;
  const properties = byLowerCase(definition.properties);
  const links = byLowerCase(definition.links);
  const methods = byLowerCase(definition.methods);
  for (const { name: member, member: definedAs } of [
    ...properties.values(),
    ...links.values(),
    ...methods.values(),
  ]) {
    DEFINED.push({ kind, member, since: definedAs.since });
  }
  const scalarNames = [...properties.values()].map(({ name }) => name);
  return (levelled, subject) => {
    const found = <Member extends { since: number }>(
      members: ReadonlyMap<string, { name: string; member: Member }>,
      name: string,
    ) => {
      const entry = members.get(name.toLowerCase());
      if (!entry) throw notImplemented(`${kind}.${name}`);
      if (entry.member.since > levelled.excelApi) {
        throw new HostError("ApiNotFound", `${kind}.${entry.name} needs 1.${entry.member.since}`);
      }
      return entry;
    };
    return {
      kind,
      scalarNames,
      identity: () => definition.identity?.(subject) ?? {},
      has: (name) => {
        const key = name.toLowerCase();
        if (properties.has(key)) return "property";
        if (links.has(key)) return "link";
        return methods.has(key) ? "method" : undefined;
      },
      property: (given) => {
        const { name, member } = found(properties, given);
        return {
          name,
          get: () => {
            if (!member.get) throw notImplemented(`reading ${kind}.${name}`);
            return member.get(subject);
          },
          set: (value) => {
            if (!member.set) throw notImplemented(`writing ${kind}.${name}`);
            member.set(subject, value);
          },
        };
      },
      link: (given) => {
        const { name, member } = found(links, given);
        return { name, target: member.to(subject) };
      },
      call: (name, given) => found(methods, name).member.call(subject, given),
      items: () => definition.items?.(subject),
      item: (key) => {
        if (!definition.item) throw notImplemented(`${kind}.getItem`);
        return definition.item(subject, key);
      },
    };
  };
}

function byLowerCase<Member>(
  members: Readonly<Record<string, Member>> = {},
): ReadonlyMap<string, { name: string; member: Member }> {
  return new Map(
    Object.entries(members).map(([name, member]) => [name.toLowerCase(), { name, member }]),
  );
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "identity" in value && "kind" in value;
}

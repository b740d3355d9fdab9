import { HostError, notImplemented } from "./hostError";
import { isHostObject, type HostObject } from "./kind";
import { query } from "./query";
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** What requests start from: the workbook, services by name, and the objects that references keep. */
export interface Roots {
  readonly workbook: HostObject;
  service(name: string): HostObject;
  readonly references: Map<string, HostObject>;
}

/**
 * Answers one request: its actions in their order, each object path resolved once. The first action that fails ends it;
 * what the earlier ones did stands, as in Excel.
 */
export function processRequest(body: RequestBody, roots: Roots): ResponseBody {
  const run = new RequestRun(body, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run.execute(action) });
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code: Code, message: Message, status: HttpStatusCode } = error;
      const Location = run.location;
      return {
        Results: results,
        TraceIds: traceIds,
        Error: { Code, Message, Location, ActionIndex: index, HttpStatusCode },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

class RequestRun {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly referenceOf = new Map<number, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly roots: Roots,
  ) {}

  /** Class and member of the action under way. */
  location = "";

  execute(action: Action): unknown {
    this.location = "";
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (action.Name === "_KeepReference") return this.keep(action.ObjectPathId, object);
    if (action.Name === "_RemoveReference") return this.forget(action);
    if (object === null) return null;
    const given = this.argumentsOf(action.ArgumentInfo);
    this.location = `${object.kind}.${action.Name}`;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return { ...this.reference(action.ObjectPathId), ...object.identity() };
      case ACTION.query:
        return {
          ...this.reference(action.ObjectPathId),
          ...query(object, action.QueryInfo ?? {}),
        };
      case ACTION.method: {
        const value = object.call(action.Name, given) ?? null;
        return isHostObject(value) ? value.identity() : value;
      }
      case ACTION.setProperty:
        object.property(action.Name).set(given[0]);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType} (${object.kind}.${action.Name})`);
    }
  }

  private reference(pathId: number): Record<string, unknown> {
    const name = this.referenceOf.get(pathId);
    return name === undefined ? {} : { _ReferenceId: name };
  }

  private keep(pathId: number, object: HostObject | null): null {
    if (object && !this.referenceOf.has(pathId)) {
      const name = `@r${this.roots.references.size + 1}`;
      this.roots.references.set(name, object);
      this.referenceOf.set(pathId, name);
    }
    return null;
  }

  private forget(action: Action): null {
    for (const name of action.ArgumentInfo?.Arguments ?? []) {
      // A hole keeps the numbers of later references apart.
      if (typeof name === "string") this.roots.references.set(name, this.roots.workbook);
    }
    return null;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `No object path ${id}`);
    const object = this.find(path);
    this.resolved.set(id, object);
    return object;
  }

  private find(path: ObjectPath): HostObject | null {
    const { ObjectPathType: type, Name: name } = path;
    if (type === PATH.root) return this.roots.workbook;
    if (type === PATH.service) return this.roots.service(name);
    if (type === PATH.nothing) return null;
    if (type === PATH.reference) {
      const kept = this.roots.references.get(name);
      if (!kept) throw new HostError("InvalidReference", `No reference ${name}`);
      this.referenceOf.set(path.Id, name);
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const given = this.argumentsOf(path.ArgumentInfo);
    if (type === PATH.property) return parent.link(name).target;
    if (type === PATH.indexer) {
      const found = parent.item(given[0]);
      if (!found) throw new HostError("ItemNotFound", `No ${parent.kind} ${String(given[0])}`, 404);
      return found;
    }
    if (type !== PATH.method) throw notImplemented(`object path type ${type}`);
    const found = parent.call(name, given);
    if (found === null || isHostObject(found)) return found;
    throw notImplemented(`${parent.kind}.${name} as an object`);
  }

  /** Arguments with their objects in the place of the ids of paths. */
  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
      if (Array.isArray(reference)) throw notImplemented("lists of objects as arguments");
      return value;
    });
  }
}

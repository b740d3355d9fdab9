import type { SheetSpec } from "../../sheetSpec";
import { followStructure } from "./followStructure";
import type { Structure } from "./structure";
import type { UniverBook } from "../univerBook";

/** What descriptions were before a step and after it, by the ids of sheets. */
interface Kept {
  readonly before: Map<string, string>;
  readonly after: Map<string, string>;
}

/** Where texts of descriptions are kept, by the ids of sheets. */
export interface Descriptions {
  load(book: UniverBook, id: string): string | undefined;
  store(book: UniverBook, id: string, text: string | undefined): void;
}

/** Lets descriptions go with what is done to the rows, columns and cells of their sheets, and back again. */
export class DescribedSteps {
  private readonly steps = new Map<number, Kept>();

  constructor(private readonly descriptions: Descriptions) {}

  /** The description of a sheet after a change of its structure. */
  follow(book: UniverBook, id: string, structure: Structure, step: number): void {
    const text = this.descriptions.load(book, id);
    if (text === undefined) return;
    const after = JSON.stringify(followStructure(JSON.parse(text) as SheetSpec, structure));
    this.descriptions.store(book, id, after);
    const kept = this.steps.get(step) ?? { before: new Map(), after: new Map() };
    if (!kept.before.has(id)) kept.before.set(id, text);
    kept.after.set(id, after);
    this.steps.set(step, kept);
  }

  /** As it was before these steps, or after them. */
  turn(book: UniverBook, steps: readonly number[], turn: "undone" | "redone"): void {
    const ordered = turn === "undone" ? [...steps].reverse() : steps;
    for (const step of ordered) {
      const kept = this.steps.get(step);
      for (const [id, text] of (turn === "undone" ? kept?.before : kept?.after) ?? []) {
        this.descriptions.store(book, id, text);
      }
    }
  }
}

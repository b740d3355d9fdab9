import { Direction, type ICommandInfo, type IRange } from "@univerjs/core";
import type { LexerTreeBuilder } from "@univerjs/engine-formula";
import { FormulaRefRangeService } from "@univerjs/preset-sheets-core";
import { followingRanges, type LinesChange } from "./followingRanges";
import { movedFormula } from "./movedFormula";
import { areaOf } from "./sheetImage";
import type { Structure } from "./structure";

type Handler = (command: ICommandInfo) => unknown;

/** What of the service is not public. */
interface Inside {
  readonly _refRangeService: {
    registerRefRange(range: IRange, handler: Handler, unit: string, sheet: string): unknown;
  };
  readonly _lexerTreeBuilder: LexerTreeBuilder;
}

/** What has to be known of the workbook. */
interface Shown {
  nameOf(unit: string, sheet: string): string;
  /** The id of the sheet that is shown: commands that name no sheet mean it. */
  activeSheet(): string;
}

/**
 * Lets the formulas of rules go with rows, columns and cells as in Excel. The spreadsheet splits a rule where rows are
 * put in, and the second part then looks at the row below its own; and fixed references do not follow at all.
 */
export function mendRuleFormulas(shown: Shown): void {
  const { prototype } = FormulaRefRangeService;
  const register = ORIGINALS.get(prototype) ?? methodOf(prototype);
  ORIGINALS.set(prototype, register);
  prototype.registerRangeFormula = function (unit, sheet, ranges, formulas, callback) {
    const inside = this as unknown as Inside;
    const known = new Map<Handler, Handler>();
    const follow = (formula: string, command: ICommandInfo): string | undefined => {
      const given = commandOf(command, shown);
      if (!given) return undefined;
      const name = shown.nameOf(unit, given.sheet);
      return movedFormula(formula, given.structure, name, given.sheet === sheet);
    };
    const handled = (command: ICommandInfo): unknown => {
      const change = linesOf(command, sheet, shown);
      const next = change && followingRanges(ranges, change);
      if (!next) return callback([]);
      const { survivor, landed, first } = next;
      const seen = (formula: string, across: number, down: number): string =>
        across === 0 && down === 0
          ? formula
          : inside._lexerTreeBuilder.moveFormulaRefOffset(formula, across, down);
      const moved = formulas.map((formula) => {
        if (!formula.startsWith("=")) return formula;
        const old = seen(formula, survivor.across, survivor.down);
        const changed = follow(old, command) ?? old;
        return seen(changed, first.column - landed.column, first.row - landed.row);
      });
      return callback([{ ranges: next.ranges, formulas: moved }]);
    };
    const mended = (handler: Handler): Handler => {
      const found =
        known.get(handler) ??
        ((command) => (linesOf(command, sheet, shown) ? handled(command) : handler(command)));
      known.set(handler, found);
      return found;
    };
    const original = this.transformFormulaByEffectCommand.bind(this);
    const wrapped = Object.assign(Object.create(this) as FormulaRefRangeService, {
      transformFormulaByEffectCommand: (...given: Parameters<typeof original>) =>
        follow(given[2], given[3]) ?? original(...given),
      _refRangeService: {
        registerRefRange: (range: IRange, handler: Handler, unitId: string, sheetId: string) =>
          inside._refRangeService.registerRefRange(range, mended(handler), unitId, sheetId),
      },
    });
    return register.call(wrapped, unit, sheet, ranges, formulas, callback);
  };
}

type Register = (
  this: FormulaRefRangeService,
  ...given: Parameters<FormulaRefRangeService["registerRangeFormula"]>
) => ReturnType<FormulaRefRangeService["registerRangeFormula"]>;

const ORIGINALS = new WeakMap<object, Register>();

/** The method by itself, to be called on what is given to it. */
function methodOf(prototype: Record<"registerRangeFormula", Register>): Register {
  const { registerRangeFormula } = prototype;
  return registerRangeFormula;
}

/** What commands of the structure carry. */
interface Given {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly direction?: Direction;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
}

/** What a command does to the structure of which sheet. */
function commandOf(
  { id, params }: ICommandInfo,
  shown: Shown,
): { sheet: string; structure: Structure } | undefined {
  const { subUnitId, range, fromRange, toRange } = (params ?? {}) as Given;
  const sheet = subUnitId ?? shown.activeSheet();
  const lines = /^sheet\.command\.(insert|remove)-(row|col)$/.exec(id);
  if (lines && range) {
    const axis = lines[2] === "row" ? "row" : "column";
    const [at, size] = strip(range, axis);
    const count = lines[1] === "insert" ? size : -size;
    return { sheet, structure: { kind: "lines", axis, at, count } };
  }
  const moved = /^sheet\.command\.move-(rows|cols)$/.exec(id);
  if (moved && fromRange && toRange) {
    const axis = moved[1] === "rows" ? "row" : "column";
    const [from, count] = strip(fromRange, axis);
    return { sheet, structure: { kind: "moved", axis, from, count, to: strip(toRange, axis)[0] } };
  }
  if (id === "sheet.command.move-range" && fromRange && toRange) {
    return { sheet, structure: { kind: "cells", from: areaOf(fromRange), to: areaOf(toRange) } };
  }
  return undefined;
}

/** Rows or columns that a command puts in or takes out of the sheet. */
function linesOf(command: ICommandInfo, sheet: string, shown: Shown): LinesChange | undefined {
  const found = commandOf(command, shown);
  if (found?.sheet !== sheet || found.structure.kind !== "lines") return undefined;
  const { axis, at, count } = found.structure;
  const { direction } = command.params as Given;
  return {
    axis,
    first: at,
    last: at + Math.abs(count) - 1,
    isRemoved: count < 0,
    isBehind: direction === Direction.DOWN || direction === Direction.RIGHT,
  };
}

function strip(range: IRange, axis: "row" | "column"): [first: number, size: number] {
  const { row, column, rows, columns } = areaOf(range);
  return axis === "row" ? [row, rows] : [column, columns];
}

import type { ICommandInfo, IRange } from "@univerjs/core";
import type { LexerTreeBuilder } from "@univerjs/engine-formula";
import { FormulaRefRangeService } from "@univerjs/preset-sheets-core";
import { commandLines, commandStructure } from "../structure/commandStructure";
import { followingRanges } from "../structure/followingRanges";
import { movedFormula } from "../structure/movedFormula";

type Handler = (command: ICommandInfo) => unknown;

/** What of the service is not public in 0.25.1. */
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
 *
 * Univer 0.25.1 offers no place for that but the method by which rules register, which is replaced for the page. The
 * tests of what is saved after random steps notice when another version does it differently.
 */
export function patchRuleFormulas(shown: Shown): void {
  const { prototype } = FormulaRefRangeService;
  const register = ORIGINALS.get(prototype) ?? methodOf(prototype);
  ORIGINALS.set(prototype, register);
  prototype.registerRangeFormula = function (unit, sheet, ranges, formulas, callback) {
    const inside = this as unknown as Inside;
    const known = new Map<Handler, Handler>();
    const follow = (formula: string, command: ICommandInfo): string | undefined => {
      const given = commandStructure(command, shown.activeSheet());
      if (!given) return undefined;
      const name = shown.nameOf(unit, given.sheet);
      return movedFormula(formula, given.structure, name, given.sheet === sheet);
    };
    const handled = (command: ICommandInfo): unknown => {
      const change = commandLines(command, sheet, shown.activeSheet());
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
        ((command) =>
          commandLines(command, sheet, shown.activeSheet()) ? handled(command) : handler(command));
      known.set(handler, found);
      return found;
    };
    const original = this.transformFormulaByEffectCommand.bind(this);
    const wrapped = Object.assign(Object.create(this) as FormulaRefRangeService, {
      transformFormulaByEffectCommand: (
        book: string,
        page: string,
        formula: string,
        command: Parameters<typeof original>[3],
      ) => follow(formula, command) ?? original(book, page, formula, command),
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

/** The method by itself, to be called on what is given to it: the first spreadsheet of a page finds the original. */
function methodOf(prototype: Record<"registerRangeFormula", Register>): Register {
  const { registerRangeFormula } = prototype;
  return registerRangeFormula;
}

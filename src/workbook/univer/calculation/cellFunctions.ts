import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/preset-sheets-core";
import type { Grid } from "../createGrid";

/** A function for the cells of the spreadsheet. */
export interface GridFunction {
  /** As written in formulas: HJ.SCORE. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isMatrix: boolean;
    readonly isOptional: boolean;
    /** As it stands in the example of the help. */
    readonly example: string;
  }[];
  /**
   * Gets what Excel would pass: rows of values for a range, null for a blank cell or an omitted argument,
   * {error} for an error cell.
   */
  readonly run: (given: readonly unknown[]) => GridAnswer;
}

export type GridAnswer =
  | Plain
  | readonly (readonly Plain[])[]
  /** An error with what it says to the person at the cell. */
  | { readonly error: string; readonly reason: string };
type Plain = number | string | boolean;

/**
 * Makes functions known to the spreadsheet: in formulas, in their completion and in the help. Before the first formula
 * that uses them, since a name that was not known once stays unknown.
 */
export function registerFunctions(
  { univer }: Grid,
  functions: readonly GridFunction[],
  onError: (error: unknown) => void,
): void {
  const injector = univer.__getInjector();
  const service = injector.get(IFunctionService);
  for (const each of functions) service.registerExecutors(new Executor(each, onError));
  injector.get(IDescriptionService).registerDescriptions(functions.map(infoOf));
}

/** Whether a formula calls one of these functions. */
export type CallsOurs = (formula: string) => boolean;

export function callsOurs(functions: readonly Pick<GridFunction, "name">[]): CallsOurs {
  const calls = functions.map(({ name }) => `${name}(`);
  return (formula) => {
    const text = formula.toUpperCase();
    return calls.some((call) => text.includes(call));
  };
}

/** The plain registration of the spreadsheet turns blanks into 0 and errors into texts; this does not. */
class Executor extends BaseFunction {
  constructor(
    private readonly definition: GridFunction,
    private readonly onError: (error: unknown) => void,
  ) {
    // No counts of arguments: the engine would answer a bare #N/A, where the function says what is wrong.
    super(definition.name);
  }

  override calculate(...given: BaseValueObject[]) {
    const { parameters, run } = this.definition;
    try {
      const answer = run(
        given.map((value, index) => plain(value, parameters[index]?.isMatrix ?? true)),
      );
      // An error that a function of ours gave to this one says more than that there is one.
      return answered(
        answer,
        given.map(reasonOf).find((reason) => reason !== ""),
      );
    } catch (error) {
      // A function that throws stops the engine for good, so its bug is told elsewhere.
      this.onError(error);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** An argument as Excel passes it. */
function plain(value: BaseValueObject, isMatrix: boolean): unknown {
  if (!value.isArray())
    return isMatrix && !value.isNull() ? [[plainCell(value)]] : plainCell(value);
  const rows = rowsOf(value as ArrayValueObject);
  const isOne = rows.length === 1 && rows[0]!.length === 1;
  return !isMatrix && isOne ? rows[0]![0] : rows;
}

/**
 * Within one calculation the engine reads a range once, and gives every formula that refers to it the same object: so
 * formulas filled down get the very same rows. They are shared: functions only read.
 */
const rowsRead = new WeakMap<ArrayValueObject, readonly (readonly unknown[])[]>();

function rowsOf(range: ArrayValueObject): readonly (readonly unknown[])[] {
  const known = rowsRead.get(range);
  if (known) return known;
  const rows = range
    .getArrayValue()
    .map((row) => row.map((cell) => (cell ? plainCell(cell) : null)));
  rowsRead.set(range, rows);
  return rows;
}

function plainCell(value: BaseValueObject): unknown {
  if (value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
}

function reasonOf(value: BaseValueObject): string {
  return value.isError() ? (value as ErrorValueObject).getErrorContent() : "";
}

function answered(answer: GridAnswer, cause?: string) {
  if (typeof answer !== "object") return plainAnswer(answer);
  if ("error" in answer) {
    const known = Object.values(ErrorType).find((each) => String(each) === answer.error);
    return ErrorValueObject.create(known ?? ErrorType.VALUE, cause ?? answer.reason);
  }
  return ArrayValueObject.create({
    calculateValueList: answer.map((row) => row.map(plainAnswer)),
    rowCount: answer.length,
    columnCount: answer[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
}

function plainAnswer(value: Plain) {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

function infoOf({ name, description, parameters }: GridFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.example,
      require: parameter.isOptional ? 0 : 1,
      repeat: 0,
    })),
  };
}

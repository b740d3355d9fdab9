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
import type { Grid } from "./createGrid";

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
  }[];
  /**
   * Gets what Excel would pass: rows of values for a range, null for a blank cell or an omitted argument,
   * {error} for an error cell.
   */
  readonly run: (given: readonly unknown[]) => GridAnswer;
}

export type GridAnswer = Plain | readonly (readonly Plain[])[] | { readonly error: string };
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
  const service = univer.__getInjector().get(IFunctionService);
  service.registerExecutors(...functions.map((each) => new Executor(each, onError)));
  service.registerDescriptions(...functions.map(infoOf));
}

/** The plain registration of the spreadsheet turns blanks into 0 and errors into texts; this does not. */
class Executor extends BaseFunction {
  constructor(
    private readonly definition: GridFunction,
    private readonly onError: (error: unknown) => void,
  ) {
    super(definition.name);
    this.minParams = definition.parameters.filter(({ isOptional }) => !isOptional).length;
    this.maxParams = definition.parameters.length;
  }

  override calculate(...given: BaseValueObject[]) {
    const { parameters, run } = this.definition;
    try {
      return answered(
        run(given.map((value, index) => plain(value, parameters[index]?.isMatrix ?? true))),
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
  const rows = (value as ArrayValueObject)
    .getArrayValue()
    .map((row) => row.map((cell) => (cell ? plainCell(cell) : null)));
  const isOne = rows.length === 1 && rows[0]!.length === 1;
  return !isMatrix && isOne ? rows[0]![0] : rows;
}

function plainCell(value: BaseValueObject): unknown {
  if (value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
}

function answered(answer: GridAnswer) {
  if (typeof answer !== "object") return plainAnswer(answer);
  if ("error" in answer) {
    const known = Object.values(ErrorType).find((each) => String(each) === answer.error);
    return ErrorValueObject.create(known ?? ErrorType.VALUE);
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
      example: "",
      require: parameter.isOptional ? 0 : 1,
      repeat: 0,
    })),
  };
}

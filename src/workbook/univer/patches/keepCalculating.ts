import {
  AstTreeBuilder,
  ErrorType,
  ErrorValueObject,
  ICalculateFormulaService,
  Interpreter,
  Lexer,
} from "@univerjs/engine-formula";
import type { Grid } from "../createGrid";

/** One pass over the formulas of a run; the class (0.25.1) says that it is its own affair. */
interface Passes {
  _executeStep: () => Promise<unknown>;
}

/**
 * A formula whose parsing or calculation throws, as `=SHEET("x")` or `=LET(,1,1)`, shows #VALUE!. Otherwise the engine
 * (0.25.1) would break off, keep all other results from their cells and never start again. What else breaks a run
 * ends that run alone.
 */
export function keepCalculating({ univer }: Grid, onError: (error: unknown) => void): void {
  const told = new Set<string>();
  // The engine meets the same formula at every run.
  const tell = (error: unknown): void => {
    if (told.has(String(error))) return;
    told.add(String(error));
    onError(error);
  };
  const injector = univer.__getInjector();
  const lexer = injector.get(Lexer);
  const trees = injector.get(AstTreeBuilder);
  const interpreter = injector.get(Interpreter);
  const passes = injector.get(ICalculateFormulaService) as unknown as Passes;

  const read = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) =>
    attempt(() => read(formula, transformSuffix), ErrorType.VALUE);

  const parse = trees.parse.bind(trees);
  trees.parse = (node) => {
    try {
      return parse(node);
    } catch (error) {
      tell(error);
      return parse(read(`=${ErrorType.VALUE}`) as typeof node);
    }
  };

  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) =>
    attempt(() => execute(node), ErrorValueObject.create(ErrorType.VALUE));

  const pass = passes._executeStep.bind(passes);
  passes._executeStep = async () => {
    try {
      return await pass();
    } catch (error) {
      tell(error);
      return undefined;
    }
  };

  function attempt<Result, Instead>(task: () => Result, instead: Instead): Result | Instead {
    try {
      return task();
    } catch (error) {
      tell(error);
      return instead;
    }
  }
}

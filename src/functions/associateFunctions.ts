import { currentCellLocale } from "./cellLocale";
import { inCell } from "./inCell";
import { CELL_FUNCTIONS } from "./registry";

/** Hands every function to Excel under its id. */
export function associateFunctions(): void {
  for (const { id, parameters, run } of CELL_FUNCTIONS) {
    CustomFunctions.associate(id, (...given) => {
      // Excel appends an object about the call behind the parameters.
      const own = given.slice(0, parameters.length);
      const locale = currentCellLocale();
      return inCell(() => run(own, locale), locale);
    });
  }
}

import { IDependencyManagerService, IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import type { Grid } from "../createGrid";

/** The formulas of the run that is under way; the class (0.25.1) says that they are its own affair. */
interface Running {
  readonly _dependencyTreeCache: ReadonlyMap<number, unknown>;
}

/**
 * Formulas of sheets that were filled anew or removed stay in the engine's index of who reads what, and each later run
 * meets them and writes a line to the console for every one: hundreds of thousands after some templates. They are left
 * out where the index is asked.
 */
export function forgetGoneFormulas({ univer }: Pick<Grid, "univer">): void {
  const injector = univer.__getInjector();
  const index = injector.get(IDependencyManagerService);
  const running = injector.get(IFormulaDependencyGenerator) as unknown as Running;
  const search = index.searchDependency.bind(index);
  index.searchDependency = (area, except) => {
    const found = search(area, except);
    const standing = running._dependencyTreeCache;
    for (const id of found) if (standing.size > 0 && !standing.has(id)) found.delete(id);
    return found;
  };
}

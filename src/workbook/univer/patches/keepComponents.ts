import { ComponentManager } from "@univerjs/preset-sheets-core";
import type { Grid } from "../createGrid";

/**
 * Each workbook registers what is shown over cells, such as the words of an error, under the same names, and takes it away
 * from all others when it is gone (0.25.1): alerts and lists of the workbook that took its place are empty boxes then. What
 * is registered once stays; it belongs to the page and not to a workbook.
 */
export function keepComponents({ univer }: Pick<Grid, "univer">): void {
  const components = univer.__getInjector().get(ComponentManager);
  const register = components.register.bind(components);
  components.register = (name, component, options) => {
    // A second workbook brings the same component again.
    if (components.getKey(component) !== name) register(name, component, options);
    return { dispose: () => undefined };
  };
}

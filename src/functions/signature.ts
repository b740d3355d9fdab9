import type { Locale } from "../scoring/locale";
import type { CellFunction } from "./definition/cellFunction";
import { NAMESPACE } from "./registry";

/** HJ.SCORE(scores, weights, [missing], [total], [decimals]) */
export function signature({ id, parameters }: CellFunction, locale: Locale): string {
  const names = parameters.map(({ name, isOptional }) =>
    isOptional ? `[${name[locale]}]` : name[locale],
  );
  return `${NAMESPACE}.${id}(${names.join(", ")})`;
}

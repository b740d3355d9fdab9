import type { Locale } from "../../src/scoring/locale";
import { TEMPLATES } from "../../src/templates";

/** Every template in each language; weights that a document prints with another total are scaled. */
export const RENDERINGS = TEMPLATES.flatMap((template) =>
  (["zh-CN", "en-US"] as const satisfies readonly Locale[]).map((locale) => ({
    name: `${template.id} ${locale}`,
    template,
    locale,
    sheets: template.sheets({ locale, isScaled: true }),
  })),
);

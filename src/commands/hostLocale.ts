import type { Locale } from "../scoring/locale";

/** Our language for that of the host: English where it is English, else Chinese, as in the manifest. */
export function hostLocale(displayLanguage: string | undefined): Locale {
  return displayLanguage?.toLowerCase().startsWith("en") ? "en-US" : "zh-CN";
}

import { hostLocale } from "../../src/commands/hostLocale";

it.each([
  { language: "zh-CN", locale: "zh-CN" },
  { language: "zh-TW", locale: "zh-CN" },
  { language: "en-GB", locale: "en-US" },
  { language: "EN-US", locale: "en-US" },
  { language: "fr-FR", locale: "zh-CN" },
  { language: undefined, locale: "zh-CN" },
])("$language: $locale", ({ language, locale }) => {
  expect(hostLocale(language)).toBe(locale);
});

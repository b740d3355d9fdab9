import { lazy, type ComponentType } from "react";
import type { PageId } from "../model/pageId";

type Page = ComponentType;

/** Each page comes when it is first opened, so that the first one is there at once. */
export const PAGES: Readonly<Record<PageId, Page>> = {
  start: lazy(async () => ({ default: (await import("../pages/start/StartPage")).StartPage })),
  grade: lazy(async () => ({ default: (await import("../pages/grade/GradePage")).GradePage })),
  templates: lazy(async () => ({
    default: (await import("../pages/templates/TemplatesPage")).TemplatesPage,
  })),
  weights: lazy(async () => ({
    default: (await import("../pages/weights/WeightsPage")).WeightsPage,
  })),
  functions: lazy(async () => ({
    default: (await import("../pages/functions/FunctionsPage")).FunctionsPage,
  })),
  explain: lazy(async () => ({
    default: (await import("../pages/explain/ExplainPage")).ExplainPage,
  })),
  merge: lazy(async () => ({ default: (await import("../pages/merge/MergePage")).MergePage })),
  settings: lazy(async () => ({
    default: (await import("../pages/settings/SettingsPage")).SettingsPage,
  })),
};

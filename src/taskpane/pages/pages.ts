import { lazy, type ComponentType } from "react";
import type { PageId } from "../model/pageId";

type Page = ComponentType;

/** Each page comes when it is first opened, so that the first one is there at once. */
export const PAGES: Readonly<Record<PageId, Page>> = {
  start: lazy(async () => ({ default: (await import("./start/StartPage")).StartPage })),
  grade: lazy(async () => ({ default: (await import("./grade/GradePage")).GradePage })),
  templates: lazy(async () => ({
    default: (await import("./templates/TemplatesPage")).TemplatesPage,
  })),
  weights: lazy(async () => ({
    default: (await import("./weights/WeightsPage")).WeightsPage,
  })),
  functions: lazy(async () => ({
    default: (await import("./functions/FunctionsPage")).FunctionsPage,
  })),
  explain: lazy(async () => ({
    default: (await import("./explain/ExplainPage")).ExplainPage,
  })),
  board: lazy(async () => ({ default: (await import("./board/BoardPage")).BoardPage })),
  reports: lazy(async () => ({
    default: (await import("./reports/ReportsPage")).ReportsPage,
  })),
  collect: lazy(async () => ({
    default: (await import("./collect/CollectPage")).CollectPage,
  })),
  roll: lazy(async () => ({ default: (await import("./roll/RollPage")).RollPage })),
  settings: lazy(async () => ({
    default: (await import("./settings/SettingsPage")).SettingsPage,
  })),
};

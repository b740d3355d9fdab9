import type { RequestedPage } from "./pageRequests";

/** Buttons of manifest.xml that open a page of the pane, by their FunctionName. */
export const OPENERS: Readonly<Record<string, RequestedPage>> = {
  check: "grade", // the page begins with the checks,
  openTemplates: "templates",
  openWeights: "weights",
  openFunctions: "functions",
  openExplain: "explain",
  openReports: "reports",
};

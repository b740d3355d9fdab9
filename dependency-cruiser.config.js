const ADAPTER = "^src/workbook/(xlsx|univer|excel|foreign)/";
const DOOR = "^src/(functions|taskpane|commands|web|cli)/";
const EVALUATION = "^src/cli/commands/evaluateLines[.]ts$";
const FUNCTIONS_PAGE = "^src/taskpane/pages/functions/";
const PAGE = "^src/taskpane/index[.]tsx?$";
const WEB = "^src/web/";
const FEATURE = "^src/(templates|grading|reports)/";

/** The arrows of the architecture: two foundations, features that join them, doors. They only point down. */
const forbidden = [
  {
    name: "scoring-stands-alone",
    comment:
      "What a score is knows nothing else: no folder of ours, no npm package, no node module.",
    from: { path: "^src/scoring/" },
    to: { pathNot: "^src/scoring/" },
  },
  {
    name: "workbook-knows-no-other",
    comment: "A workbook knows neither scores nor features.",
    from: { path: "^src/workbook/" },
    to: { path: "^src/", pathNot: "^src/workbook/" },
  },
  {
    name: "contract-knows-no-adapter",
    comment: "The ports are the same for every carrier of workbooks.",
    from: { path: "^src/workbook/", pathNot: ADAPTER },
    to: { path: ADAPTER },
  },
  {
    name: "only-a-door-chooses-an-adapter",
    comment: "Everything else takes a Workbook as a parameter.",
    from: {
      path: "^src/",
      pathNot: [
        "^src/workbook/",
        "^src/(functions|taskpane|commands|web|cli)/index[.]tsx?$",
        "^src/web/files/(file|convert)Worker[.]ts$",
      ],
    },
    to: { path: ADAPTER },
  },
  {
    name: "features-know-foundations",
    comment:
      "Templates, grading and reports join the two foundations; a door opens on them, never back.",
    from: { path: FEATURE },
    to: { path: "^src/", pathNot: ["^src/(scoring|workbook)/", FEATURE] },
  },
  {
    name: "nothing-imports-a-door",
    comment:
      "What two doors share belongs into a feature. Four exceptions: `hengji eval` and the page 函数 give the " +
      "answers of cells outside of them, so they call the very code that runs there; and the page of the add-in " +
      "is one runtime for pane, buttons and cells, so its index starts all three; the workbench shows that pane.",
    from: { path: "^src/([^/]+)/", pathNot: [EVALUATION, FUNCTIONS_PAGE, PAGE, WEB] },
    to: { path: DOOR, pathNot: "^src/$1/" },
  },
  {
    name: "web-shows-the-pane",
    comment:
      "The workbench is the very pane of the add-in beside a spreadsheet whose cells know the very functions.",
    from: { path: WEB },
    to: {
      path: DOOR,
      pathNot:
        "^src/(web/|taskpane/(Pane[.]tsx|model/|localPreferences[.]ts)|functions/(evaluate|registry|literal)[.]ts$)",
    },
  },
  {
    name: "page-starts-buttons-and-cells",
    comment: "The page starts the other doors by their index and reaches no further into them.",
    from: { path: PAGE },
    to: { path: DOOR, pathNot: ["^src/taskpane/", "^src/(commands|functions)/index[.]ts$"] },
  },
  {
    name: "functions-page-shows-the-registry",
    comment:
      "The page 函数 shows, tries and inserts the very functions that run in cells, and nothing else.",
    from: { path: FUNCTIONS_PAGE },
    to: {
      path: DOOR,
      pathNot:
        "^src/(taskpane/|functions/((registry|evaluate|signature|literal)[.]ts$|definition/|families/))",
    },
  },
  {
    name: "eval-opens-one-door",
    comment: "`hengji eval` needs the answer for a call and nothing else of the functions.",
    from: { path: EVALUATION },
    to: { path: DOOR, pathNot: "^src/(cli/|functions/evaluate[.]ts$)" },
  },
  {
    name: "functions-know-scoring-only",
    comment: "What runs in a cell is small and synchronous.",
    from: { path: "^src/functions/" },
    to: { pathNot: "^src/(functions|scoring)/" },
  },
  {
    name: "office-lives-in-its-adapter",
    comment: "Office.js is reached through workbook/excel.",
    from: { path: "^src/", pathNot: "^src/workbook/excel/" },
    to: { path: "node_modules/(@types/)?(@microsoft/)?office-js" },
  },
  {
    name: "no-circular",
    comment: "Two files that need each other are one idea, or three.",
    from: {},
    to: { circular: true },
  },
  {
    name: "no-circular-folders",
    comment: "Arrows between folders point one way.",
    scope: "folder",
    from: {},
    to: { circular: true },
  },
  {
    name: "product-knows-no-test",
    comment: "What ships does not need the tests.",
    from: { path: "^src/" },
    to: { path: "^test/" },
  },
  {
    name: "ships-what-it-needs",
    comment:
      "What src imports is among the dependencies; what bundles only at build time is listed there too.",
    from: { path: "^src/" },
    to: {
      dependencyTypes: ["npm-dev", "npm-no-pkg", "unknown"],
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "resolvable",
    comment: "Every import leads somewhere.",
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
const configuration = {
  forbidden: forbidden.map((rule) => ({ severity: "error", ...rule })),
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|test/data)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      conditionNames: ["import", "default"],
      exportsFields: ["exports"],
    },
  },
};

export default configuration;

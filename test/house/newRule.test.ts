import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";

const SCHEME = resolve("src/scoring/scheme.ts");
const LAST_RULE = '  | { readonly kind: "veto"; readonly effect: VetoEffect };';

/** The program of scoring and grading in which the type of rules knows one more kind. */
function programWithToyRule(): ts.Program {
  const { config } = ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const roots = ["src/scoring", "src/grading"].map((folder) => resolve(folder));
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) => {
    if (resolve(file) !== SCHEME) return getSourceFile(file, ...rest);
    const text = readFileSync(SCHEME, "utf8");
    const toy = `${LAST_RULE.slice(0, -1)} | { readonly kind: "toy" };`;
    return ts.createSourceFile(file, text.replace(LAST_RULE, toy), ts.ScriptTarget.ES2022, true);
  };
  const names = fileNames.filter((file) => roots.some((root) => resolve(file).startsWith(root)));
  return ts.createProgram(names, { ...options, noEmit: true }, host);
}

it("the type of rules ends as this test expects", () => {
  expect(readFileSync(SCHEME, "utf8")).toContain(LAST_RULE);
});

it("a new kind of rule is missing in exactly two places, and the compiler names them", () => {
  const program = programWithToyRule();
  const holes = program.getSourceFiles().flatMap((source) => {
    if (source.fileName.includes("node_modules")) return [];
    return program.getSemanticDiagnostics(source).map((each) => ({
      file: relative(process.cwd(), join(each.file!.fileName)),
      says: ts.flattenDiagnosticMessageText(each.messageText, " ").slice(0, 40),
    }));
  });
  const says = "Property 'toy' is missing in type '{ dir";
  expect(holes).toEqual([
    { file: "src/scoring/rules/index.ts", says },
    { file: "src/grading/rules/index.ts", says },
  ]);
});

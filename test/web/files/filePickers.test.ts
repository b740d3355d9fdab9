import { chooseFiles, filePickers } from "../../../src/web/files/filePickers";

const file = Object.freeze(new File(["内容"], "考核.xlsx", { lastModified: 5 }));
const handle = { name: "考核.xlsx", getFile: async () => file };
const failing = (name: string) => async () => {
  throw Object.assign(new Error(name), { name });
};

it("a browser without a choice of files has none", async () => {
  expect(filePickers({})).toBeUndefined();
  expect(await chooseFiles(undefined)).toBeUndefined();
});

it("gives files with their places, and keeps the ending of a file with macros", async () => {
  const asked: unknown[] = [];
  const pickers = filePickers({
    showOpenFilePicker: async () => [handle],
    showSaveFilePicker: async (options: object) => (asked.push(options), handle),
  })!;
  const [chosen] = (await chooseFiles(pickers))!;
  expect(chosen).toMatchObject({ file, place: { name: "考核.xlsx" } });
  expect(await pickers.saveAs("宏.xlsm")).toMatchObject({ name: "考核.xlsx" });
  expect(asked).toMatchObject([
    {
      suggestedName: "宏.xlsm",
      types: [{ accept: { "application/vnd.ms-excel.sheet.macroEnabled.12": [".xlsm"] } }],
    },
  ]);
});

it.each([
  { error: "AbortError", open: [], save: "cancelled" },
  { error: "SecurityError", open: undefined, save: "refused" },
  { error: "NotAllowedError", open: undefined, save: "refused" },
])("$error of the browser is no failure", async ({ error, open, save }) => {
  const pickers = filePickers({
    showOpenFilePicker: failing(error),
    showSaveFilePicker: failing(error),
  })!;
  expect(await chooseFiles(pickers)).toEqual(open);
  expect(await pickers.saveAs("考核.xlsx")).toBe(save);
});

it("anything else fails loudly", async () => {
  const pickers = filePickers({
    showOpenFilePicker: failing("TypeError"),
    showSaveFilePicker: failing("TypeError"),
  })!;
  await expect(pickers.open()).rejects.toThrow("TypeError");
});

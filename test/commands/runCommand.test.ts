import { runCommand } from "../../src/commands/runCommand";
import type { PageRequest } from "../../src/commands/pageRequests";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";
import { WorkbookError } from "../../src/workbook/workbookError";
import { STAMP } from "../grading/run/sample";

function hostOf(opened: PageRequest[]) {
  return {
    setting: async () => ({
      workbook: createMemoryWorkbook(),
      stamp: STAMP,
    }),
    tell: async (request: PageRequest) => void opened.push(request),
  };
}

it("opens the page that a command asks for", async () => {
  const opened: PageRequest[] = [];
  await runCommand(async () => async () => ({ page: "grade" }), hostOf(opened));
  expect(opened).toEqual([{ page: "grade", hasChanged: true }]);
});

it("leaves the pane closed where the sheet shows the answer", async () => {
  const opened: PageRequest[] = [];
  await runCommand(async () => async () => undefined, hostOf(opened));
  expect(opened).toEqual([{ hasChanged: true }]);
});

it("says a mistake that the user can mend", async () => {
  const opened: PageRequest[] = [];
  const refuse = async (): Promise<undefined> => {
    throw new WorkbookError("sheetProtected", { sheet: "数据" });
  };
  await runCommand(async () => refuse, hostOf(opened));
  expect(opened[0]?.notice).toMatchObject({ kind: "error" });
  expect(opened[0]?.notice?.text["zh-CN"]).toContain("数据");
});

it("says that it failed and stays loud over a bug", async () => {
  const opened: PageRequest[] = [];
  const bug = new TypeError("bug");
  const fail = async (): Promise<undefined> => {
    throw bug;
  };
  await expect(runCommand(async () => fail, hostOf(opened))).rejects.toBe(bug);
  expect(opened[0]?.notice?.text["en-US"]).toContain("Try again");
  expect(opened[0]?.notice?.text["en-US"]).not.toContain("bug");
});

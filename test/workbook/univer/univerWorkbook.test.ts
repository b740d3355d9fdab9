import { describeWithChromium } from "../../host/browser/describeWithChromium";
import { describeWorkbook } from "../contract";
import { openGridPage, type GridPage } from "./gridPage";
import { remoteWorkbook } from "./remoteWorkbook";

describeWithChromium("the embedded spreadsheet", () => {
  let grid: GridPage;
  beforeAll(async () => {
    grid = await openGridPage();
  });
  afterAll(() => grid.close());

  describeWorkbook("the workbook that the embedded spreadsheet shows", async () => {
    await grid.page.evaluate("remote.open()");
    return {
      workbook: await remoteWorkbook(grid.page),
      reopen: async () => {
        await grid.page.evaluate("remote.reopen()");
        return remoteWorkbook(grid.page);
      },
      userEnters: (...given) =>
        grid.page.evaluate(
          `remote.userEnters(${given.map((each) => JSON.stringify(each)).join()})`,
        ),
    };
  });
});

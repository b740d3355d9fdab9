import { MemoryWorkbook } from "../../memory/memoryWorkbook";
import { describeWorkbook } from "../contract";

describeWorkbook("a workbook in memory", async () => {
  const workbook = new MemoryWorkbook();
  return {
    workbook,
    reopen: async () => workbook,
    userEnters: (...given) => workbook.userEnters(...given),
  };
});

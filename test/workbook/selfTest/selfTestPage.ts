import { openExcel } from "../../../src/workbook/excel/openExcel";
import { runSelfTest, type SelfTestResult } from "../../../src/workbook/selfTest/runSelfTest";

declare global {
  interface Window {
    selfTest: () => Promise<readonly SelfTestResult[]>;
  }
}

window.selfTest = () => runSelfTest(openExcel);

import { spawnSync } from "node:child_process";

/** Of so many schemes for the doors of one process a tenth goes through LibreOffice, and few through page and Excel, which are slow. */
const OFFICE_SHARE = 10;
const PAGE_SHARE = 60;
const EXCEL_SHARE = 20;

/**
 * `npm run agree -- [count] [seed]`: one answer over all doors on drawn schemes. `count` go through the pipeline, .xlsx, .csv,
 * papers and functions in cells; a tenth of them as plain formulas through LibreOffice; a twentieth through the emulated
 * Excel, a sixtieth through the page. It is the draw of the tests, only larger.
 */
function agree(count: number, seed: number): number {
  const part = (share: number): string => String(Math.ceil(count / share));
  const files = ["test/agree", "test/oracle/native.test.ts", "test/oneAnswer.test.ts"];
  const jest = spawnSync("npx", ["jest", "--runInBand", ...files, "-t", TITLES], {
    stdio: "inherit",
    env: {
      ...process.env,
      HENGJI_AGREE_SEED: String(seed),
      HENGJI_AGREE_APPRAISE: String(count),
      HENGJI_AGREE_OFFICE: part(OFFICE_SHARE),
      HENGJI_AGREE_EXCEL: part(EXCEL_SHARE),
      HENGJI_AGREE_PAGE: part(PAGE_SHARE),
    },
  });
  return jest.status ?? 1;
}

/** Of the files that hold more than draws, the tests that draw. */
const TITLES = "schemes from|scheme \\d+$|cases from";

const [count = "500", seed = "0"] = process.argv.slice(2);
process.exitCode = agree(Number(count), Number(seed));

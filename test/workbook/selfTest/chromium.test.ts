import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../../host/browser/bundle";
import { describeWithChromium } from "../../host/browser/describeWithChromium";
import { openInHost, type Opened } from "../../host/browser/openInHost";

const PAGE = `<!doctype html><meta charset="utf-8"><title>self-test</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="page.js"></script>`;

describeWithChromium("the self-test in a browser, over office.js", () => {
  const folder = mkdtempSync(join(tmpdir(), "hengji-self-test-"));
  let opened: Opened | undefined;

  beforeAll(async () => {
    writeFileSync(join(folder, "page.js"), bundle("test/workbook/selfTest/selfTestPage.ts"));
    writeFileSync(join(folder, "page.html"), PAGE);
    opened = await openInHost({ pageFile: join(folder, "page.html") });
  });
  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true });
  });

  it("holds in every case", async () => {
    const { frame, host } = opened!;
    const results = await frame.evaluate(() => window.selfTest());
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(results.length).toBeGreaterThan(50);
    expect(await host.complaints()).toEqual([]);
    expect((await host.sheets()).map(({ name }) => name)).toEqual(["自检"]);
  });
});

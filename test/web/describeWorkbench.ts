import { describeWithChromium } from "../host/browser/describeWithChromium";
import { openWorkbench, type OpenOptions, type OpenWorkbench } from "./openWorkbench";
import { LONG } from "../patience";

// The first of these tests builds the workbench, on a machine that does other things as well.
jest.setTimeout(LONG);

interface Place {
  /** How it is opened, asked before the first test. */
  readonly open?: () => OpenOptions;
  /** What tests need besides: another browser than the installed Chromium. */
  readonly describeWith?: typeof describeWithChromium;
}

/**
 * Tests of one built workbench, which is open from the first to the last of them. After each of them the page has had
 * no error and has asked nobody else for anything. Questions about leaving the page are answered with yes.
 */
export function describeWorkbench(name: string, tests: (workbench: OpenWorkbench) => void): void {
  describeWorkbenchIn({}, name, tests);
}

/** The same in another browser, or with another page than the one that is served. */
export function describeWorkbenchIn(
  { open = () => ({}), describeWith = describeWithChromium }: Place,
  name: string,
  tests: (workbench: OpenWorkbench) => void,
): void {
  describeWith(name, () => {
    // Tests are described before it is there: it comes into this object.
    const workbench = {} as OpenWorkbench;
    let opened: OpenWorkbench | undefined;
    const expectQuiet = (): void => {
      expect(opened?.strangers.splice(0) ?? []).toEqual([]);
      expect(opened?.errors.splice(0) ?? []).toEqual([]);
    };
    beforeAll(async () => {
      opened = await openWorkbench(open());
      Object.assign(workbench, opened);
      workbench.page.on("dialog", (dialog) => void dialog.accept());
    });
    afterEach(expectQuiet);
    afterAll(async () => {
      await opened?.close();
      expectQuiet();
    });
    tests(workbench);
  });
}

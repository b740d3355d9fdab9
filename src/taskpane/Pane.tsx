import {
  Button,
  FluentProvider,
  makeStyles,
  Spinner,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { Suspense, useEffect, useRef } from "react";
import type { PaneModel } from "./model/paneModel";
import { Navigation } from "./shell/Navigation";
import { PageBoundary } from "./shell/PageBoundary";
import { PAGES } from "./pages/pages";
import { PaneContext, usePaneState, useSay } from "./shell/paneContext";
import { StatusArea } from "./shell/StatusArea";
import { useKeptFocus } from "./shell/useKeptFocus";
import { SHELL } from "./texts/shellTexts";

// No class: dialogs take the classes of the provider, and a white layer of full height would cover the workbook.
const FILLING = { height: "100%" } as const;

const useStyles = makeStyles({
  pane: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    fontVariantNumeric: "tabular-nums",
  },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
  },
});

/** The whole pane beside a workbook. It knows the workbook by its contract and the program around by PaneHost. */
export function Pane({ model }: { readonly model: PaneModel }) {
  const theme = model.host.theme === "dark" ? webDarkTheme : webLightTheme;
  useEffect(() => model.watchChanges(), [model]);
  useEffect(() => void model.look(), [model]);
  return (
    <PaneContext.Provider value={model}>
      <FluentProvider theme={theme} style={FILLING}>
        <PaneBody />
      </FluentProvider>
    </PaneContext.Provider>
  );
}

function PaneBody() {
  const styles = useStyles();
  const say = useSay();
  const { page, locale, busy } = usePaneState();
  const Page = PAGES[page];
  const area = useRef<HTMLDivElement>(null);
  useKeptFocus(area, !!busy);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <div className={styles.pane}>
      <header>
        <Navigation />
      </header>
      <main className={styles.main}>
        <StatusArea />
        <div
          ref={area}
          id="page"
          role="tabpanel"
          aria-labelledby={`tab-${page}`}
          className={styles.page}
        >
          <PageBoundary key={page} fallback={(reopen) => <BrokenPage onReopen={reopen} />}>
            <Suspense fallback={<Spinner size="small" label={say(SHELL.loading)} />}>
              <Page />
            </Suspense>
          </PageBoundary>
        </div>
      </main>
    </div>
  );
}

function BrokenPage({ onReopen }: { readonly onReopen: () => void }) {
  const say = useSay();
  return (
    <div role="alert">
      <p>{say(SHELL.broken)}</p>
      <Button onClick={onReopen}>{say(SHELL.reopen)}</Button>
    </div>
  );
}

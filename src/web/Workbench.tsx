import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type RefObject,
} from "react";
import { say, type Locale } from "../scoring/locale";
import { Pane } from "../taskpane/Pane";
import { PrintPreview, usePrinting } from "./print/Printing";
import { Splitter } from "./Splitter";
import { TopBar } from "./TopBar";
import { GridSection } from "./GridSection";
import { useFind } from "./find/useFind";
import { useAcceptTyping } from "./grid/useAcceptTyping";
import { useFileTaking } from "./files/useFileTaking";
import { useKeys } from "./grid/useKeys";
import { useTabClicks } from "./grid/useTabClicks";
import { useUnsavedWork } from "./drafts/useUnsavedWork";
import { WORKBENCH } from "./workbenchTexts";
import type { WorkbenchModel } from "./workbenchModel";
import type { WorkbenchState } from "./workbenchState";

// No class: dialogs take the classes of the provider, and a white layer of full height would cover the workbook.
const FILLING = { height: "100%" } as const;

const useStyles = makeStyles({
  workbench: { height: "100%", display: "flex", flexDirection: "column" },
  body: { flexGrow: 1, minHeight: 0, display: "flex" },
  pane: {
    flexShrink: 0,
    minWidth: "320px",
    maxWidth: "60vw",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface WorkbenchProps {
  readonly model: WorkbenchModel;
  readonly locale: Locale;
  readonly isDark: boolean;
}

/** A spreadsheet, and beside it the very pane of the add-in. */
export function Workbench({ model, locale, isDark }: WorkbenchProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(model.store.watch, model.store.get);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [container, setContainer] = useState<HTMLDivElement | null>(null);
  useEffect(() => {
    if (container) void model.start(container);
  }, [model, container]);
  useUnsavedWork(model, state.isChanged);
  const body = useInert(state.isReplacing);
  const chooser = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const printing = usePrinting(model);
  useAcceptTyping(model, pane);
  useTabClicks(container);
  const find = useFind(container);
  const openPane = useCallback(() => setPaneOpen(true), []);
  const { choose, take, isOver } = useFileTaking(model, { pane, chooser, onMany: openPane });
  useKeys(model, {
    grid: container,
    pane,
    onOpen: choose,
    onPrint: printing.begin,
    onFind: find.open,
    onReplace: find.replace,
  });
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} style={FILLING}>
      <div className={styles.workbench}>
        <TopBar
          model={model}
          locale={locale}
          isPaneOpen={isPaneOpen}
          chooser={chooser}
          onOpen={choose}
          onFiles={take}
          onPrint={printing.begin}
          onFind={find.open}
          onTogglePane={() => setPaneOpen(!isPaneOpen)}
        />
        <div ref={body} className={styles.body}>
          <GridSection
            search={model.search}
            locale={locale}
            isOver={isOver}
            find={find}
            onContainer={setContainer}
          />
          <PaneAside shell={pane} state={state} isOpen={isPaneOpen} locale={locale} />
        </div>
      </div>
      <PrintPreview model={model} locale={locale} printing={printing} />
    </FluentProvider>
  );
}

interface PaneAsideProps {
  readonly shell: RefObject<HTMLElement>;
  readonly state: WorkbenchState;
  readonly isOpen: boolean;
  readonly locale: Locale;
}

/** The pane and the line that makes it wider; it keeps its preview and half-given answers while it is out of the way. */
function PaneAside({ shell, state, isOpen, locale }: PaneAsideProps) {
  const styles = useStyles();
  const [width, setWidth] = useState(380);
  const label = say(WORKBENCH.pane, {}, locale);
  return (
    <>
      {isOpen && (
        <Splitter width={width} onWidth={setWidth} label={say(WORKBENCH.width, {}, locale)} />
      )}
      <aside
        ref={shell}
        className={styles.pane}
        style={{ width }}
        hidden={!isOpen}
        aria-label={label}
      >
        {state.pane && <Pane key={state.opened} model={state.pane} />}
      </aside>
    </>
  );
}

/** What is done to a workbook that another one is about to replace would be lost. */
function useInert(isInert: boolean): RefObject<HTMLDivElement> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (element.current) element.current.inert = isInert;
  }, [isInert]);
  return element;
}

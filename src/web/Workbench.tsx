import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { say, type Locale } from "../scoring/locale";
import { Pane } from "../taskpane/Pane";
import { printSheet } from "./printSheet";
import { Splitter } from "./Splitter";
import { TopBar } from "./TopBar";
import { useAcceptTyping } from "./useAcceptTyping";
import { useFileDrops, type Dropped } from "./useFileDrops";
import { useKeys } from "./useKeys";
import { useTabClicks } from "./useTabClicks";
import { useUnsavedWork } from "./useUnsavedWork";
import { WORKBENCH } from "./workbenchTexts";
import type { WorkbenchModel } from "./workbenchModel";

const useStyles = makeStyles({
  provider: { height: "100%" },
  workbench: { height: "100%", display: "flex", flexDirection: "column" },
  body: { flexGrow: 1, minHeight: 0, display: "flex" },
  grid: { flexGrow: 1, minWidth: 0, position: "relative" },
  pane: {
    flexShrink: 0,
    minWidth: "320px",
    maxWidth: "60vw",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  drop: {
    position: "absolute",
    inset: tokens.spacingHorizontalM,
    zIndex: 1000,
    display: "grid",
    placeItems: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: "none",
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
  const [width, setWidth] = useState(380);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [container, setContainer] = useState<HTMLDivElement | null>(null);
  useEffect(() => {
    if (container) void model.start(container);
  }, [model, container]);
  useUnsavedWork(model, state.isChanged);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is done to a workbook that another one is about to replace would be lost.
    if (body.current) body.current.inert = state.isReplacing;
  }, [state.isReplacing]);
  const chooser = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const print = useCallback(async (): Promise<void> => {
    const sheet = await model.sheetToPrint();
    if (sheet) printSheet(sheet);
  }, [model]);
  const onPrint = useCallback(() => void print(), [print]);
  useAcceptTyping(model, pane);
  useTabClicks(container);
  useKeys(model, { grid: container, pane, chooser, onPrint });
  const take = useCallback(
    (files: readonly File[]): void => {
      if (files.length > 1) setPaneOpen(true);
      void model.take(files);
    },
    [model],
  );
  const drop = useCallback(
    ({ files, hasFolder }: Dropped): void => {
      const refused = hasFolder ? WORKBENCH.folder : model.store.get().busy && WORKBENCH.busy;
      if (refused) model.store.set({ notice: { kind: "error", text: refused } });
      else take(files);
    },
    [model, take],
  );
  const isOver = useFileDrops(pane, drop);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.provider}>
      <div className={styles.workbench}>
        <TopBar
          model={model}
          locale={locale}
          isPaneOpen={isPaneOpen}
          chooser={chooser}
          onFiles={take}
          onPrint={onPrint}
          onTogglePane={() => setPaneOpen(!isPaneOpen)}
        />
        <div ref={body} className={styles.body}>
          <section className={styles.grid} aria-label={say(WORKBENCH.grid, {}, locale)}>
            <div ref={setContainer} style={{ position: "absolute", inset: 0 }} />
            {isOver && <div className={styles.drop}>{say(WORKBENCH.drop, {}, locale)}</div>}
          </section>
          {isPaneOpen && (
            <Splitter width={width} onWidth={setWidth} label={say(WORKBENCH.width, {}, locale)} />
          )}
          <aside
            ref={pane}
            className={styles.pane}
            style={{ width }}
            hidden={!isPaneOpen} // it keeps its preview and half-given answers while it is out of the way
            aria-label={say(WORKBENCH.pane, {}, locale)}
          >
            {state.pane && <Pane key={state.opened} model={state.pane} />}
          </aside>
        </div>
      </div>
    </FluentProvider>
  );
}

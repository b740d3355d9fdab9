import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { Locale } from "../../scoring/locale";
import type { WorkbenchModel } from "../workbenchModel";
import type { PrintedSheet } from "./printedSheet";

const PrintDialog = lazy(async () => ({ default: (await import("./PrintDialog")).PrintDialog }));

/** The sheet that is about to be printed, and how that begins and ends. */
export interface Printing {
  readonly sheet: PrintedSheet | undefined;
  readonly begin: () => void;
  readonly end: () => void;
}

export function usePrinting(model: WorkbenchModel): Printing {
  const [sheet, setSheet] = useState<PrintedSheet>();
  const before = useRef<Element | null>(null);
  const begin = useCallback(() => {
    before.current = document.activeElement;
    void model.sheetToPrint().then(setSheet);
  }, [model]);
  const end = useCallback(() => setSheet(undefined), []);
  useEffect(() => {
    if (sheet) return;
    // Whoever goes on by the keyboard goes on where it was; and what the dialog hid from readers is there again.
    if (before.current instanceof HTMLElement) before.current.focus();
    before.current = null;
  }, [sheet]);
  return { sheet, begin, end };
}

interface PrintPreviewProps {
  readonly model: WorkbenchModel;
  readonly locale: Locale;
  readonly printing: Printing;
}

/** The preview of the sheet, as long as there is one to be printed. */
export function PrintPreview({ model, locale, printing: { sheet, end } }: PrintPreviewProps) {
  const { name } = useSyncExternalStore(model.store.watch, model.store.get);
  if (!sheet) return null;
  return (
    <Suspense fallback={null}>
      <PrintDialog sheet={sheet} locale={locale} file={name} date={model.today()} onClose={end} />
    </Suspense>
  );
}

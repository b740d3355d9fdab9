import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { say, type Details, type Locale, type Sentence } from "../../scoring/locale";
import { PAGE_FOOTER } from "./bands";
import { drawPages, fitToWindow } from "./drawPages";
import { layoutPages } from "./layoutPages";
import type { PageChoice } from "./pageChoice";
import { suggestedChoice } from "./suggestedChoice";
import type { PrintedSheet } from "./printedSheet";
import { PRINT } from "./printTexts";

const useStyles = makeStyles({
  surface: { width: "min(960px, 96vw)", maxWidth: "96vw", height: "92vh" },
  body: { height: "100%", gridTemplateRows: "auto 1fr auto" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minHeight: 0 },
  choices: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXL,
  },
  pages: { fontVariantNumeric: "tabular-nums" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  preview: {
    flexGrow: 1,
    minHeight: 0,
    width: "100%",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: "border-box",
  },
});

export interface PrintDialogProps {
  readonly sheet: PrintedSheet;
  readonly locale: Locale;
  /** The name of the workbook, and the day: headers and footers may tell them. */
  readonly file: string;
  readonly date: string;
  readonly onClose: () => void;
}

/** Shows the pages as they will be printed, and lets the browser print them. */
export function PrintDialog(props: PrintDialogProps) {
  const styles = useStyles();
  const { sheet, locale, onClose } = props;
  const [choice, setChoice] = useState(() => suggestedChoice(sheet));
  const layout = useMemo(() => layoutPages(sheet, choice), [sheet, choice]);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const window = frame.current?.contentWindow;
    if (!window) return undefined;
    const fit = (): void => fitToWindow(window, layout);
    drawPages(window.document, layout, aroundOf(props));
    fit();
    window.addEventListener("resize", fit);
    return () => window.removeEventListener("resize", fit);
  }, [layout, props]);
  const t = (sentence: Sentence, details: Details = {}): string => say(sentence, details, locale);
  const print = (): void => {
    frame.current?.contentWindow?.focus();
    frame.current?.contentWindow?.print();
  };
  const details = {
    count: layout.pages.length,
    paper: sheet.print?.paper ?? "A4",
    percent: Math.round(layout.scale * 100),
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{t(PRINT.title, { sheet: sheet.info.name })}</DialogTitle>
          <DialogContent className={styles.content}>
            <Choices choice={choice} locale={locale} onChoice={setChoice}>
              <span className={styles.pages} role="status">
                {t(PRINT.pages, details)}
              </span>
            </Choices>
            <p className={styles.note}>
              {sheet.print && t(PRINT.fromFile)}
              {t(PRINT.without)}
            </p>
            <iframe
              id="print-page"
              ref={frame}
              title={t(PRINT.preview)}
              className={styles.preview}
            />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={print}>
              {t(PRINT.print)}
            </Button>
            <Button onClick={onClose}>{t(PRINT.close)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface ChoicesProps {
  readonly choice: PageChoice;
  readonly locale: Locale;
  readonly onChoice: (choice: PageChoice) => void;
  readonly children: React.ReactNode;
}

function Choices({ choice, locale, onChoice, children }: ChoicesProps) {
  const styles = useStyles();
  const t = (sentence: Sentence): string => say(sentence, {}, locale);
  return (
    <div className={styles.choices}>
      <Field label={t(PRINT.orientation)}>
        <RadioGroup
          layout="horizontal"
          value={choice.orientation}
          onChange={(_, { value }) =>
            onChoice({ ...choice, orientation: value === "landscape" ? value : "portrait" })
          }
        >
          <Radio value="portrait" label={t(PRINT.portrait)} />
          <Radio value="landscape" label={t(PRINT.landscape)} />
        </RadioGroup>
      </Field>
      <Checkbox
        checked={choice.isFitted}
        label={t(PRINT.fitted)}
        onChange={(_, { checked }) => onChoice({ ...choice, isFitted: checked === true })}
      />
      {children}
    </div>
  );
}

function aroundOf({ sheet, locale, file, date }: PrintDialogProps) {
  const { header = "", footer } = sheet.print ?? {};
  return {
    header,
    footer: footer ?? PAGE_FOOTER[locale],
    sheet: sheet.info.name,
    file,
    date,
    label: (page: number) => say(PRINT.page, { page }, locale),
  };
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode, type RefObject } from "react";
import { say, type Details, type Locale, type Sentence } from "../scoring/locale";
import { BusyLine } from "./BusyLine";
import { LINE } from "./lineStyle";
import type { WorkbenchModel } from "./workbenchModel";
import { WORKBENCH } from "./workbenchTexts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  brand: { display: "flex", alignItems: "center", gap: "6px", fontWeight: 600 },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  line: LINE,
  losses: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface TopBarProps {
  readonly model: WorkbenchModel;
  readonly locale: Locale;
  readonly isPaneOpen: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPrint: () => void;
  /** Lets the keyboard open the choice of files. */
  readonly chooser: RefObject<HTMLInputElement>;
  readonly onTogglePane: () => void;
}

/** Open, save, new; the name of the workbook; and what the program asks or says about files. */
export function TopBar({
  model,
  locale,
  isPaneOpen,
  chooser,
  onFiles,
  onPrint,
  onTogglePane,
}: TopBarProps) {
  const styles = useStyles();
  const { name, opened, isChanged, busy, progress } = useSyncExternalStore(
    model.store.watch,
    model.store.get,
  );
  const t = (sentence: Sentence): string => say(sentence, {}, locale);
  return (
    <header>
      <div className={styles.bar}>
        <span className={styles.brand}>
          <img src="assets/icons/hengji-32.png" width={20} height={20} alt="" />
          {t(WORKBENCH.name)}
        </span>
        <Button size="small" disabled={!!busy} onClick={() => chooser.current?.click()}>
          {t(WORKBENCH.open)}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          multiple
          accept=".xlsx,.xlsm"
          aria-label={t(WORKBENCH.open)}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            target.value = "";
            onFiles(files);
          }}
        />
        <Button
          size="small"
          appearance={isChanged ? "primary" : "secondary"}
          disabled={!!busy}
          onClick={() => void model.saveFile()}
        >
          {t(WORKBENCH.save)}
        </Button>
        <Button size="small" disabled={!!busy} onClick={() => void model.askNew()}>
          {t(WORKBENCH.fresh)}
        </Button>
        <Button size="small" disabled={!!busy} onClick={onPrint}>
          {t(WORKBENCH.print)}
        </Button>
        <span id="workbook-name" data-opened={opened} className={styles.name} title={name}>
          {name} {isChanged && `· ${t(WORKBENCH.changed)}`}
        </span>
        <Button size="small" appearance="subtle" onClick={onTogglePane}>
          {t(isPaneOpen ? WORKBENCH.hidePane : WORKBENCH.showPane)}
        </Button>
      </div>
      {busy && (
        <BusyLine what={t(busy)} progress={progress} locale={locale} onCancel={model.cancel} />
      )}
      <FileLines model={model} locale={locale} />
    </header>
  );
}

/** Questions about unsaved work, and what opening or saving came to. */
function FileLines({ model, locale }: { readonly model: WorkbenchModel; readonly locale: Locale }) {
  const styles = useStyles();
  const state = useSyncExternalStore(model.store.watch, model.store.get);
  const { notice, draft, asked, losses, name } = state;
  const t = (sentence: Sentence, details: Details = {}): string => say(sentence, details, locale);
  const line = (text: string, actions: ReactNode) => (
    <div className={styles.line}>
      <span>{text}</span>
      {actions}
    </div>
  );
  const button = (sentence: Sentence, onClick: () => void) => (
    <Button size="small" onClick={onClick}>
      {t(sentence)}
    </Button>
  );
  return (
    <div id="workbench-status" role="status" aria-live="polite">
      {draft &&
        line(
          t(WORKBENCH.draft, { name: draft.name, at: new Date(draft.at).toLocaleString(locale) }),
          <>
            {button(WORKBENCH.resume, () => void model.answerDraft(true))}
            {button(WORKBENCH.discard, () => void model.answerDraft(false))}
          </>,
        )}
      {asked &&
        line(
          t(WORKBENCH.leaving, { name }),
          <>
            {button(WORKBENCH.saveFirst, () => void model.saveFile())}
            {button(WORKBENCH.goOn, () => void model.answerAsked(true))}
            {button(WORKBENCH.close, () => void model.answerAsked(false))}
          </>,
        )}
      {losses && (
        <div className={styles.line}>
          <div>
            {t(WORKBENCH.losses)}
            <ul className={styles.losses}>
              {losses.map((loss) => (
                <li key={t(loss)}>{t(loss)}</li>
              ))}
            </ul>
          </div>
          {button(WORKBENCH.saveAnyway, () => void model.answerLosses(true))}
          {button(WORKBENCH.cancel, () => void model.answerLosses(false))}
        </div>
      )}
      {notice &&
        line(
          t(notice.text),
          button(WORKBENCH.close, () => model.dismiss()),
        )}
    </div>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore, type RefObject } from "react";
import { say, type Locale, type Sentence } from "../scoring/locale";
import { ACCEPTED_FILES } from "../workbook/fileEndings";
import { BusyLine } from "./BusyLine";
import type { ChosenFile } from "./files/filePickers";
import { FileLines } from "./files/FileLines";
import type { WorkbenchModel } from "./workbenchModel";
import { WorkbookName } from "./WorkbookName";
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
});

interface TopBarProps {
  readonly model: WorkbenchModel;
  readonly locale: Locale;
  readonly isPaneOpen: boolean;
  readonly onOpen: () => void;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
  readonly onPrint: () => void;
  readonly onFind: () => void;
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
  onOpen,
  onFiles,
  onPrint,
  onFind,
  onTogglePane,
}: TopBarProps) {
  const styles = useStyles();
  const { isChanged, busy, progress, hasPlace } = useSyncExternalStore(
    model.store.watch,
    model.store.get,
  );
  const t = (sentence: Sentence): string => say(sentence, {}, locale);
  const command = (name: Sentence, act: () => void, title?: string) => (
    <Button size="small" disabled={!!busy} title={title} onClick={act}>
      {t(name)}
    </Button>
  );
  return (
    <header>
      <div className={styles.bar}>
        <span className={styles.brand}>
          <img src="assets/icons/hengji-32.png" width={20} height={20} alt="" />
          {t(WORKBENCH.name)}
        </span>
        {command(WORKBENCH.open, onOpen)}
        <FileChooser chooser={chooser} onFiles={onFiles} label={t(WORKBENCH.open)} />
        <Button
          size="small"
          appearance={isChanged ? "primary" : "secondary"}
          disabled={!!busy}
          onClick={() => void model.saving.begin()}
        >
          {t(WORKBENCH.save)}
        </Button>
        {hasPlace && command(WORKBENCH.saveAs, () => void model.saving.elsewhere())}
        {command(WORKBENCH.fresh, () => void model.askNew())}
        {command(WORKBENCH.print, onPrint, "Ctrl+P")}
        {command(WORKBENCH.find, onFind, "Ctrl+F")}
        <WorkbookName model={model} locale={locale} />
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

/** The choice of files, which a button or a key opens. */
function FileChooser(props: Pick<TopBarProps, "chooser" | "onFiles"> & { readonly label: string }) {
  const { chooser, onFiles, label } = props;
  return (
    <input
      ref={chooser}
      type="file"
      hidden
      multiple
      accept={ACCEPTED_FILES}
      aria-label={label}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        target.value = "";
        onFiles(files.map((file) => ({ file })));
      }}
    />
  );
}

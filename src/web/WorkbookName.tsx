import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { say, type Locale, type Sentence } from "../scoring/locale";
import type { WorkbenchModel } from "./workbenchModel";
import type { WorkbenchState } from "./workbenchState";
import { WORKBENCH } from "./workbenchTexts";

const useStyles = makeStyles({
  whole: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    justifyContent: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  state: { flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** The name of the workbook, and whether what is in it is in a file. */
export function WorkbookName(props: { readonly model: WorkbenchModel; readonly locale: Locale }) {
  const styles = useStyles();
  const { model, locale } = props;
  const state = useSyncExternalStore(model.store.watch, model.store.get);
  const { name, opened, isChanged, isKept } = state;
  return (
    <span id="workbook-name" data-opened={opened} className={styles.whole}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      {opened > 0 && (
        <span className={styles.state}>
          <span role="status" aria-live="polite">
            {say(savingState(state), {}, locale)}
          </span>
          {/* Not spoken: it comes and goes with every change. */}
          {isChanged && isKept && ` · ${say(WORKBENCH.kept, {}, locale)}`}
        </span>
      )}
    </span>
  );
}

function savingState({ busy, isChanged, isSaved, isConverted }: WorkbenchState): Sentence {
  if (busy === WORKBENCH.saving) return WORKBENCH.savingNow;
  if (isChanged) return WORKBENCH.changed;
  if (isSaved) return WORKBENCH.inFile;
  return isConverted ? WORKBENCH.converted : WORKBENCH.untouched;
}

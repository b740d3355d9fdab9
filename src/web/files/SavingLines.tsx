import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { say, type Locale } from "../../scoring/locale";
import type { WorkbenchModel } from "../workbenchModel";
import { WORKBENCH } from "../workbenchTexts";
import { StatusLine } from "./StatusLine";

const useStyles = makeStyles({
  losses: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What is asked before a file is written: whether it may lack something, or replace what others did. */
export function SavingLines(props: { readonly model: WorkbenchModel; readonly locale: Locale }) {
  const styles = useStyles();
  const { model, locale } = props;
  const { saving, store } = model;
  const { losses, changedOnDisk, hasPlace } = useSyncExternalStore(store.watch, store.get);
  return (
    <>
      {losses && (
        <StatusLine
          locale={locale}
          actions={[
            ...(hasPlace
              ? ([[WORKBENCH.saveOver, () => void saving.answerLosses("here")]] as const)
              : []),
            [WORKBENCH.saveAnyway, () => void saving.answerLosses("elsewhere")],
            [WORKBENCH.cancel, () => void saving.answerLosses("cancel")],
          ]}
        >
          <div>
            {say(WORKBENCH.losses, {}, locale)}
            <ul className={styles.losses}>
              {losses.map((loss) => (
                <li key={loss["en-US"]}>{say(loss, {}, locale)}</li>
              ))}
            </ul>
          </div>
        </StatusLine>
      )}
      {changedOnDisk !== undefined && (
        <StatusLine
          locale={locale}
          actions={[
            [WORKBENCH.saveAs, () => void saving.answerChanged("elsewhere")],
            [WORKBENCH.overwrite, () => void saving.answerChanged("here")],
            [WORKBENCH.cancel, () => void saving.answerChanged("cancel")],
          ]}
        >
          <span>{say(WORKBENCH.changedOnDisk, { name: changedOnDisk }, locale)}</span>
        </StatusLine>
      )}
    </>
  );
}

import { useSyncExternalStore } from "react";
import { say, type Details, type Locale, type Sentence } from "../../scoring/locale";
import type { WorkbenchModel } from "../workbenchModel";
import { WORKBENCH } from "../workbenchTexts";
import { SavingLines } from "./SavingLines";
import { StatusLine } from "./StatusLine";

/** Questions about unsaved work, and what opening or saving came to. */
export function FileLines(props: { readonly model: WorkbenchModel; readonly locale: Locale }) {
  const { model, locale } = props;
  const state = useSyncExternalStore(model.store.watch, model.store.get);
  const { notice, draft, asked, name } = state;
  const t = (sentence: Sentence, details: Details = {}): string => say(sentence, details, locale);
  return (
    <div id="workbench-status" role="status" aria-live="polite">
      {draft && (
        <StatusLine
          locale={locale}
          actions={[
            [WORKBENCH.resume, () => void model.answerDraft(true)],
            [WORKBENCH.discard, () => void model.answerDraft(false)],
          ]}
        >
          <span>
            {t(WORKBENCH.draft, {
              name: draft.name,
              at: new Date(draft.at).toLocaleString(locale),
            })}
          </span>
        </StatusLine>
      )}
      {asked && (
        <StatusLine
          locale={locale}
          actions={[
            [WORKBENCH.saveFirst, () => void model.saving.begin()],
            [WORKBENCH.goOn, () => void model.answerAsked(true)],
            [WORKBENCH.close, () => void model.answerAsked(false)],
          ]}
        >
          <span>{t(WORKBENCH.leaving, { name })}</span>
        </StatusLine>
      )}
      <SavingLines model={model} locale={locale} />
      {notice && (
        <StatusLine locale={locale} actions={[[WORKBENCH.close, model.dismiss]]}>
          <span>{t(notice.text)}</span>
        </StatusLine>
      )}
    </div>
  );
}

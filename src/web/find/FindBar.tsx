import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from "react";
import { say, type Locale, type Sentence } from "../../scoring/locale";
import { FIND } from "./findTexts";
import { ReplaceLine } from "./ReplaceLine";
import type { Find } from "./useFind";
import type { FoundPlace, WorkbookSearch } from "./workbookSearch";

const useStyles = makeStyles({
  bar: {
    position: "absolute",
    top: tokens.spacingVerticalXS,
    right: tokens.spacingHorizontalL,
    zIndex: 900,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  count: {
    minWidth: "9em",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
});

/** So long after the last letter the workbook is searched. */
const PAUSE = 200;

interface FindBarProps {
  readonly search: WorkbookSearch;
  readonly locale: Locale;
  readonly find: Find;
}

/** Looks for a text in the workbook and goes from one cell that shows it to the next. */
export function FindBar({ search, locale, find }: FindBarProps) {
  const { asked, isReplacing, close: onClose } = find;
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const { place, go, forget } = usePlace(search, text);
  const t = (sentence: Sentence): string => say(sentence, {}, locale);
  useEffect(() => field.current?.select(), [asked]);
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter") void go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const count = place && (place.count === 0 ? FIND.none : FIND.place);
  return (
    <div className={styles.bar} role="search" aria-label={t(FIND.label)}>
      <Input
        input={{ ref: field }}
        size="small"
        value={text}
        aria-label={t(FIND.label)}
        placeholder={t(FIND.label)}
        onChange={(_, { value }) => {
          forget();
          setText(value);
        }}
        onKeyDown={press}
      />
      <span className={styles.count} role="status">
        {count && say(count, { ...place }, locale)}
      </span>
      <Button size="small" disabled={!place?.count} onClick={() => void go(-1)}>
        {t(FIND.previous)}
      </Button>
      <Button size="small" disabled={!place?.count} onClick={() => void go(1)}>
        {t(FIND.next)}
      </Button>
      {!isReplacing && (
        <Button size="small" onClick={find.replace} title="Ctrl+H">
          {t(FIND.replacing)}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={onClose}>
        {t(FIND.close)}
      </Button>
      {isReplacing && (
        <ReplaceLine search={search} locale={locale} text={text} onReplaced={() => go(0)} />
      )}
    </div>
  );
}

/** Where the search is: it begins anew a moment after the last letter. */
function usePlace(search: WorkbookSearch, text: string) {
  const [place, setPlace] = useState<FoundPlace>();
  const go = useCallback(
    async (step: -1 | 0 | 1): Promise<void> => {
      const next = text === "" ? undefined : await search.go(text, step);
      if (next) setPlace(next);
    },
    [search, text],
  );
  useEffect(() => {
    const timer = setTimeout(() => void go(0), PAUSE);
    return () => clearTimeout(timer);
  }, [go]);
  const forget = useCallback(() => setPlace(undefined), []);
  return { place, go, forget };
}

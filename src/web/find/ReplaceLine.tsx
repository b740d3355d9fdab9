import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { say, type Locale, type Sentence } from "../../scoring/locale";
import { FIND } from "./findTexts";
import { replaceFound, type ReplaceCount } from "./replaceFound";
import type { WorkbookSearch } from "./workbookSearch";

const useStyles = makeStyles({
  line: {
    flexBasis: "100%",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  told: { flexBasis: "100%", maxWidth: "32em", fontSize: tokens.fontSizeBase200 },
});

interface ReplaceLineProps {
  readonly search: WorkbookSearch;
  readonly locale: Locale;
  /** What is looked for. */
  readonly text: string;
  /** Goes on to the next cell that shows it. */
  readonly onReplaced: () => Promise<void>;
}

/** Puts another text in the place of the one that is looked for: in the selected cell, or in all of them in one step. */
export function ReplaceLine({ search, locale, text, onReplaced }: ReplaceLineProps) {
  const styles = useStyles();
  const [by, setBy] = useState("");
  const [told, setTold] = useState<ReplaceCount>();
  const t = (sentence: Sentence): string => say(sentence, {}, locale);
  const replace = (isAll: boolean): void =>
    void search.inTurn(async () => {
      const now = await search.all(text);
      const selected = now?.found[now.selected];
      const cells = isAll ? now?.found : selected && [selected];
      if (now && cells) setTold(await replaceFound(now.workbook, cells, text, by));
      await onReplaced();
    });
  return (
    <div className={styles.line}>
      <Input
        size="small"
        value={by}
        aria-label={t(FIND.by)}
        placeholder={t(FIND.by)}
        onChange={(_, { value }) => setBy(value)}
      />
      <Button size="small" disabled={text === ""} onClick={() => replace(false)}>
        {t(FIND.replace)}
      </Button>
      <Button size="small" disabled={text === ""} onClick={() => replace(true)}>
        {t(FIND.replaceAll)}
      </Button>
      <span className={styles.told} role="status">
        {told && toldOf(told, locale)}
      </span>
    </div>
  );
}

function toldOf({ formulas, locked, others, ...done }: ReplaceCount, locale: Locale): string {
  const left = [
    [formulas, FIND.formulas],
    [locked, FIND.locked],
    [others, FIND.others],
  ] as const;
  const lines = left.flatMap(([count, sentence]) =>
    count === 0 ? [] : [say(sentence, { count }, locale)],
  );
  return [say(FIND.replaced, { ...done }, locale), ...lines].join(locale === "zh-CN" ? "；" : "; ");
}

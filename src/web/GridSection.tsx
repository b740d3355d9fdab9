import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { say, type Locale } from "../scoring/locale";
import type { Find } from "./find/useFind";
import type { WorkbookSearch } from "./find/workbookSearch";
import { WORKBENCH } from "./workbenchTexts";

const FindBar = lazy(async () => ({ default: (await import("./find/FindBar")).FindBar }));

const useStyles = makeStyles({
  grid: { flexGrow: 1, minWidth: 0, position: "relative" },
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

interface GridSectionProps {
  readonly locale: Locale;
  readonly search: WorkbookSearch;
  readonly find: Find;
  /** Whether files are held over the page. */
  readonly isOver: boolean;
  /** Gets the element that the spreadsheet fills. */
  readonly onContainer: (container: HTMLDivElement | null) => void;
}

/** The spreadsheet, and what lies over it. */
export function GridSection({ locale, search, find, isOver, onContainer }: GridSectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.grid} aria-label={say(WORKBENCH.grid, {}, locale)}>
      <div ref={onContainer} style={{ position: "absolute", inset: 0 }} />
      {find.asked > 0 && (
        <Suspense fallback={null}>
          <FindBar search={search} locale={locale} find={find} />
        </Suspense>
      )}
      {isOver && <div className={styles.drop}>{say(WORKBENCH.drop, {}, locale)}</div>}
    </section>
  );
}

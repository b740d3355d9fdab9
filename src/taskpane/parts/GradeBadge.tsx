import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  badge: { display: "inline-flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
  shape: { width: "10px", height: "10px", flexShrink: 0 },
  0: { color: tokens.colorPaletteGreenForeground1 },
  1: { color: tokens.colorBrandForeground1 },
  2: { color: tokens.colorNeutralForeground3 },
  3: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** The shapes of the bands, best first: a grade is known without its colour. */
const SHAPES = [
  "M5 0 6.5 3.4 10 3.8 7.4 6.2 8.1 9.8 5 8 1.9 9.8 2.6 6.2 0 3.8 3.5 3.4Z",
  "M5 .5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z",
  "M1 1h8v8H1Z",
  "M5 1 9.5 9h-9Z",
];

/** A grade as a word with the shape of its band; band counts from 0, the best. */
export function GradeBadge({ grade, band }: { readonly grade: string; readonly band: number }) {
  const styles = useStyles();
  const last = SHAPES.length - 1;
  const index = Math.min(Math.max(band, 0), last) as 0 | 1 | 2 | 3;
  return (
    <span className={styles.badge}>
      <svg
        className={mergeClasses(styles.shape, styles[index])}
        viewBox="0 0 10 10"
        aria-hidden="true"
      >
        <path d={SHAPES[index]} fill="currentColor" />
      </svg>
      {grade}
    </span>
  );
}

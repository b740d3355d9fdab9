import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellFunction } from "../../../functions/definition/cellFunction";
import type { Evaluated } from "../../../functions/evaluate";
import { usePaneState, useSay } from "../../shell/paneContext";
import { FUNCTIONS } from "../../texts/functionsTexts";
import { exampleWords } from "./exampleWords";
import type { FunctionExample } from "./functionExample";

const useStyles = makeStyles({
  lines: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  formula: { fontFamily: tokens.fontFamilyMonospace },
  line: { margin: 0 },
  result: { fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorStatusDangerForeground1 },
});

/** Three lines: the formula, what it is given, what it gives. */
export function ExampleLines(props: {
  readonly each: CellFunction;
  readonly example: FunctionExample;
  readonly formula: string;
  readonly answer: Evaluated;
}) {
  const styles = useStyles();
  const say = useSay();
  const { locale } = usePaneState();
  const { each, example, formula, answer } = props;
  const given = each.parameters.flatMap(({ name }, at) =>
    at < example.given.length ? [`${name[locale]} ${exampleWords(example.given[at], locale)}`] : [],
  );
  return (
    <div className={styles.lines} role="group" aria-label={say(FUNCTIONS.example)}>
      <p className={mergeClasses(styles.line, styles.formula)}>{formula}</p>
      <p className={styles.line}>
        {given.join(locale === "zh-CN" ? "；" : "; ")}{" "}
        {example.areas.length === 0 && say(FUNCTIONS.standard)}
      </p>
      <p className={mergeClasses(styles.line, styles.result, "error" in answer && styles.error)}>
        ={" "}
        {"error" in answer
          ? `${answer.error} ${answer.message}`
          : exampleWords(answer.value, locale)}
      </p>
    </div>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellFunction } from "../../../functions/definition/cellFunction";
import { evaluate } from "../../../functions/evaluate";
import { areaAddress } from "../../../workbook/address";
import { Actions } from "../../parts/Actions";
import { ConfirmDialog } from "../../parts/ConfirmDialog";
import { CopyButton } from "../../parts/CopyButton";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { FUNCTIONS } from "../../texts/functionsTexts";
import { exampleWords } from "./exampleWords";
import { functionExample } from "./functionExample";
import { insertFormula, occupied, targetOf, type Target } from "./insertFormula";
import type { Picked } from "./useSelection";

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

/** Three lines: the formula, what it is given, what it gives; and where it goes. */
export function ExamplePart(props: { readonly each: CellFunction; readonly picked: Picked }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { locale, busy } = usePaneState();
  const [asked, setAsked] = useState<{ target: Target; cells: string }>();
  const { each, picked } = props;
  const example = functionExample(each, picked.block);
  const answer = evaluate({ function: each.id, args: example.given, locale });
  const value = "value" in answer ? answer.value : "";
  const shape = Array.isArray(value)
    ? { rows: value.length, columns: value[0]?.length ?? 1 }
    : { rows: 1, columns: 1 };
  const isWide = shape.rows * shape.columns > 1;
  const target = targetOf(example, picked.target, shape);
  const formula = example.formulaOn(target?.sheet ?? example.sheet);
  const given = each.parameters.flatMap(({ name }, at) =>
    at < example.given.length ? [`${name[locale]} ${exampleWords(example.given[at], locale)}`] : [],
  );
  const write = async (to: Target): Promise<void> => {
    setAsked(undefined);
    await insertFormula(pane, to, formula);
  };
  const begin = async (to: Target): Promise<void> => {
    const cells = await occupied(pane, to);
    if (cells === undefined) await write(to);
    else setAsked({ target: to, cells });
  };
  const cell = target && `${target.sheet}!${areaAddress({ ...target.area, rows: 1, columns: 1 })}`;
  const { formulas, selection } = pane.workbook.capabilities;
  return (
    <>
      <div className={styles.lines} role="group" aria-label={say(FUNCTIONS.example)}>
        <p className={mergeClasses(styles.line, styles.formula)}>{formula}</p>
        <p className={styles.line}>
          {given.join(locale === "zh-CN" ? "；" : "; ")}{" "}
          {example.areas.length === 0 && say(FUNCTIONS.standard)}
        </p>
        <p className={mergeClasses(styles.line, styles.result, "error" in answer && styles.error)}>
          = {"error" in answer ? `${answer.error} ${answer.message}` : exampleWords(value, locale)}
        </p>
      </div>
      {isWide && <Quiet>{say(FUNCTIONS.spills, shape)}</Quiet>}
      <Actions>
        {formulas && selection && (
          <Button
            size="small"
            appearance="primary"
            disabled={!target || !!busy}
            onClick={() => target && void begin(target)}
          >
            {cell ? say(FUNCTIONS.insert, { cell }) : say(FUNCTIONS.insertNowhere)}
          </Button>
        )}
        <CopyButton text={formula} label={say(FUNCTIONS.copyFormula)} />
      </Actions>
      {formulas && selection && !target && (
        <Quiet>{say(example.areas.length > 0 ? FUNCTIONS.pickTarget : FUNCTIONS.pickCell)}</Quiet>
      )}
      {!(formulas && selection) && <Quiet>{say(FUNCTIONS.noFormulas)}</Quiet>}
      {asked && (
        <ConfirmDialog
          title={say(FUNCTIONS.overwriteTitle)}
          confirm={say(FUNCTIONS.overwrite)}
          onConfirm={() => void write(asked.target)}
          onClose={() => setAsked(undefined)}
        >
          <p>{say(FUNCTIONS.overwriteText, { cells: asked.cells })}</p>
          {isWide && <p>{say(FUNCTIONS.overwriteSpill)}</p>}
          {pane.workbook.capabilities.restores && <p>{say(FUNCTIONS.canTakeBack)}</p>}
        </ConfirmDialog>
      )}
    </>
  );
}

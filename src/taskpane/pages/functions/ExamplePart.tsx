import type { CellFunction } from "../../../functions/definition/cellFunction";
import { evaluate, type Evaluated } from "../../../functions/evaluate";
import type { Area } from "../../../workbook/address";
import { Quiet } from "../../parts/Quiet";
import { usePaneState, useSay } from "../../shell/paneContext";
import { FUNCTIONS } from "../../texts/functionsTexts";
import { ExampleLines } from "./ExampleLines";
import { functionExample } from "./functionExample";
import { InsertPart } from "./InsertPart";
import { targetOf } from "./insertFormula";
import type { Picked } from "./useSelection";

/** A call of the function on what is selected, what it gives, and where it goes. */
export function ExamplePart(props: { readonly each: CellFunction; readonly picked: Picked }) {
  const say = useSay();
  const { locale } = usePaneState();
  const { each, picked } = props;
  const example = functionExample(each, picked.block);
  const answer = evaluate({ function: each.id, args: example.given, locale });
  const shape = shapeOf(answer);
  const isWide = shape.rows * shape.columns > 1;
  const target = targetOf(example, picked.target, shape);
  const formula = example.formulaOn(target?.sheet ?? example.sheet);
  return (
    <>
      <ExampleLines {...{ each, example, formula, answer }} />
      {isWide && <Quiet>{say(FUNCTIONS.spills, shape)}</Quiet>}
      <InsertPart {...{ formula, target, isWide }} refersToCells={example.areas.length > 0} />
    </>
  );
}

/** The cells that an answer fills; an error fills one. */
function shapeOf(answer: Evaluated): Pick<Area, "rows" | "columns"> {
  const isTable = "value" in answer && Array.isArray(answer.value);
  if (!isTable) return { rows: 1, columns: 1 };
  return { rows: answer.value.length, columns: answer.value[0]?.length ?? 1 };
}

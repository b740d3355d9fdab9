import type { CellFunction } from "../../../functions/definition/cellFunction";
import { NAMESPACE } from "../../../functions/registry";
import { evaluate, type Evaluated } from "../../../functions/evaluate";
import type { Area } from "../../../workbook/address";
import { Quiet } from "../../parts/Quiet";
import { usePaneState, useSay } from "../../shell/paneContext";
import { FUNCTIONS } from "../../texts/functionsTexts";
import { ExampleLines } from "./ExampleLines";
import { allAtOnce } from "./allAtOnce";
import { functionExample } from "./functionExample";
import { InsertPart } from "./InsertPart";
import { targetOf } from "./insertFormula";
import type { Picked } from "./useSelection";

/** From so many units on, a formula for each of them takes its time, and one for all does not. */
const MANY = 20;

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
  const count = picked.block ? picked.block.area.rows * picked.block.area.columns : 0;
  const all = count >= MANY ? allAtOnce(each) : undefined;
  return (
    <>
      <ExampleLines {...{ each, example, formula, answer }} />
      {isWide && <Quiet>{say(FUNCTIONS.spills, shape)}</Quiet>}
      <InsertPart {...{ formula, target, isWide }} refersToCells={example.areas.length > 0} />
      {all && (
        <>
          <Quiet>{say(FUNCTIONS.allAtOnce, { count, name: `${NAMESPACE}.${all.id}` })}</Quiet>
          <ExamplePart each={all} picked={picked} />
        </>
      )}
    </>
  );
}

/** The cells that an answer fills; an error fills one. */
function shapeOf(answer: Evaluated): Pick<Area, "rows" | "columns"> {
  const isTable = "value" in answer && Array.isArray(answer.value);
  if (!isTable) return { rows: 1, columns: 1 };
  return { rows: answer.value.length, columns: answer.value[0]?.length ?? 1 };
}

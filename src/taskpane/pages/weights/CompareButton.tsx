import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { WeightLine, WeightSet } from "../../../grading/edit/weightSheet";
import { rounded, scaled, type WeightValues } from "../../../grading/edit/weightSteps";
import { Quiet } from "../../parts/Quiet";
import { useSay } from "../../shell/paneContext";
import { PAIRS, WEIGHTS } from "../../texts/weightsTexts";
import { PairwiseDialog } from "./PairwiseDialog";

/** Saaty's scale and random index end here. */
const MOST = 10;

/** Opens the comparison of what is in a set; with many items the groups of it can be compared. */
export function CompareButton(props: {
  readonly set: WeightSet;
  readonly values: WeightValues;
  readonly lines: ReadonlyMap<string, WeightLine>;
  readonly locked: ReadonlySet<string>;
  readonly onChange: (values: WeightValues) => void;
}) {
  const say = useSay();
  const [isComparing, setComparing] = useState(false);
  const { set, values, lines, locked, onChange } = props;
  const open = set.members.filter((id) => !locked.has(id));
  if (set.target === null || open.length < 2) return null;
  if (open.length > MOST) return set.id === "" ? <Quiet>{say(PAIRS.tooMany)}</Quiet> : null;
  return (
    <>
      <Button size="small" onClick={() => setComparing(true)}>
        {say(WEIGHTS.compare)}
      </Button>
      {isComparing && (
        <PairwiseDialog
          names={open.map((id) => lines.get(id)!.name)}
          onClose={() => setComparing(false)}
          onTake={(shares) => {
            setComparing(false);
            onChange(taken(set, values, locked, shares));
          }}
        />
      )}
    </>
  );
}

/** Shares as weights that add up to the target, in tenths where it is a whole number of them. */
function taken(
  set: WeightSet,
  values: WeightValues,
  locked: ReadonlySet<string>,
  shares: readonly number[],
): WeightValues {
  const raw = new Map(values);
  const open = set.members.filter((id) => !locked.has(id));
  open.forEach((id, at) => raw.set(id, shares[at]!));
  const inTenths = rounded(set, raw, locked, { stepsPerUnit: 10 });
  return inTenths === raw ? scaled(set, raw, locked) : inTenths;
}

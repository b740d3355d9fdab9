import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { schemeWith } from "../../../grading/edit/schemeWith";
import type { WeightSheet } from "../../../grading/edit/weightSheet";
import { isBalanced, sharesOf, type WeightValues } from "../../../grading/edit/weightSteps";
import type { ReadWorkbook } from "../../../grading/read/readWorkbook";
import { Disclosure } from "../../parts/Disclosure";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { useSay } from "../../shell/paneContext";
import { WEIGHTS } from "../../texts/weightsTexts";
import { MoveList } from "./MoveList";
import { ObjectiveWeights } from "./ObjectiveWeights";
import { Robustness } from "./Robustness";
import { trial } from "./tried";

const useStyles = makeStyles({
  // Below the rows, yet in view while one of them is dragged.
  inView: {
    position: "sticky",
    // Over the room that the page leaves below its end.
    bottom: `calc(-1 * ${tokens.spacingVerticalXL})`,
    zIndex: 1,
    maxHeight: "34vh",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What the weights that are being edited do: who moves, what the data say about them, how firm the ranks are. */
export function WhatIf(props: {
  readonly read: ReadWorkbook;
  readonly className: string;
  readonly sheet: WeightSheet;
  readonly values: WeightValues;
  readonly isTouched: boolean;
}) {
  const styles = useStyles();
  const say = useSay();
  const { read, className, sheet, values, isTouched } = props;
  const tryOut = useMemo(() => trial(read, className, sheet), [read, className, sheet]);
  // Sliders stay quick while many units are appraised anew.
  const settled = useDeferredValue(values);
  const tried = useMemo(() => tryOut(settled), [tryOut, settled]);
  const scheme = useMemo(
    () => schemeWith(read.scheme, className, sheet, settled),
    [read, className, sheet, settled],
  );
  const isWhole = sheet.sets.every((set) => isBalanced(set, settled));
  return (
    <>
      <div
        {...(isTouched && {
          className: styles.inView,
          role: "group",
          tabIndex: 0,
          "aria-label": say(WEIGHTS.moves),
        })}
      >
        <Section title={say(WEIGHTS.moves)}>
          {tried.problem && <Quiet>{say(tried.problem)}</Quiet>}
          {tried.moves && !isTouched && <Quiet>{say(WEIGHTS.untouched)}</Quiet>}
          {tried.moves && isTouched && <MoveList moves={tried.moves} read={read} />}
          {!isWhole && <Quiet>{say(WEIGHTS.asIfWhole)}</Quiet>}
          {sheet.isPoints && <Quiet>{say(WEIGHTS.pointsNote)}</Quiet>}
        </Section>
      </div>
      <Disclosure title={say(WEIGHTS.objective)}>
        {() => <ObjectiveWeights read={read} shares={sharesOf(sheet, settled)} />}
      </Disclosure>
      <Disclosure title={say(WEIGHTS.robustness)}>
        {() => <Robustness read={read} scheme={scheme} />}
      </Disclosure>
    </>
  );
}

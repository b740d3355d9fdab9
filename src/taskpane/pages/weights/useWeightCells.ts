import { useEffect, useState } from "react";
import { weightCells, type WeightCells } from "../../../grading/edit/weightCells";
import type { WeightSheet } from "../../../grading/edit/weightSheet";
import type { ReadWorkbook } from "../../../grading/read/readWorkbook";
import { usePane } from "../../shell/paneContext";

/** Where the weights stand; undefined until known, and where nothing is written. */
export function useWeightCells(
  read: ReadWorkbook,
  className: string,
  sheet: WeightSheet,
  isReadOnly: boolean,
): WeightCells | undefined {
  const pane = usePane();
  const [found, setFound] = useState<{ of: WeightSheet; cells: WeightCells }>();
  useEffect(() => {
    if (isReadOnly) return undefined;
    let isWanted = true;
    weightCells(pane.workbook, read, className, sheet).then(
      (cells) => isWanted && setFound({ of: sheet, cells }),
      (error: unknown) => pane.fail(error),
    );
    return () => {
      isWanted = false;
    };
  }, [pane, read, className, sheet, isReadOnly]);
  return found?.of === sheet ? found.cells : undefined;
}

import { useEffect, useState } from "react";
import type { Finding } from "../../../grading/findings/finding";
import type { Mapping } from "../../../grading/layout/mapping/mapping";
import type { Grading } from "../../../grading/results/grading";
import { prepareAssessment } from "../../../grading/run/prepareAssessment";
import { readReportFacts, type ReportFacts } from "../../../reports/facts/reportFacts";
import type { PaneModel } from "../../model/paneModel";

/** What papers say of the grading, once what was reported is read as well. */
export function useFacts(pane: PaneModel, grading: Grading | undefined): ReportFacts | undefined {
  const [facts, setFacts] = useState<ReportFacts>();
  useEffect(() => {
    if (!grading) return undefined;
    return latest(pane, readReportFacts(pane.workbook, grading), setFacts);
  }, [pane, grading]);
  return facts?.grading === grading ? facts : undefined;
}

/** What stands where there is no grading: how the workbook is read, and what the checks found. */
interface Ungraded {
  readonly mapping: Mapping | undefined;
  readonly findings: readonly Finding[];
}

/** What papers of the start of the year say while there are no values; undefined where the scheme itself has errors. */
export function usePlan(pane: PaneModel, ungraded: Ungraded | undefined): ReportFacts | undefined {
  const [plan, setPlan] = useState<{ facts: ReportFacts; findings: readonly Finding[] }>();
  const mapping = ungraded?.mapping;
  const findings = ungraded?.findings;
  useEffect(() => {
    if (!findings) return undefined;
    return latest(pane, planOf(pane, mapping), (facts) => {
      setPlan(facts && { facts, findings });
    });
  }, [pane, mapping, findings]);
  return plan && plan.findings === findings ? plan.facts : undefined;
}

async function planOf(
  { workbook }: PaneModel,
  mapping: Mapping | undefined,
): Promise<ReportFacts | undefined> {
  const { grading } = await prepareAssessment(workbook, mapping, { isPlan: true });
  return grading && readReportFacts(workbook, grading);
}

/** Takes what comes unless something else is wanted by then; gives what says so. */
function latest<T>(pane: PaneModel, coming: Promise<T>, take: (value: T) => void): () => void {
  let isWanted = true;
  coming.then(
    (value) => isWanted && take(value),
    (error: unknown) => pane.fail(error),
  );
  return () => {
    isWanted = false;
  };
}

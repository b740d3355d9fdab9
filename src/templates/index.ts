import { annualDepartment } from "./annualDepartment/annualDepartment";
import { ballot } from "./ballot/ballot";
import { text } from "./build/text";
import { civilServant } from "./civilServant/civilServant";
import { civilServant360 } from "./civilServant360/civilServant360";
import { countyAbc } from "./countyAbc/countyAbc";
import { departmentGoals } from "./departmentGoals/departmentGoals";
import { fiscalSelfEvaluation } from "./fiscalSelfEvaluation/fiscalSelfEvaluation";
import { goalBreakdown } from "./goalBreakdown/goalBreakdown";
import { kpiScheme } from "./kpiScheme/kpiScheme";
import { pointsLedger } from "./pointsLedger/pointsLedger";
import { regionalDevelopment } from "./regionalDevelopment/regionalDevelopment";
import { sectionKpi } from "./sectionKpi/sectionKpi";
import type { Template } from "./template";

/** Every template, in the order in which they are shown. */
export const TEMPLATES: readonly Template[] = [
  annualDepartment,
  departmentGoals,
  sectionKpi,
  regionalDevelopment,
  civilServant,
  civilServant360,
  pointsLedger,
  {
    id: "kpi-scheme",
    title: text("政府KPI绩效考核方案", "Government KPI scheme"),
    purpose: text(
      "七组关键绩效指标，考核政府职能部门；原文权重合计 110%，可照原文或按比例折算",
      "Seven groups of key performance indicators for departments; as printed (110 %) or scaled",
    ),
    documents: ["S15"],
    sheets: kpiScheme,
  },
  countyAbc,
  goalBreakdown,
  ballot,
  fiscalSelfEvaluation,
];

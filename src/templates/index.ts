import { annualDepartment } from "./annualDepartment/annualDepartment";
import { ballot } from "./ballot/ballot";
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
  kpiScheme,
  countyAbc,
  goalBreakdown,
  ballot,
  fiscalSelfEvaluation,
];

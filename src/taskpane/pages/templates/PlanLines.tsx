import { listed } from "../../../scoring/locale";
import type { InsertPlan } from "../../../templates/insert/planInsert";
import { useSay } from "../../shell/paneContext";
import { TEMPLATES_PAGE } from "../../texts/templatesTexts";

/** What becomes of the sheets that stand where a template is to be inserted. */
export function PlanLines({ plan }: { readonly plan: InsertPlan }) {
  const say = useSay();
  const { replaced, removed, copied, referring } = plan;
  const copies = copied.map(({ sheet, copy }) => `${sheet} → ${copy}`);
  return (
    <>
      {replaced.length > 0 && (
        <p>{say(TEMPLATES_PAGE.replaceText, { sheets: listed(replaced) })}</p>
      )}
      {removed.length > 0 && <p>{say(TEMPLATES_PAGE.removeText, { sheets: listed(removed) })}</p>}
      {copies.length > 0 && <p>{say(TEMPLATES_PAGE.copyText, { sheets: listed(copies) })}</p>}
      {referring.length > 0 && (
        <p>{say(TEMPLATES_PAGE.referText, { sheets: listed(referring) })}</p>
      )}
    </>
  );
}

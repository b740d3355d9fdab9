import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Template, TemplateOptions } from "../../../templates/template";
import { lacking } from "../../model/lacking";
import { Actions } from "../../parts/Actions";
import { ConfirmDialog } from "../../parts/ConfirmDialog";
import { PageTitle } from "../../parts/PageTitle";
import { SealNote } from "../../parts/SealNote";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { TEMPLATES_PAGE } from "../../texts/templatesTexts";
import { PlanLines } from "./PlanLines";
import { SheetList } from "./SheetList";
import { DocumentLine } from "./TemplateCard";
import { TemplateChoices } from "./TemplateChoices";
import { Thumbnail } from "./Thumbnail";
import { usePlacing } from "./usePlacing";

const useStyles = makeStyles({
  picture: { maxWidth: "420px", marginBlock: tokens.spacingVerticalS },
});

/** One template: what it holds, in which language, and where it goes. */
export function TemplateDetails(props: {
  readonly template: Template;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { busy, locale } = usePaneState();
  const { template, onBack } = props;
  const [options, setOptions] = useState<TemplateOptions>({ locale, isScaled: true });
  const { plan, begin, finish, save, giveUp } = usePlacing(template, options, onBack);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const replaces = plan !== undefined && plan.replaced.length + plan.removed.length > 0;
  const { restores } = pane.workbook.capabilities;
  const lost = lacking(pane.workbook, pane.host);
  const isPoorer = (["validations", "conditionals", "print"] as const).some((name) =>
    lost.includes(name),
  );
  return (
    <>
      <Button ref={back} size="small" appearance="subtle" onClick={onBack}>
        ← {say(TEMPLATES_PAGE.back)}
      </Button>
      <PageTitle>{say(template.title)}</PageTitle>
      <Quiet>{say(template.purpose)}</Quiet>
      <DocumentLine documents={template.documents} />
      <div className={styles.picture}>
        <Thumbnail id={template.id} isLarge />
      </div>
      <TemplateChoices id={template.id} options={options} onChange={setOptions} />
      {isPoorer && <Quiet>{say(TEMPLATES_PAGE.lacks)}</Quiet>}
      <Actions>
        <Button appearance="primary" disabled={!!busy} onClick={() => void begin()}>
          {say(TEMPLATES_PAGE.insert)}
        </Button>
        <Button disabled={!!busy} onClick={() => void save()}>
          {say(TEMPLATES_PAGE.saveAs)}
        </Button>
      </Actions>
      <SheetList sheets={template.sheets(options)} />
      {plan && (
        <ConfirmDialog
          title={say(replaces ? TEMPLATES_PAGE.replaceTitle : TEMPLATES_PAGE.sealedTitle)}
          confirm={say(replaces ? TEMPLATES_PAGE.replace : TEMPLATES_PAGE.insert)}
          onConfirm={() => void finish()}
          onClose={giveUp}
          other={<Button onClick={() => void save()}>{say(TEMPLATES_PAGE.saveAs)}</Button>}
        >
          <SealNote />
          <PlanLines plan={plan} />
          <p>{say(restores ? TEMPLATES_PAGE.canTakeBack : TEMPLATES_PAGE.cannotTakeBack)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

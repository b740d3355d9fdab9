import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { listed, type Locale } from "../../../scoring/locale";
import type { Template, TemplateOptions } from "../../../templates/template";
import { lacking } from "../../model/lacking";
import { Actions } from "../../parts/Actions";
import { ConfirmDialog } from "../../parts/ConfirmDialog";
import { PageTitle } from "../../parts/PageTitle";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { LANGUAGES } from "../../texts/settingsTexts";
import { TEMPLATES_PAGE } from "../../texts/templatesTexts";
import { SheetList } from "./SheetList";
import { DocumentLine } from "./TemplateCard";
import { insert, inTheWay, saveAsNew } from "./templateTasks";
import { Thumbnail } from "./Thumbnail";

const useStyles = makeStyles({
  picture: { maxWidth: "420px", marginBlock: tokens.spacingVerticalS },
});

/** The template whose document prints weights of 110 %. */
const SCALABLE_ID = "kpi-scheme";

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
  const [replaced, setReplaced] = useState<readonly string[]>([]);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const { restores } = pane.workbook.capabilities;
  const lost = lacking(pane.workbook, pane.host);
  const isPoorer = (["validations", "conditionals", "print"] as const).some((name) =>
    lost.includes(name),
  );

  const begin = async (): Promise<void> => {
    const names = await inTheWay(pane, template, options.locale);
    if (names.length > 0) setReplaced(names);
    else await finish();
  };
  const finish = async (): Promise<void> => {
    setReplaced([]);
    await insert(pane, template, options);
    if (pane.store.get().notice?.kind === "success") onBack();
  };
  const save = async (): Promise<void> => {
    setReplaced([]);
    await saveAsNew(pane, template, options);
  };

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
      <Field label={say(TEMPLATES_PAGE.language)}>
        <RadioGroup
          layout="horizontal"
          value={options.locale}
          onChange={(_, { value }) => setOptions({ ...options, locale: value as Locale })}
        >
          {Object.entries(LANGUAGES).map(([id, name]) => (
            <Radio key={id} value={id} label={name} />
          ))}
        </RadioGroup>
      </Field>
      {template.id === SCALABLE_ID && (
        <Field label={say(TEMPLATES_PAGE.weights)}>
          <RadioGroup
            value={options.isScaled ? "scaled" : "asPrinted"}
            onChange={(_, { value }) => setOptions({ ...options, isScaled: value === "scaled" })}
          >
            <Radio value="scaled" label={say(TEMPLATES_PAGE.scaled)} />
            <Radio value="asPrinted" label={say(TEMPLATES_PAGE.asPrinted)} />
          </RadioGroup>
        </Field>
      )}
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
      {replaced.length > 0 && (
        <ConfirmDialog
          title={say(TEMPLATES_PAGE.replaceTitle)}
          confirm={say(TEMPLATES_PAGE.replace)}
          onConfirm={() => void finish()}
          onClose={() => setReplaced([])}
          other={<Button onClick={() => void save()}>{say(TEMPLATES_PAGE.saveAs)}</Button>}
        >
          <p>{say(TEMPLATES_PAGE.replaceText, { sheets: listed(replaced) })}</p>
          <p>{say(restores ? TEMPLATES_PAGE.canTakeBack : TEMPLATES_PAGE.cannotTakeBack)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

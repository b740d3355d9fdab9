import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Locale } from "../../../scoring/locale";
import type { TemplateOptions } from "../../../templates/template";
import { useSay } from "../../shell/paneContext";
import { LANGUAGES } from "../../texts/settingsTexts";
import { TEMPLATES_PAGE } from "../../texts/templatesTexts";

/** The template whose document prints weights of 110 %. */
const SCALABLE_ID = "kpi-scheme";

/** In which language a template is written, and how its weights are. */
export function TemplateChoices(props: {
  readonly id: string;
  readonly options: TemplateOptions;
  readonly onChange: (options: TemplateOptions) => void;
}) {
  const say = useSay();
  const { id, options, onChange } = props;
  return (
    <>
      <Field label={say(TEMPLATES_PAGE.language)}>
        <RadioGroup
          layout="horizontal"
          value={options.locale}
          onChange={(_, { value }) => onChange({ ...options, locale: value as Locale })}
        >
          {Object.entries(LANGUAGES).map(([language, name]) => (
            <Radio key={language} value={language} label={name} />
          ))}
        </RadioGroup>
      </Field>
      {id === SCALABLE_ID && (
        <Field label={say(TEMPLATES_PAGE.weights)}>
          <RadioGroup
            value={options.isScaled ? "scaled" : "asPrinted"}
            onChange={(_, { value }) => onChange({ ...options, isScaled: value === "scaled" })}
          >
            <Radio value="scaled" label={say(TEMPLATES_PAGE.scaled)} />
            <Radio value="asPrinted" label={say(TEMPLATES_PAGE.asPrinted)} />
          </RadioGroup>
        </Field>
      )}
    </>
  );
}

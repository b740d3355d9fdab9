import { PAGE_NAMES } from "../../texts/shellTexts";
import { useSay } from "../../shell/paneContext";

export function SettingsPage() {
  const say = useSay();
  return <h1>{say(PAGE_NAMES.settings)}</h1>;
}

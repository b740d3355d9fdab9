import { PAGE_NAMES } from "../../texts/shellTexts";
import { useSay } from "../../shell/paneContext";

export function StartPage() {
  const say = useSay();
  return <h1>{say(PAGE_NAMES.start)}</h1>;
}

import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { useSay } from "../../shell/paneContext";
import { SHELL } from "../../texts/shellTexts";

/** The sheets of all templates are many texts; they come after the frame of the page. */
const Gallery = lazy(async () => ({ default: (await import("./Gallery")).Gallery }));

/** 模板: a gallery to choose from, and what comes after inserting. */
export function TemplatesPage() {
  const say = useSay();
  return (
    <Suspense fallback={<Spinner size="small" label={say(SHELL.loading)} />}>
      <Gallery />
    </Suspense>
  );
}

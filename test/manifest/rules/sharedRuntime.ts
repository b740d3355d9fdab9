import { attribute, named } from "../elements";
import type { Rule } from "../rule";

/** One runtime that stays; page of the functions, function file and pane are that very page. */
export const sharedRuntime: Rule = (manifest) => {
  const runtimes = named(manifest, "Runtime");
  const [runtime] = runtimes;
  if (!runtime || runtimes.length > 1) return [`${runtimes.length} runtimes instead of one`];
  const resid = attribute(runtime, "resid");
  const pages = [
    ...named(manifest, "Page").flatMap((page) => [...page.children]),
    ...named(manifest, "FunctionFile"),
    ...named(manifest, "Action")
      .filter((action) => attribute(action, "xsi:type") === "ShowTaskpane")
      .flatMap((action) => [...action.children]),
  ];
  return [
    ...(attribute(runtime, "lifetime") === "long" ? [] : ["the runtime is not long-lived"]),
    ...pages
      .filter((page) => attribute(page, "resid") !== resid)
      .map((page) => `${page.parentElement!.localName} opens another page than the runtime`),
    ...named(manifest, "TaskpaneId").map(() => "a shared runtime has no TaskpaneId"),
  ];
};

import { attribute, named } from "../elements";
import type { Rule } from "../rule";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** Once people have the add-in, another one would be a second add-in, and another namespace breaks every formula. */
const OWN = { id: "e9441d12-b676-4f02-94a7-284661046fff", namespace: "HJ" };

export const identity: Rule = (manifest, { packageVersion, functionNames }) => {
  const id = named(manifest, "Id")[0]?.textContent ?? "";
  const version = named(manifest, "Version")[0]?.textContent;
  const space = named(manifest, "String").find((each) => attribute(each, "id") === "Namespace");
  const ids = [...manifest.getElementsByTagName("*")]
    .map((each) => attribute(each, "id"))
    .filter(Boolean);
  const called = named(manifest, "FunctionName").map(({ textContent }) => textContent);
  return [
    ...(GUID.test(id) && id === OWN.id ? [] : [`Id is ${id}`]),
    ...(version === `${packageVersion}.0` ? [] : [`Version ${version} is not ${packageVersion}.0`]),
    ...(space && attribute(space, "DefaultValue") === OWN.namespace
      ? []
      : ["the namespace is not HJ"]),
    ...ids.filter((each, index) => ids.indexOf(each) < index).map((each) => `${each} stands twice`),
    ...called
      .filter((name) => !functionNames.includes(name))
      .map((name) => `${name} is a button without a function`),
    ...functionNames
      .filter((name) => !called.includes(name))
      .map((name) => `${name} is a function without a button`),
  ];
};

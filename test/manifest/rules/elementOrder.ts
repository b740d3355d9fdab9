import type { Rule } from "../rule";
import { pathOf } from "../elements";

/**
 * The children of each element in the order of xs:sequence in TaskPaneAppVersionOverridesV1_0.xsd,
 * OfficeAppManifestV1_1.xsd and OfficeAppBasicTypesV1_0.xsd (OfficeDev/office-js-docs-pr, docs/overview/schemas);
 * Runtimes as in docs/develop/configure-your-add-in-to-use-a-shared-runtime.md. A word with ! must be there.
 */
const SEQUENCES: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains Hosts! Requirements DefaultSettings! Permissions! Dictionary VersionOverrides ExtendedOverrides",
  VersionOverrides: "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins",
  Hosts: "Host!",
  "OfficeApp/Hosts/Host": "",
  Host: "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime!",
  Requirements: "Sets Methods",
  Sets: "Set!",
  DefaultSettings: "SourceLocation!",
  AllFormFactors: "ExtensionPoint!",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint!",
  GetStarted: "Title! Description! LearnMoreUrl!",
  "ExtensionPoint:CustomFunctions": "Script! Page! Metadata Namespace",
  "ExtensionPoint:PrimaryCommandSurface": "OfficeTab CustomTab",
  "ExtensionPoint:ContextMenu": "OfficeMenu!",
  Script: "SourceLocation!",
  Page: "SourceLocation!",
  Metadata: "SourceLocation!",
  CustomTab: "Group! Label!",
  OfficeMenu: "Control!",
  Group: "Label! Icon! Control!",
  "Control:Button": "Label! Supertip! Icon! Action!",
  "Control:Menu": "Label! Supertip! Icon! Items!",
  Items: "Item!",
  Item: "Label! Supertip! Icon Action!",
  Supertip: "Title! Description!",
  Icon: "Image!",
  "Action:ExecuteFunction": "FunctionName!",
  "Action:ShowTaskpane": "TaskpaneId SourceLocation! Title",
  Resources: "Images Urls ShortStrings LongStrings",
  Images: "Image!",
  Urls: "Url!",
  ShortStrings: "String!",
  LongStrings: "String!",
  "Images/Image": "Override",
  Url: "Override",
  String: "Override",
  DisplayName: "Override",
  Description: "Override",
};

/** Office does not load a manifest with an element in the wrong place. */
export const elementOrder: Rule = (manifest) =>
  [...manifest.getElementsByTagName("*")].flatMap((element) => {
    const expected = sequenceOf(element).split(" ").filter(Boolean);
    const names = expected.map((word) => word.replace("!", ""));
    const children = [...element.children].map(({ localName }) => localName);
    const strangers = children.filter((name) => !names.includes(name));
    const places = children.map((name) => names.indexOf(name));
    const isSorted = places.every((place, index) => index === 0 || places[index - 1]! <= place);
    const missing = expected.filter(
      (word) => word.endsWith("!") && !children.includes(word.slice(0, -1)),
    );
    const where = pathOf(element);
    return [
      ...strangers.map((name) => `${where} may not contain ${name}`),
      ...(isSorted ? [] : [`${where} has its children in the wrong order`]),
      ...missing.map((word) => `${where} needs ${word.slice(0, -1)}`),
    ];
  });

function sequenceOf(element: Element): string {
  const { localName } = element;
  const type = element.getAttribute("xsi:type") ?? "";
  const parent = element.parentElement?.localName ?? "";
  const isBaseHost = parent === "Hosts" && !type;
  return (
    (isBaseHost ? SEQUENCES["OfficeApp/Hosts/Host"] : undefined) ??
    SEQUENCES[`${localName}:${type}`] ??
    SEQUENCES[`${parent}/${localName}`] ??
    SEQUENCES[localName] ??
    ""
  );
}

/** What stands in XML for a character that means something else there. */
export const XML_ENTITIES: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text as XML can carry it between tags or in an attribute. */
export function escapeXml(text: string): string {
  return /[<>&"\t\n\r]/.test(text)
    ? text.replace(/[<>&"\t\n\r]/g, (character) => XML_ENTITIES[character]!)
    : text;
}

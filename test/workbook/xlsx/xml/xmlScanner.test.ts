import { XmlError, XmlScanner } from "../../../../src/workbook/xlsx/xml/xmlScanner";

function pieces(xml: string, size = Infinity): string[] {
  let at = 0;
  const more = (): string | undefined => {
    if (at >= xml.length) return undefined;
    at += size;
    return xml.slice(at - size, at);
  };
  const scanner = size === Infinity ? new XmlScanner(xml) : new XmlScanner("", more);
  const found: string[] = [];
  while (scanner.next()) {
    found.push(scanner.kind === "text" ? scanner.text() : `${scanner.kind} ${scanner.name}`);
  }
  return found;
}

it.each([
  {
    name: "tags and texts",
    xml: '<?xml version="1.0"?>\n<a>甲<b/>乙</a>\n',
    expected: ["open a", "甲", "open b", "close b", "乙", "close a"],
  },
  {
    name: "prefixes",
    xml: "<x:a xmlns:x='u'><x:b></x:b ></x:a>",
    expected: ["open a", "open b", "close b", "close a"],
  },
  {
    name: "comments and instructions",
    xml: "<!-- <c> --><a><?p <c> ?><!-- > --></a>",
    expected: ["open a", "close a"],
  },
  {
    name: "character data",
    xml: "<a><![CDATA[<b>&amp;]]></a>",
    expected: ["open a", "<b>&amp;", "close a"],
  },
  { name: "a byte order mark", xml: "\ufeff<a/>", expected: ["open a", "close a"] },
  {
    name: "> inside an attribute",
    xml: `<a b=">" c='"/>'>甲</a>`,
    expected: ["open a", "甲", "close a"],
  },
])("reads $name", ({ xml, expected }) => expect(pieces(xml)).toEqual(expected));

describe("reads a text that comes in pieces like the whole", () => {
  const long = "长".repeat(300);
  const xml =
    `<?xml version="1.0"?><!-- ${long} --><w:a xmlns:w="u" k="${long}>"><w:b/>${long}&amp;${long}` +
    `<c r="A1"><v>1</v></c><![CDATA[${long}]]><d k='${long}'>甲</d>${long}</w:a>\n`;
  it.each([1, 2, 7, 255, 256, 257, 1000, 100_000])("of %i characters", (size) => {
    const found = pieces(xml, size);
    expect(found).toEqual(pieces(xml));
    expect(found).toHaveLength(15);
  });

  it.each([1, 300])("and refuses what is wrong in one of %i characters", (size) => {
    expect(() => pieces(`<a>${long}<b>${long}</a>`, size)).toThrow(XmlError);
    expect(() => pieces(`<a k="${long}`, size)).toThrow(XmlError);
  });
});

it.each([
  { name: "a cell", xml: "<c><v>1&lt;2</v></c>", expected: "1<2" },
  { name: "with a prefix", xml: "<x:c><x:v>1</x:v></x:c>", expected: undefined },
  { name: "with attributes", xml: '<c><v a="b">1</v></c>', expected: undefined },
  { name: "of two", xml: "<c><v>1</v><f/></c>", expected: undefined },
  { name: "of another name", xml: "<c><is>1</is></c>", expected: undefined },
  { name: "in an element that closes itself", xml: "<c/>", expected: undefined },
])("the only child: $name", ({ xml, expected }) => {
  const scanner = new XmlScanner(`<a>${xml}<z/></a>`);
  scanner.next();
  scanner.next();
  expect(scanner.onlyChild("v")).toBe(expected);
  if (expected === undefined) scanner.skip();
  scanner.next();
  expect([scanner.kind, scanner.name, scanner.depth]).toEqual(["open", "z", 2]);
});

it.each([
  { name: "nothing", xml: "" },
  { name: "an open element", xml: "<a><b></b>" },
  { name: "a close that fits nothing", xml: "<a></b>" },
  { name: "a close too many", xml: "<a/></a>" },
  { name: "two roots", xml: "<a/><b/>" },
  { name: "text before the root", xml: "foo<a/>" },
  { name: "text after the root", xml: "<a/>foo" },
  { name: "a document type", xml: "<!DOCTYPE a><a/>" },
  { name: "a tag without end", xml: "<a" },
  { name: "a tag inside a tag", xml: "<a <b/>" },
  { name: "a tag without name", xml: "<a>< /a>" },
  { name: "a comment without end", xml: "<a><!-- " },
])("refuses $name", ({ xml }) => expect(() => pieces(xml)).toThrow(XmlError));

it.each([
  { name: "r", expected: "A1" },
  { name: "s", expected: "<2" },
  { name: "id", expected: "rId1" },
  { name: "x", expected: undefined },
  { name: "t", expected: "a r='B2'" },
])("finds the attribute $name", ({ name, expected }) => {
  const scanner = new XmlScanner(`<c xmlns:x="u" t="a r='B2'" r = "A1" y:id='rId1'\n s="&lt;2"/>`);
  scanner.next();
  expect(scanner.attribute(name)).toBe(expected);
});

it("steps over elements", () => {
  const scanner = new XmlScanner("<a><b><c/>甲</b><d/></a>");
  scanner.next();
  scanner.next();
  scanner.skip();
  expect([scanner.kind, scanner.name, scanner.depth]).toEqual(["close", "b", 1]);
  scanner.next();
  expect(scanner.readContent()).toBe("");
  expect(scanner.name).toBe("d");
});

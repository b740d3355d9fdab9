import { addContentType, removeContentTypes } from "../package/contentTypes";
import { dialectOf } from "../package/dialect";
import type { Parts } from "../package/parts";
import {
  addRelationship,
  readRelationships,
  relationshipsPart,
  removeRelationships,
} from "../package/relationships";
import { freeName } from "../write/freeName";
import { parseState, STATE_NAMESPACE, stateXml } from "./stateXml";

/** Any fixed number will do: it only has to be the same every time. */
const STORE_ID = "{6B1F5E0A-3C47-4B0B-9D52-48454E474A49}";
const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** What we stored in the workbook; it lives in a custom XML part, which other programs keep. */
export function readState(parts: Parts, workbookPart: string): ReadonlyMap<string, string> {
  const part = statePart(parts, workbookPart);
  return part === undefined ? new Map() : (parts.parse(part, parseState) ?? new Map());
}

/** Stores the state; an empty one takes our part out of the file. */
export function writeState(
  parts: Parts,
  workbookPart: string,
  state: ReadonlyMap<string, string>,
): void {
  const part = statePart(parts, workbookPart);
  if (state.size > 0) parts.write(part ?? addStatePart(parts, workbookPart), stateXml(state));
  else if (part !== undefined) {
    const gone = [part, ...readRelationships(parts, part).map(({ target }) => target)];
    for (const name of gone) parts.remove(name);
    parts.remove(relationshipsPart(part));
    removeContentTypes(parts, gone);
    removeRelationships(parts, workbookPart, part);
  }
}

function statePart(parts: Parts, workbookPart: string): string | undefined {
  return readRelationships(parts, workbookPart).find(
    ({ kind, target }) =>
      kind === "customXml" &&
      parts.has(target) &&
      parts.text(target).includes(STATE_NAMESPACE) &&
      parts.parse(target, parseState) !== undefined,
  )?.target;
}

function addStatePart(parts: Parts, workbookPart: string): string {
  const { relationships } = dialectOf(parts.text(workbookPart));
  const part = freeName(parts, "customXml/item", ".xml");
  const properties = freeName(parts, "customXml/itemProps", ".xml");
  parts.write(part, "");
  parts.write(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="${DATA_STORE}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addContentType(parts, part, "application/xml");
  addContentType(parts, properties, PROPERTIES_TYPE);
  addRelationship(parts, workbookPart, `${relationships}/customXml`, part);
  addRelationship(parts, part, `${relationships}/customXmlProps`, properties);
  return part;
}

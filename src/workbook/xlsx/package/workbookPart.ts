import type { Visibility } from "../../sheetSpec";
import { WorkbookError } from "../../workbookError";
import { XmlScanner } from "../xml/xmlScanner";
import type { Parts } from "./parts";
import { readRelationships } from "./relationships";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  /** The part of the sheet. */
  readonly part: string;
  readonly visibility: Visibility;
  /** False for chart sheets and the like, which have no cells. */
  readonly hasCells: boolean;
}

/** What the workbook part says, and where its own parts stand. */
export interface WorkbookPart {
  /** The name of the workbook part itself. */
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly isStructureProtected: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly theme: string | undefined;
}

/**
 * The workbook part of a file.
 *
 * @throws {WorkbookError} fileNotWorkbook, fileBinaryFormat, filePartMissing, filePartInvalid
 */
export function readWorkbookPart(parts: Parts): WorkbookPart {
  const root = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument");
  const part = root?.target ?? "xl/workbook.xml";
  if (part.endsWith(".bin")) throw new WorkbookError("fileBinaryFormat");
  if (!parts.has(part)) throw new WorkbookError("fileNotWorkbook");
  const relationships = readRelationships(parts, part);
  const ofKind = (kind: string): string | undefined => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    return target !== undefined && parts.has(target) ? target : undefined;
  };
  const { sheets, isStructureProtected } = parts.parse(part, readSheetList);
  refuseTwice(part, sheets);
  return {
    part,
    isStructureProtected,
    sharedStrings: ofKind("sharedStrings"),
    styles: ofKind("styles"),
    theme: ofKind("theme"),
    sheets: sheets.map((sheet) => {
      const found = relationships.find(({ id }) => id === sheet.relationshipId);
      if (!found || !parts.has(found.target)) {
        throw new WorkbookError("filePartMissing", { part: found?.target ?? sheet.name });
      }
      return { ...sheet, part: found.target, hasCells: found.kind === "worksheet" };
    }),
  };
}

/** Of two sheets of one name or part nobody can say which is meant. @throws {WorkbookError} filePartInvalid */
function refuseTwice(
  part: string,
  sheets: readonly Pick<SheetEntry, "name" | "relationshipId">[],
): void {
  const taken = new Set<string>();
  for (const { name, relationshipId } of sheets) {
    for (const mark of [`name ${name.toLowerCase()}`, `id ${relationshipId}`]) {
      if (taken.has(mark)) {
        throw new WorkbookError("filePartInvalid", { part, reason: `two sheets, one ${mark}` });
      }
      taken.add(mark);
    }
  }
}

function readSheetList(xml: string) {
  const scanner = new XmlScanner(xml);
  const sheets: Omit<SheetEntry, "part" | "hasCells">[] = [];
  let isStructureProtected = false;
  let isWorkbook = false;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.depth === 1) isWorkbook = scanner.name === "workbook";
    if (scanner.name === "workbookProtection") {
      isStructureProtected = isTrue(scanner.attribute("lockStructure"));
    }
    if (scanner.name !== "sheet") continue;
    sheets.push({
      name: scanner.attribute("name") ?? "",
      sheetId: Number(scanner.attribute("sheetId")),
      relationshipId: scanner.attribute("id") ?? "",
      visibility: visibilityOf(scanner.attribute("state")),
    });
  }
  if (!isWorkbook) throw new WorkbookError("fileNotWorkbook");
  return { sheets, isStructureProtected };
}

function visibilityOf(state: string | undefined): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** How a file writes yes. */
export function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true" || text === "on";
}

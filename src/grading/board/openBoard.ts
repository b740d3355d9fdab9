import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/workbook";
import { Findings, type Finding, type Place } from "../findings/finding";
import { sheetFormat } from "../format";
import type { Mapping } from "../layout/mapping/mapping";
import { snapshotOf } from "../read/snapshot";
import { readTable, type TableRow } from "../read/table";
import type { Grading } from "../results/grading";
import { prepareAssessment } from "../run/prepareAssessment";
import { recheck } from "../run/recheck";
import { agrees } from "../run/recheckWritten";
import { resultsSheet } from "../run/resultsSheet";
import { standingSeal } from "../seal/sealSheet";
import { recordOf, type DecisionRecord } from "./decisionRecord";

/** What a decision writes into 结果. */
export const DECISION_KEYS = ["decided", "reason", "document"] as const;
type DecisionKey = (typeof DECISION_KEYS)[number];

/** The cells of a decision in 结果, and what stands there. */
export type DecisionCells = Readonly<
  Record<DecisionKey, { readonly place: Place; readonly value: CellValue }>
>;

/** Why decisions cannot be written into a workbook as it stands. */
export type Obstacle =
  | { readonly kind: "sealed"; readonly date: string }
  | { readonly kind: "draft" }
  | { readonly kind: "noResults" }
  /** 结果 is not what the scheme and the data give now. */
  | { readonly kind: "differs" }
  /** 结果 lacks a column for decisions. */
  | { readonly kind: "columns" }
  /** A sheet 审定记录 that is not ours, or lacks columns. */
  | { readonly kind: "record" };

/** What the board starts from. */
export interface OpenBoard {
  readonly grading: Grading;
  /** By unit; none where 结果 is missing. */
  readonly cells: ReadonlyMap<string, DecisionCells>;
  readonly record: DecisionRecord;
  readonly obstacle: Obstacle | undefined;
}

export interface BoardOpening {
  readonly findings: readonly Finding[];
  /** Undefined where mistakes stand in the way of grading; wrong decisions do not, for they are mended here. */
  readonly board: OpenBoard | undefined;
}

/** Reads and grades a workbook for 等次审定; nothing is written. */
export async function openBoard(
  workbook: Workbook,
  mapping: Mapping | undefined,
): Promise<BoardOpening> {
  const look = snapshotOf(workbook);
  const options = { isDraft: true, isBoard: true };
  const { findings, grading } = await prepareAssessment(look, mapping, options);
  if (!grading) return { findings, board: undefined };
  const { cells, isWhole } = await cellsOf(look);
  const record = await recordOf(look, grading.read.locale);
  const blocked = await obstacleOf(look, grading, isWhole);
  const obstacle = blocked ?? (record.isForeign ? { kind: "record" } : undefined);
  return { findings, board: { grading, cells, record, obstacle } };
}

async function obstacleOf(
  workbook: Workbook,
  grading: Grading,
  isWhole: boolean,
): Promise<Obstacle | undefined> {
  const seal = await standingSeal(workbook);
  if (seal) return { kind: "sealed", date: seal.date };
  if (grading.isDraft) return { kind: "draft" };
  const found = await recheck(workbook, grading);
  if (!found) return { kind: "noResults" };
  if (!agrees(found)) return { kind: "differs" };
  return isWhole ? undefined : { kind: "columns" };
}

async function cellsOf(
  workbook: Workbook,
): Promise<Pick<OpenBoard, "cells"> & { readonly isWhole: boolean }> {
  const info = await resultsSheet(workbook);
  const block = info && (await workbook.cells.read(info.name));
  const table = block && readTable(block, info.name, sheetFormat("results"), new Findings());
  if (!table) return { cells: new Map(), isWhole: false };
  const isWhole = DECISION_KEYS.every((key) => table.columns.has(key));
  const cells = table.rows.flatMap((row): [string, DecisionCells][] => {
    const unit = row.value("unit");
    return typeof unit === "string" ? [[unit.trim(), decisionCells(row)]] : [];
  });
  return { cells: new Map(isWhole ? cells : []), isWhole };
}

function decisionCells(row: TableRow): DecisionCells {
  const cell = (key: DecisionKey) => ({ place: row.place(key), value: row.value(key) });
  return { decided: cell("decided"), reason: cell("reason"), document: cell("document") };
}

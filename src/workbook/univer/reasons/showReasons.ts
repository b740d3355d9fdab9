import {
  CellAlertManagerService,
  IUIPartsService,
  SheetsUIPart,
  type ICellAlert,
} from "@univerjs/preset-sheets-core";
import { createElement, useSyncExternalStore } from "react";
import type { Grid } from "../createGrid";
import type { ErrorReasons } from "./errorReasons";

/** The alert of the spreadsheet about an error in the cell under the mouse (0.25.1). */
const ALERT = "SHEET_FORMULA_ALERT";

/**
 * Shows why a cell of ours shows an error: over the cell, in the place of the plain words of the spreadsheet, and at the
 * end of the formula bar while the cell is selected.
 */
export function showReasons({ univer }: Pick<Grid, "univer">, reasons: ErrorReasons): void {
  const injector = univer.__getInjector();
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { row, col: column, unitId, subUnitId } = alert.location;
    const reason = alert.key === ALERT ? reasons.at({ unitId, subUnitId, row, column }) : undefined;
    show(reason ? { ...alert, title: reason.error, message: reason.text } : alert);
    showAgain(alerts, alert.key);
  };
  const parts = injector.get(IUIPartsService);
  parts.registerComponent(SheetsUIPart.FORMULA_AUX, () => () => reasonLine(reasons));
}

/**
 * A second look at a cell would close its alert (0.25.1), and a workbook that is about to go looks as well: where the alert
 * stands is forgotten, so that each look shows it.
 */
function showAgain({ currentAlert }: CellAlertManagerService, key: string): void {
  const held = currentAlert.get(key);
  if (held) held.alert = { ...held.alert, location: { ...held.alert.location, unitId: "" } };
}

/** The reason of the selected cell, as long as there is one. */
function reasonLine({ watch, selected }: ErrorReasons) {
  const reason = useSyncExternalStore(watch, selected);
  if (!reason) return null;
  const { error, text } = reason;
  return createElement(
    "div",
    { "data-hengji": "reason", role: "status", title: text, style: LINE },
    `${error} ${text}`,
  );
}

const LINE = {
  flex: "0 0 auto",
  maxWidth: "60%",
  alignSelf: "center",
  overflow: "hidden",
  textOverflow: "ellipsis",
  whiteSpace: "nowrap",
  paddingInline: "8px",
  fontSize: "12px",
  color: "var(--colorPaletteRedForeground1, #b10e1c)",
} as const;

import type { VetoRow } from "../../../scoring/columns";
import type { Findings } from "../../findings/finding";
import { readNumber, readText } from "../../read/cells";
import type { ReadData } from "../../read/readData";
import type { ReadLedgerRow } from "../../read/readLedger";
import type { Table } from "../../read/table";
import type { Mapping } from "../mapping/mapping";
import { marksVeto } from "../see/marksVeto";

/** The columns of points beside the marks as rows of a ledger. */
export function ledgerOf(mapping: Mapping, data: ReadData, findings: Findings): ReadLedgerRow[] {
  return mapping.adjustments.flatMap(({ header, name, sign }, index) =>
    data.units.flatMap((_, unit) => {
      const key = `adjustment:${index}`;
      const read = readNumber(data.cellOf(unit, key), data.placeOf(unit, key), "plain", findings);
      if (read.kind !== "number" || read.value === 0) return [];
      const { value } = read;
      const points = sign === "deduction" ? -Math.abs(value) : value;
      const item = name || header || (points > 0 ? "加分" : "扣分");
      return [{ ...LEDGER_ROW, unit, item, title: item, points }];
    }),
  );
}

const LEDGER_ROW = { type: "", level: "", share: 1, date: "", document: "" } as const;

/** The columns of vetoes: every mark in them counts that does not say no. */
export function vetoesOf(
  mapping: Mapping,
  data: ReadData,
  table: Table,
  findings: Findings,
): VetoRow[] {
  return mapping.vetoes.flatMap(({ header, effect }, index) =>
    data.units.flatMap((_, unit): VetoRow[] => {
      const key = `veto:${index}`;
      const mark = readText(data.cellOf(unit, key), data.placeOf(unit, key), findings);
      if (!marksVeto(mark)) return [];
      const { address } = data.placeOf(unit, key);
      const item = header || "否决";
      const basis = `${table.sheet}!${address}：${mark}`;
      return [
        effect === "lowest"
          ? { unit, item, basis, date: "", effect: { kind: "lowest" } }
          : { unit, item, basis, date: "", effect: { kind: "ceiling", grade: null } },
      ];
    }),
  );
}

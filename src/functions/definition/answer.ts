/** What a function gives to one cell, or to the cells that it spills into; never null, which Excel shows as 0. */
export type CellValue = number | string | boolean;
export type Answer = CellValue | CellValue[][];

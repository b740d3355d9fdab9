/** How a cell of the emulated workbook looks; colours as Excel answers them: #RRGGBB. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColor: string;
  /** Empty where there is no fill. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrapText: boolean;
  readonly locked: boolean;
  /** Colours of the edges that are drawn, by EdgeTop, EdgeBottom, EdgeLeft, EdgeRight. */
  readonly borders: Readonly<Record<string, string>>;
}

export const PLAIN_STYLE: CellStyle = {
  numberFormat: "General",
  fontName: "等线",
  fontSize: 11,
  bold: false,
  italic: false,
  fontColor: "#000000",
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  locked: true,
  borders: {},
};

import { areaAddress } from "../../address";
import { escapeXml } from "../../escapeXml";
import type { NumberLimit, NumberLook } from "../../numberLook";
import type { Colour } from "../../colour";
import { formulaForFile } from "../formulaSpelling";

/** Looks that follow numbers, as a sheet part says them. */
export function numberLookXml(look: NumberLook, priority: number): string {
  const { type, content } = ruleOf(look);
  return (
    `<conditionalFormatting sqref="${look.areas.map(areaAddress).join(" ")}">` +
    `<cfRule type="${type}" priority="${priority}">${content}</cfRule></conditionalFormatting>`
  );
}

function ruleOf(look: NumberLook): { readonly type: string; readonly content: string } {
  switch (look.kind) {
    case "scale": {
      const limits = look.points.map((point) => limitXml(point));
      const colours = look.points.map(({ colour }) => colourXml(colour));
      const content = [...limits, ...colours].join("");
      return { type: "colorScale", content: `<colorScale>${content}</colorScale>` };
    }
    case "bar": {
      const { least, most, colour } = look;
      const content = limitXml(least) + limitXml(most) + colourXml(colour);
      return { type: "dataBar", content: `<dataBar${hidden(look)}>${content}</dataBar>` };
    }
    case "icons": {
      const reversed = look.isReversed ? ' reverse="1"' : "";
      const limits = look.limits.map((limit) => limitXml(limit, limit.isAbove ? ' gte="0"' : ""));
      const content = `<iconSet iconSet="${look.set}"${hidden(look)}${reversed}>${limits.join("")}</iconSet>`;
      return { type: "iconSet", content };
    }
  }
}

const hidden = ({ hidesNumber }: { readonly hidesNumber: boolean }): string =>
  hidesNumber ? ' showValue="0"' : "";

const colourXml = (colour: Colour): string => `<color rgb="FF${colour}"/>`;

function limitXml({ kind, value }: NumberLimit, more = ""): string {
  const text = kind === "formula" ? formulaForFile(value ?? "") : value;
  return `<cfvo type="${kind}"${text === undefined ? "" : ` val="${escapeXml(text)}"`}${more}/>`;
}

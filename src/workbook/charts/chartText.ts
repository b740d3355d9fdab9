import { escapeXml } from "../escapeXml";

/** Type of labels, in points: as small as print allows. */
export const BODY_SIZE = 9;

const EAST_ASIAN = "宋体";
const LATIN = "Times New Roman";

/** A text of a chart with its type. */
export function richText(text: string, points: number): string {
  return `<c:rich><a:bodyPr/><a:p><a:pPr>${runForm("defRPr", points)}</a:pPr><a:r>${runForm("rPr", points, ' lang="zh-CN"')}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich>`;
}

/** The type of labels that the program writes itself. */
export function textProperties(points: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${runForm("defRPr", points)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function runForm(name: "defRPr" | "rPr", points: number, language = ""): string {
  return `<a:${name}${language} sz="${points * 100}" b="0"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="${LATIN}"/><a:ea typeface="${EAST_ASIAN}"/></a:${name}>`;
}

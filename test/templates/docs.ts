import { TEMPLATES } from "../../src/templates";

/** The pages of docs/templates.md on each template: what it is for, its sheets, and a picture. */
export function templateDocs(): string {
  return TEMPLATES.map(({ id, title, purpose, sheets }) => {
    const names = sheets({ locale: "zh-CN", isScaled: true }).map(({ name }) => name);
    return [
      `### ${title["zh-CN"]} \`${id}\``,
      "",
      `${purpose["zh-CN"]}。`,
      "",
      `工作表：${names.join("、")}。`,
      "",
      `![${title["zh-CN"]}](images/templates/${id}.png)`,
    ].join("\n");
  }).join("\n\n");
}

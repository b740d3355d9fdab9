import type { SheetFormat } from "./fields";
import { FORMAT } from "./index";
import { WORDS, type Words } from "./words";

/** The tables of docs/format.md: every sheet with its columns or keys, and every choice with its words. */
export function formatTables(): string {
  const sheets = FORMAT.filter(({ fields }) => fields.length > 0).map(sheetTable);
  return [...sheets, wordTable()].join("\n\n");
}

function sheetTable({ zh, en, fields }: SheetFormat): string {
  const rows = fields.map(({ id, zh: names, en: english, about, isOf, isRequired }) => {
    const suffix = isOf ? `:${OF[isOf]}` : "";
    const [name, ...others] = names.map((word) => `${word}${suffix}`);
    const also = others.length > 0 ? others.join("、") : "";
    return `| \`${id}\` | ${name}${isRequired ? " *" : ""} | ${also} | ${english}${suffix} | ${about} |`;
  });
  return [
    `### ${zh}（${en}）`,
    "",
    "| 代号 | 名称 | 也认 | English | 填什么 |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

const OF = { code: "编码", class: "类别", name: "名称" } as const;

function wordTable(): string {
  const rows = Object.entries(WORDS as Readonly<Record<string, Words>>).map(([list, words]) => {
    const shown = Object.entries(words).map(([id, [first]]) => `${first} \`${id}\``);
    return `| \`${list}\` | ${shown.join(" · ")} |`;
  });
  return [
    "### 可以填的词",
    "",
    "| 选项 | 词，后面的英文代号也可以直接填 |",
    "|---|---|",
    ...rows,
  ].join("\n");
}

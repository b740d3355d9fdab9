import type { Rule } from "../../src/scoring/scheme";
import { RULES } from "../../src/grading/rules";
import type { RuleWord } from "../../src/grading/rules/parameters";
import type { RuleInWorkbook } from "../../src/grading/rules/ruleInWorkbook";
import { columnName } from "../../src/grading/format/columnName";
import type { SheetFormat } from "../../src/grading/format/fields";
import { collectionSheet, type CollectionSheetId } from "../../src/grading/format/collectionFields";
import { FORMAT } from "../../src/grading/format";
import { VOCABULARY, wordOf } from "../../src/scoring/vocabulary";
import type { Words } from "../../src/scoring/wordIn";

/** The sheets around the collection; the compiler says where one is missing. */
const AROUND: Readonly<Record<CollectionSheetId, true>> = {
  ...{ roster: true, submission: true, rating: true, claims: true, review: true },
  ...{ collection: true, progress: true, calendar: true },
};

/** The tables of docs/format.md: every sheet with its columns or keys, and every choice with its words. */
export function formatTables(): string {
  const sheets = FORMAT.filter(({ fields }) => fields.length > 0).map(sheetTable);
  const around = (Object.keys(AROUND) as CollectionSheetId[]).map((id) =>
    sheetTable(collectionSheet(id)),
  );
  return [...sheets, ...around, ruleTable(), wordTable()].join("\n\n");
}

function sheetTable({ zh, en, fields }: Pick<SheetFormat, "zh" | "en" | "fields">): string {
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

/** Every word of 计分方法 with its formula, what it reads, and where it may stand. */
function ruleTable(): string {
  const rows = Object.values(RULES).flatMap((rule) => {
    const { words, parameters, constraint } = rule as RuleInWorkbook<Rule>;
    const read = Object.entries(parameters).map(([parameter, meaning]) => {
      return `${columnName("indicators", parameter)["zh-CN"]}：${meaning}`;
    });
    return Object.entries(words).map(([id, formula]) => {
      const name = wordOf("rule", id as RuleWord);
      return `| ${name} | ${formula} | ${read.join("<br>")} | ${CONSTRAINTS[constraint]} |`;
    });
  });
  return [
    "### 计分方法",
    "",
    "| 词 | 公式（值 = 取值算出的数） | 用到的列，其他参数列要空着 | 限制性指标（C） |",
    "|---|---|---|---|",
    ...rows,
  ].join("\n");
}

const CONSTRAINTS = { allowed: "可以", only: "只用于 C", never: "不可以" } as const;

const OF = { code: "编码", class: "类别", name: "名称" } as const;

function wordTable(): string {
  const rows = Object.entries(VOCABULARY as Readonly<Record<string, Words>>).map(
    ([list, words]) => {
      const shown = Object.entries(words).map(([id, [first, ...others]]) => {
        const also = others.length > 0 ? `（也认 ${others.join("、")}）` : "";
        return `${first}${also} \`${id}\``;
      });
      return `| \`${list}\` | ${shown.join(" · ")} |`;
    },
  );
  return [
    "### 可以填的词",
    "",
    "| 选项 | 词，后面的英文代号也可以直接填 |",
    "|---|---|",
    ...rows,
  ].join("\n");
}

import type { Sentence } from "../../scoring/locale";

/** Words of the page 审定. */
export const BOARD = {
  title: { "zh-CN": "等次审定", "en-US": "Decisions on grades" },
  hint: {
    "zh-CN":
      "建议由规则算出，审定由会议决定。选了审定，试算马上显示其他单位随之怎么变；按“写入审定”以前，工作簿不动。",
    "en-US":
      "The rules suggest; the meeting decides. The trial shows at once what a decision means for the others; the workbook stays as it is until you write.",
  },
  keys: {
    "zh-CN": "Alt+↑、Alt+↓ 升降一等，Ctrl+Z 撤销一步。",
    "en-US": "Alt+↑ and Alt+↓ move by one grade, Ctrl+Z undoes a step.",
  },
  opening: { "zh-CN": "正在读取审定…", "en-US": "Reading the decisions…" },
  nothing: {
    "zh-CN": "还不能审定：先在“评分”页评分，并改正检查出的错误。",
    "en-US": "There is nothing to decide yet; grade first, and mend what the checks found.",
  },
  toGrade: { "zh-CN": "去评分", "en-US": "To Grade" },
  changed: {
    "zh-CN": "表里的内容改过了，下面是改之前的。",
    "en-US": "Cells have changed since; this is what they said before.",
  },
  again: { "zh-CN": "重新读取", "en-US": "Read again" },
  places: { "zh-CN": "名额", "en-US": "Places" },
  noPlaces: {
    "zh-CN": "各等次没有名额限制。",
    "en-US": "No grade has a limited number of places.",
  },
  meeting: { "zh-CN": "会议（各行共用）", "en-US": "Meeting (for all rows)" },
  name: { "zh-CN": "会议名称", "en-US": "Meeting" },
  date: { "zh-CN": "日期", "en-US": "Date" },
  stage: { "zh-CN": "阶段", "en-US": "Stage" },
  number: { "zh-CN": "文号", "en-US": "Document" },
  clerk: { "zh-CN": "经办人", "en-US": "Entered by" },
  units: { "zh-CN": "单位", "en-US": "Units" },
  find: { "zh-CN": "找单位", "en-US": "Find a unit" },
  noUnit: { "zh-CN": "没有名称里有“{word}”的单位。", "en-US": 'No unit has "{word}" in its name.' },
  more: { "zh-CN": "再列 {count} 个", "en-US": "Show {count} more" },
  rank: { "zh-CN": "第 {rank} 名", "en-US": "rank {rank}" },
  score: { "zh-CN": "{score} 分", "en-US": "{score}" },
  noScore: { "zh-CN": "没有得分", "en-US": "no score" },
  suggested: { "zh-CN": "建议 {grade}", "en-US": "Suggested: {grade}" },
  pending: { "zh-CN": "待研究（{grades}）", "en-US": "to be decided ({grades})" },
  trial: { "zh-CN": "试算 {grade}", "en-US": "Trial: {grade}" },
  none: { "zh-CN": "—", "en-US": "—" },
  undecided: { "zh-CN": "未审定", "en-US": "Open" },
  decision: { "zh-CN": "{unit} 审定", "en-US": "Decision for {unit}" },
  reason: { "zh-CN": "理由", "en-US": "Reason" },
  reasonOf: { "zh-CN": "{unit} 理由", "en-US": "Reason for {unit}" },
  documentOf: { "zh-CN": "{unit} 文号", "en-US": "Document for {unit}" },
  reasonNeeded: { "zh-CN": "理由（必填）", "en-US": "Reason (needed)" },
  departs: { "zh-CN": "与建议不一致", "en-US": "departs from the suggestion" },
  adopt: { "zh-CN": "其余按建议", "en-US": "The rest as suggested" },
  undo: { "zh-CN": "撤销一步", "en-US": "Undo a step" },
  write: { "zh-CN": "写入审定", "en-US": "Write decisions" },
  writing: { "zh-CN": "正在写入审定…", "en-US": "Writing decisions…" },
  preview: {
    "zh-CN": "结果表改 {cells} 格，审定记录添 {records} 行（{meeting}，{date}）：",
    "en-US":
      "{cells} cells of the results change, {records} rows are added to the record ({meeting}, {date}):",
  },
  written: {
    "zh-CN": "{count} 个单位的审定已写入结果表，记入“审定记录”，可以撤销",
    "en-US": "{count} decisions are in the results and on the record; you can take it back",
  },
  minutes: { "zh-CN": "生成会议纪要", "en-US": "Make minutes" },
} satisfies Record<string, Sentence>;

import type { Sentence } from "../../scoring/locale";

/** What the checks of a workbook say: what is wrong, then what to do. */
export const FINDINGS = {
  sheetMissing: {
    "zh-CN": "缺少工作表“{sheet}”，请新建这张表，或用模板生成",
    "en-US": "The sheet “{sheet}” is missing; add it, or start from a template",
  },
  sheetRepeated: {
    "zh-CN": "有两张表都是“{sheet}”，请只留一张",
    "en-US": "Two sheets are both “{sheet}”; keep one",
  },
  headerMissing: {
    "zh-CN": "表“{sheet}”中没有找到表头，至少要有这些列：{columns}",
    "en-US": "No header row was found in “{sheet}”; it needs at least these columns: {columns}",
  },
  columnRepeated: {
    "zh-CN": "有两列表头都是“{header}”，请改名或删去一列",
    "en-US": "Two columns have the header “{header}”; rename or remove one",
  },
  columnUnknown: {
    "zh-CN": "不认识表头“{header}”，这一列不参与计算；如果是指标，请先在指标表中登记编码",
    "en-US":
      "The header “{header}” is not known and its column is not used; if it is an indicator, list its code in the indicators first",
  },
  codeColumnMissing: {
    "zh-CN": "数据表中没有指标“{code}”（{name}）的列，请增加一列，表头写 {code}",
    "en-US":
      "The data have no column for indicator “{code}” ({name}); add one with the header {code}",
  },
  noteRow: {
    "zh-CN": "这一行是说明，不参与计算",
    "en-US": "This row is a note and is not used",
  },
  totalRow: {
    "zh-CN": "“{text}”这一行是汇总，不参与计算；如果是单位或指标，请改名",
    "en-US":
      "The row “{text}” is a summary and is not used; if it is a unit or an indicator, rename it",
  },
  noRows: {
    "zh-CN": "表“{sheet}”没有内容，请填写后再试",
    "en-US": "The sheet “{sheet}” has no rows; fill it in and try again",
  },
  settingUnknown: {
    "zh-CN": "不认识设置项“{key}”，请对照格式说明改正或删去",
    "en-US": "The setting “{key}” is not known; correct it or remove it",
  },
  settingNeedsName: {
    "zh-CN": "设置项“{key}”后面要有冒号和名称，如 {key}:名称，请补上",
    "en-US": "The setting “{key}” needs a colon and a name behind it, as {key}:name; add them",
  },
  settingRepeated: {
    "zh-CN": "设置项“{key}”写了两次，请只留一次",
    "en-US": "The setting “{key}” is there twice; keep one",
  },
  versionUnknown: {
    "zh-CN": "没有格式版本 {version}，请改为 {known}",
    "en-US": "There is no format version {version}; write {known}",
  },
  versionNewer: {
    "zh-CN": "这个工作簿的格式版本是 {version}，比本程序（{known}）新，请更新程序后再打开",
    "en-US":
      "This workbook has format version {version}, newer than this program ({known}); update the program",
  },
  wordUnknown: {
    "zh-CN": "“{text}”不是可以填的词，请从这些里选：{words}",
    "en-US": "“{text}” is not an allowed word; choose one of: {words}",
  },
  valueMissing: {
    "zh-CN": "{what}没有填，请补上",
    "en-US": "{what} is empty; fill it in",
  },
  notNumber: {
    "zh-CN":
      "这里应填数字，现在是“{text}”，请改成数字；没有数据请填 缺、数据未发布、不适用 或 免考",
    "en-US":
      "A number belongs here, found “{text}”; enter a number, or 缺 / 数据未发布 / N/A / 免考 where there is none",
  },
  numberNeeded: {
    "zh-CN": "这里应填数字，现在是“{text}”，请改成数字",
    "en-US": "A number belongs here, found “{text}”; enter a number",
  },
  notWhole: {
    "zh-CN": "这里应填整数，现在是“{text}”，请改正",
    "en-US": "A whole number belongs here, found “{text}”; correct it",
  },
  ambiguousNumber: {
    "zh-CN": "“{text}”可以有两种读法，请改写成普通数字，如 1234.5",
    "en-US": "“{text}” can be read in two ways; write it as a plain number such as 1234.5",
  },
  numberTooLarge: {
    "zh-CN": "数字 {text} 太大，无法准确计算，请改正，或改用较大的计量单位（如亿元）",
    "en-US":
      "The number {text} is too large to be exact; correct it, or use a larger unit of measure",
  },
  percentMark: {
    "zh-CN": "得分不能写成百分数（{text}），请改成分数，如 90",
    "en-US": "A mark must not be a percentage ({text}); write it as a mark such as 90",
  },
  textNumber: {
    "zh-CN": "“{text}”是文本形式的数字，已按 {value} 计算",
    "en-US": "“{text}” is a number stored as text; it was read as {value}",
  },
  errorCell: {
    "zh-CN": "单元格是错误值 {error}，请先改正公式",
    "en-US": "The cell holds the error {error}; mend its formula first",
  },
  uncalculated: {
    "zh-CN": "公式还没有算出结果，请用 Excel 打开并保存一次再试",
    "en-US":
      "The formula was never calculated; open and save the file once in a spreadsheet and try again",
  },
  valueRefused: {
    "zh-CN":
      "{unit}的“{indicator}”{state}，按“拒绝”处理不能定分：请补报，或把缺失处理改为剔除、计零等，或先做草稿预评分",
    "en-US":
      "{unit} has no value for “{indicator}” ({state}); report it, choose another policy for missing values, or grade a draft",
  },
  valueUncomparable: {
    "zh-CN":
      "{unit}的“{indicator}”无法计分（缺目标、基期或人口，或基期为零、正负相反），请补齐或改正",
    "en-US":
      "{unit} cannot be scored on “{indicator}” (no target, base or population, or a base of zero or of the other sign); complete or correct it",
  },
  markOutOfRange: {
    "zh-CN": "{unit}的“{indicator}”得分 {value} 超出 0–{full}，请改正",
    "en-US": "{unit} has the mark {value} for “{indicator}”, outside 0–{full}; correct it",
  },
  looksLikePoints: {
    "zh-CN": "每项得分都不超过它的权重，像是分值制：请在方案中把“计分制”写明为 分值制 或 百分制",
    "en-US":
      "Every mark is at most its weight, as in point marking: state the marking (percent or points) in the scheme",
  },
  unitMissing: {
    "zh-CN": "这一行有数据但没有单位名称，请填写单位或清空这一行",
    "en-US": "This row has data but no unit; enter the unit or clear the row",
  },
  unitRepeated: {
    "zh-CN": "单位“{unit}”重复，另一行在 {other}，请合并或改名",
    "en-US": "The unit “{unit}” is there twice, also at {other}; merge the rows or rename one",
  },
  codeRepeated: {
    "zh-CN": "编码“{code}”重复，另一行在 {other}，请改正",
    "en-US": "The code “{code}” is there twice, also at {other}; correct it",
  },
  unitUnknown: {
    "zh-CN": "数据表中没有单位“{unit}”，请改成数据表里的名称",
    "en-US": "There is no unit “{unit}” in the data; use the name written there",
  },
  codeUnknown: {
    "zh-CN": "指标表中没有编码“{code}”，请改正",
    "en-US": "There is no indicator with the code “{code}”; correct it",
  },
  classUnknown: {
    "zh-CN": "数据表中没有类别“{name}”，请改正名称",
    "en-US": "There is no class “{name}” in the data; correct the name",
  },
  tierUnknown: {
    "zh-CN": "等次表中没有“{name}”，请改成等次表里的名称",
    "en-US": "There is no grade “{name}”; use a name from the grades",
  },
  shareRange: {
    "zh-CN": "比例 {text} 不对，应在 0 到 100% 之间",
    "en-US": "The share {text} is not valid; it must be between 0 and 100%",
  },
  stepsUnreadable: {
    "zh-CN": "分档“{text}”读不懂，请写成 起点:得分，用分号隔开，如 0:60；5:80；8:100",
    "en-US":
      "The steps “{text}” cannot be read; write lower:score pairs with semicolons, e.g. 0:60; 5:80; 8:100",
  },
  constraintWeight: {
    "zh-CN": "限制性指标（C）只扣分或否决，不带权重，请清空权重",
    "en-US": "A constraint (C) only deducts or vetoes and has no weight; clear the weight",
  },
  constraintRule: {
    "zh-CN": "限制性指标（C）的计分方法只能是 直接评分（填扣分数）、扣分 或 否决",
    "en-US": "A constraint (C) can only use direct (points lost), deduct or veto",
  },
  vetoRuleNeedsConstraint: {
    "zh-CN": "计分方法“否决”只用于限制性指标，请把类别写为 C",
    "en-US": "The rule “veto” is only for constraints; set the category to C",
  },
  vetoWithoutBasis: {
    "zh-CN": "{unit}的一票否决没有写依据，请填写依据（文件和文号）",
    "en-US": "The veto of {unit} has no legal basis; enter it (document and number)",
  },
  bonusWithoutDocument: {
    "zh-CN": "{unit}的加分“{item}”没有文号，按方案不计分",
    "en-US": "The bonus “{item}” of {unit} has no document and does not count under this scheme",
  },
  dateUnreadable: {
    "zh-CN": "日期“{text}”看不出年份，请写成 2026-06-18 这样的日期",
    "en-US": "No year can be read from the date “{text}”; write a date such as 2026-06-18",
  },
  outsideYear: {
    "zh-CN": "{unit}的“{item}”不在考核年度 {year} 内，不计",
    "en-US": "“{item}” of {unit} is not dated in {year} and does not count",
  },
  sameItem: {
    "zh-CN": "{unit}的事项“{item}”登记了多次，只按最高级计一次",
    "en-US": "“{item}” of {unit} is listed more than once; it counts once, at the highest level",
  },
  movedWeight: {
    "zh-CN": "{unit}有 {share} 的权重因不适用或缺项分摊到其他指标，超过 20%，请核实",
    "en-US":
      "{share} of the weight of {unit} went to other indicators, more than 20 %; please verify",
  },
  zscoreBands: {
    "zh-CN": "离差法的得分以 50 为中心，用固定分数线划等次不合适，请改用名额或改用其他方法",
    "en-US":
      "z-scores centre on 50, so fixed limits do not suit them; use places or another method",
  },
  tieAtLine: {
    "zh-CN":
      "{class} {base} 个，“{tier}”名额 {places} 个；{names}同为 {score} 分，跨名额线，均标为待研究，请研究决定",
    "en-US":
      "Units in {class}: {base}, places for “{tier}”: {places}; {names} all have {score} and straddle the line: they are marked for decision",
  },
  nearLine: {
    "zh-CN": "{unit}的 {score} 分与“{tier}”分数线 {limit} 相差不到 0.1 分，请复核",
    "en-US": "{unit} has {score}, within 0.1 of the line {limit} of “{tier}”; please review",
  },
  noPlaces: {
    "zh-CN": "{class}应有“{tier}”名额 0 个（基数 {base} × {share} 不足 1 个）",
    "en-US": "{class} has no place for “{tier}” (base {base} × {share} is below 1)",
  },
  ratedAndGiven: {
    "zh-CN": "{unit}的“{indicator}”既有评分又有数据，按数据表的值计算",
    "en-US": "{unit} has both ratings and a value for “{indicator}”; the value in the data counts",
  },
  sourceUnknown: {
    "zh-CN": "评分来源“{name}”没有权重，请在方案中写明 来源权重:{name}",
    "en-US": "The source “{name}” has no weight; state “source weight:{name}” in the scheme",
  },
  trendBaseMissing: {
    "zh-CN": "方案里有“{setting}”，但数据表没有“{column}”一列，请增加这一列或清空这项设置",
    "en-US":
      "The scheme has “{setting}”, but the data have no column “{column}”; add it or clear the setting",
  },
  schemeSheetMissing: {
    "zh-CN": "没有“{sheet}”表，全部按默认设置计算；需要改设置请用模板生成这张表",
    "en-US":
      "There is no sheet “{sheet}”, so the default settings hold; add it from a template to change them",
  },
  hiddenRows: {
    "zh-CN": "表“{sheet}”有 {count} 行被隐藏或筛选掉，仍参与计算，请确认",
    "en-US": "{count} rows of “{sheet}” are hidden or filtered out but still count; please confirm",
  },
  noCompleteUnit: {
    "zh-CN": "没有一个单位的数据齐全，无法预评分，请先补报数据",
    "en-US": "No unit has complete data, so not even a draft can be graded; report the data first",
  },
  formulaOverwritten: {
    "zh-CN": "这一列其他单元格都是公式，这里却是数值，可能被粘贴覆盖，请核对",
    "en-US":
      "The other cells of this column are formulas and this one is a value; it may have been pasted over",
  },
  formulaShifted: {
    "zh-CN": "公式“{formula}”与这一列其他公式的写法不同（其他行为“{usual}”），可能引用错位，请核对",
    "en-US":
      "The formula “{formula}” differs from the others of its column (“{usual}”); its references may have shifted",
  },
  mergedData: {
    "zh-CN": "数据区有合并单元格，只有左上角的值会被读取，请取消合并并填满",
    "en-US":
      "Cells are merged inside the data and only the top left one is read; unmerge and fill them",
  },
  unitsAlike: {
    "zh-CN": "单位“{unit}”与 {other} 的“{name}”几乎相同，请确认不是同一个单位",
    "en-US":
      "The unit “{unit}” is almost the same as “{name}” at {other}; make sure that they are two",
  },
  constantColumn: {
    "zh-CN": "“{indicator}”各单位的值都是 {value}，起不到区分作用，请确认",
    "en-US": "All units have {value} for “{indicator}”, which tells nobody apart; please confirm",
  },
  mixedScales: {
    "zh-CN":
      "“{indicator}”里有的得分不超过 1（如 {value}），其他都在 10 以上，可能把 90% 当成了 90 分，请核对",
    "en-US":
      "Some marks of “{indicator}” are at most 1 (such as {value}) while the others are above 10; a share may stand for a mark",
  },
  outlier: {
    "zh-CN":
      "“{indicator}”中 {unit} 的值 {value} 与其他单位相差悬殊，会左右比较计分，请核实（不会自动修改）",
    "en-US":
      "The value {value} of {unit} for “{indicator}” is far from the others and dominates a comparison; please verify (nothing is changed)",
  },
  cutWithoutReason: {
    "zh-CN": "{unit}的“{indicator}”自报 {reported}、核定 {value}，没有写核减原因，请补充",
    "en-US":
      "{unit} reported {reported} for “{indicator}” and {value} was confirmed, without a reason of the cut; add it",
  },
  nameMissing: {
    "zh-CN": "指标“{code}”没有名称，请补上，让被考核单位看得明白",
    "en-US": "Indicator “{code}” has no name; add one that the assessed units understand",
  },
  nameRepeated: {
    "zh-CN": "指标“{name}”与“{other}”同名，可能重复考核，请合并或改名",
    "en-US": "The indicators “{name}” and “{other}” have the same name; merge or rename them",
  },
  economyOverHalf: {
    "zh-CN": "经济类指标占权重的 {share}，超过一半：{names}。建议增加民生、环境、公共服务类指标",
    "en-US":
      "Economic indicators hold {share} of the weight, more than half: {names}. Consider people's livelihood, environment and public services",
  },
  noProcess: {
    "zh-CN": "没有“过程”类指标，只看结果不看过程，建议增加",
    "en-US": "No indicator looks at the process, only at results; consider adding one",
  },
  noPublic: {
    "zh-CN": "没有公众满意度类指标，建议增加群众评议或满意度调查",
    "en-US": "No indicator asks the public; consider a survey of satisfaction",
  },
  oneNature: {
    "zh-CN": "指标全部是{nature}，建议定量与定性结合",
    "en-US": "All indicators are {nature}; consider a mix of quantitative and qualitative ones",
  },
  dimensionHeavy: {
    "zh-CN": "“{name}”占权重的 {share}，比重过大，请确认",
    "en-US": "“{name}” holds {share} of the weight, which is a lot; please confirm",
  },
  nearQuota: {
    "zh-CN": "{unit}的 {score} 分与“{tier}”名额线 {line} 分相差不到 0.1 分，请复核",
    "en-US": "{unit} has {score}, within 0.1 of the quota line {line} of “{tier}”; please review",
  },
  fewRatings: {
    "zh-CN": "{unit}的“{indicator}”来自“{source}”的评分只有 {count} 个，不足 3 个，均值不对外显示",
    "en-US":
      "{unit} has only {count} ratings from “{source}” for “{indicator}”; a mean of fewer than 3 is not shown",
  },
  sameRatings: {
    "zh-CN": "评委“{rater}”给所有单位的分数都是 {mark}，请确认评分有效",
    "en-US": "The rater “{rater}” gave {mark} to every unit; make sure that the ratings are valid",
  },
  goalsDoNotAdd: {
    "zh-CN":
      "“{name}”的目标是 {target}，分解到 {count} 项后合计 {sum}，相差 {difference}，请核对（{parts}）",
    "en-US":
      "The target of “{name}” is {target}; its {count} parts add up to {sum}, {difference} apart; please check ({parts})",
  },
  parentUnknown: {
    "zh-CN": "“分解自”填的“{code}”不在指标表中，请改正",
    "en-US": "“{code}” in “part of” is not among the indicators; correct it",
  },
  sheetProtected: {
    "zh-CN": "工作表“{sheet}”受保护，结果要替换它：如有密码，请先取消保护",
    "en-US":
      "The sheet “{sheet}” is protected and results would replace it; if it has a password, unprotect it first",
  },
} as const satisfies Record<string, Sentence>;

export type FindingCode = keyof typeof FINDINGS;

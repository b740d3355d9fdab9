import type { Sentence } from "../../scoring/locale";

/** What the checks of a workbook say: what is wrong, then what to do. */
export const FINDINGS = {
  sheetMissing: {
    "zh-CN": "缺少工作表“{sheet}”，请新建这张表，或用模板生成",
    "en-US": 'The sheet "{sheet}" is missing; add it, or start from a template',
  },
  sheetRepeated: {
    "zh-CN": "有两张表都是“{sheet}”，请只留一张",
    "en-US": 'Two sheets are both "{sheet}"; keep one',
  },
  headerMissing: {
    "zh-CN": "表“{sheet}”中没有找到表头，至少要有这些列：{columns}",
    "en-US": 'No header row was found in "{sheet}"; it needs at least these columns: {columns}',
  },
  columnRepeated: {
    "zh-CN": "有两列表头都是“{header}”，请改名或删去一列",
    "en-US": 'Two columns have the header "{header}"; rename or remove one',
  },
  columnUnknown: {
    "zh-CN": "不认识表头“{header}”，这一列不参与计算；如果是指标，请先在指标表中登记编码",
    "en-US":
      'The header "{header}" is not known and its column is not used; if it is an indicator, list its code in the indicators first',
  },
  codeColumnMissing: {
    "zh-CN": "数据表中没有指标“{code}”（{name}）的列，请增加一列，表头写 {code}",
    "en-US":
      'The data have no column for indicator "{code}" ({name}); add one with the header {code}',
  },
  noteRow: {
    "zh-CN": "这一行是说明，不参与计算",
    "en-US": "This row is a note and is not used",
  },
  totalRow: {
    "zh-CN": "“{text}”这一行是汇总，不参与计算；如果是单位或指标，请改名",
    "en-US":
      'The row "{text}" is a summary and is not used; if it is a unit or an indicator, rename it',
  },
  noRows: {
    "zh-CN": "表“{sheet}”没有内容，请填写后再试",
    "en-US": 'The sheet "{sheet}" has no rows; fill it in and try again',
  },
  tooManyUnits: {
    "zh-CN":
      "“{sheet}”有 {count} 个单位，结果表最多放 {most} 个：请把数据存成 .csv，用命令行 hengji grade --scheme 方案.xlsx --data 数据.csv 评分",
    "en-US":
      'There are {count} units in "{sheet}", and a sheet of results holds {most}; save the data as .csv and grade it with hengji grade --scheme SCHEME.xlsx --data DATA.csv',
  },
  settingUnknown: {
    "zh-CN": "不认识设置项“{key}”，请对照格式说明改正或删去",
    "en-US": 'The setting "{key}" is not known; correct it or remove it',
  },
  settingNeedsName: {
    "zh-CN": "设置项“{key}”后面要有冒号和名称，如 {key}:名称，请补上",
    "en-US": 'The setting "{key}" needs a colon and a name behind it, as {key}:name; add them',
  },
  settingRepeated: {
    "zh-CN": "设置项“{key}”写了两次，请只留一次",
    "en-US": 'The setting "{key}" is there twice; keep one',
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
    "en-US": '"{text}" is not an allowed word; choose one of: {words}',
  },
  valueMissing: {
    "zh-CN": "{what}没有填，请补上",
    "en-US": "{what} is empty; fill it in",
  },
  notNumber: {
    "zh-CN":
      "这里应填数字，现在是“{text}”，请改成数字；没有数据请填 缺、数据未发布、不适用 或 免考",
    "en-US":
      'A number belongs here, found "{text}"; enter a number, or where there is none: not reported, not published, N/A or exempt',
  },
  numberNeeded: {
    "zh-CN": "这里应填数字，现在是“{text}”，请改成数字",
    "en-US": 'A number belongs here, found "{text}"; enter a number',
  },
  yearUnknown: {
    "zh-CN": "“{text}”不是年份，请写四位数的年份，如 2026",
    "en-US": '"{text}" is not a year; write it with four digits, such as 2026',
  },
  notWhole: {
    "zh-CN": "这里应填整数，现在是“{text}”，请改正",
    "en-US": 'A whole number belongs here, found "{text}"; correct it',
  },
  ambiguousNumber: {
    "zh-CN": "“{text}”可以有两种读法，请改写成普通数字，如 1234.5",
    "en-US": '"{text}" can be read in two ways; write it as a plain number such as 1234.5',
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
    "en-US": '"{text}" is a number stored as text; it was read as {value}',
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
      "{unit}的“{indicator}”{state}，按“拒绝”处理不能定分：请补报，或把缺项处理改为剔除、计零等，或先做草稿预评分",
    "en-US":
      '{unit} has no value for "{indicator}" ({state}); report it, choose another policy for missing values, or grade a draft',
  },
  valueUncomparable: {
    "zh-CN":
      "{unit}的“{indicator}”无法计分（缺目标、基期或人口，或基期为零、正负相反），请补齐或改正",
    "en-US":
      '{unit} cannot be scored on "{indicator}" (no target, base or population, or a base of zero or of the other sign); complete or correct it',
  },
  markOutOfRange: {
    "zh-CN": "{unit}的“{indicator}”得分 {value} 超出 0–{full}，请改正",
    "en-US": '{unit} has the mark {value} for "{indicator}", outside 0–{full}; correct it',
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
    "en-US": 'The unit "{unit}" is there twice, also at {other}; merge the rows or rename one',
  },
  codeRepeated: {
    "zh-CN": "编码“{code}”重复，另一行在 {other}，请改正",
    "en-US": 'The code "{code}" is there twice, also at {other}; correct it',
  },
  unitUnknown: {
    "zh-CN": "数据表中没有单位“{unit}”，请改成数据表里的名称",
    "en-US": 'There is no unit "{unit}" in the data; use the name written there',
  },
  codeUnknown: {
    "zh-CN": "指标表中没有编码“{code}”，请改正",
    "en-US": 'There is no indicator with the code "{code}"; correct it',
  },
  classUnknown: {
    "zh-CN": "数据表中没有类别“{name}”，请改正名称，或删去这一项",
    "en-US": 'There is no class "{name}" in the data; correct the name or remove it',
  },
  gradeUnknown: {
    "zh-CN": "等次表中没有“{name}”，请改成等次表里的名称",
    "en-US": 'There is no grade "{name}"; use a name from the grades',
  },
  paperSheetUnread: {
    "zh-CN": "表“{sheet}”中没有找到表头，出文书时不用这张表；要用的，至少要有这些列：{columns}",
    "en-US":
      'No header row was found in "{sheet}", so papers do not use it; to use it, give it at least these columns: {columns}',
  },
  rewardConditionUnknown: {
    "zh-CN":
      "条件“{text}”读不懂，请写成 连续2年、进位≥3、前3名、末3名、否决:事项 中的一种，没有条件的不填",
    "en-US":
      'The condition "{text}" cannot be read; write one of 2 years, rise ≥ 3, first 3, last 3, veto:item, or leave it blank',
  },
  rewardTwice: {
    "zh-CN": "规则序号“{number}”写了两次（另一处在 {other}），请改成不同的序号",
    "en-US": 'The rule number "{number}" is there twice (also in {other}); give each its own',
  },
  historyTwice: {
    "zh-CN": "“{unit}”{year}年的等次写了两次（另一处在 {other}），请只留一次",
    "en-US": 'The grade of "{unit}" in {year} is there twice (also in {other}); keep one',
  },
  yearUnreadable: {
    "zh-CN": "年度“{text}”读不懂，请写成 2025 这样的四位年份",
    "en-US": 'The year "{text}" cannot be read; write it as 2025',
  },
  shareRange: {
    "zh-CN": "比例 {text} 不对，应在 0 到 100% 之间",
    "en-US": "The share {text} is not valid; it must be between 0 and 100%",
  },
  stepsUnreadable: {
    "zh-CN":
      "分档“{text}”读不懂，请写成 起点:得分，用分号隔开，如 0:60；5:80；8:100 或 80%:60；95%:100",
    "en-US":
      'The steps "{text}" cannot be read; write lower:score pairs with semicolons, e.g. 0:60; 5:80; 8:100 or 80%:60; 95%:100',
  },
  ruleMissing: {
    "zh-CN":
      "填了{parameter}，但没有填计分方法：请在{column}填写计分方法（用得到它的有 {words}），或清空这一格",
    "en-US":
      "{parameter} is filled in, but no rule is: enter one in {column} (those that use it: {words}), or clear this cell",
  },
  parameterUnused: {
    "zh-CN":
      "计分方法“{rule}”在这里用不到{parameter}，填了也不起作用：请清空这一格，或改正计分方法、类别或“未达标”",
    "en-US":
      'The rule "{rule}" makes no use of {parameter} here: clear this cell, or correct the rule, the category or "below target"',
  },
  parameterInformation: {
    "zh-CN": "直接评分不用{parameter}，这一格只作说明，不参与计算",
    "en-US":
      "A direct mark makes no use of {parameter}: this cell is information and does not count",
  },
  columnUnused: {
    "zh-CN":
      "指标“{indicator}”按“{rule}”计分，用不到这一列，填了也不起作用：请清空，或改正计分方法",
    "en-US":
      'The indicator "{indicator}" is scored by "{rule}", which makes no use of this column: clear it, or correct the rule',
  },
  columnNotNeeded: {
    "zh-CN": "这一列没有指标用到，不参与计算",
    "en-US": "No indicator makes use of this column; it does not count",
  },
  percentMixed: {
    "zh-CN":
      "“{indicator}”里 {percentCell} 是百分数（{percent}），{plainCell} 是普通数（{plain}），看不出是不是一回事：如果是百分数，请写成 {plain}%，或把计量单位填为 %；如果不是，请把 {percentCell} 写成普通数（{ratio}）",
    "en-US":
      'For "{indicator}", {percentCell} is a per cent ({percent}) and {plainCell} a plain number ({plain}): if both are per cents, write {plain}% or set the unit of measure to %; if not, write {percentCell} as a plain number ({ratio})',
  },
  growthPlain: {
    "zh-CN":
      "“{indicator}”按增幅计分，增幅是百分数，这里的 {value} 没有写明：如果是 {value}%，请写成 {value}%，或把计量单位填为 %；如果是 {hundredfold}%，请写成 {hundredfold}%",
    "en-US":
      '"{indicator}" is scored by growth, which is a per cent, and {value} does not say so: if it is {value}%, write {value}% or set the unit of measure to %; if it is {hundredfold}%, write {hundredfold}%',
  },
  percentPoints: {
    "zh-CN":
      "“{indicator}”的计量单位是 %，没有写百分号的 {count} 个数按百分点计（如 {cell} 的 {value} 就是 {value}%），请确认",
    "en-US":
      'The unit of "{indicator}" is %, so numbers written without the sign ({count}) count in percentage points ({value} in {cell} is {value}%); please confirm',
  },
  permillePoints: {
    "zh-CN":
      "“{indicator}”的计量单位是 ‰，没有写百分号的 {count} 个数按千分点计（如 {cell} 的 {value} 就是 {value}‰），请确认",
    "en-US":
      'The unit of "{indicator}" is ‰, so numbers written without a sign ({count}) count in per mille points ({value} in {cell} is {value}‰); please confirm',
  },
  currentPrices: {
    "zh-CN":
      "“{indicator}”按增幅计分，用两期数值算出的增长率是现价增长，不是统计部门公布的不变价增速：要用公布的增速，请把取值改为 增速",
    "en-US":
      '"{indicator}" is scored by growth worked out of amounts, which is growth at current prices and not the published real growth: to use the published one, set the measure to ratePerHead',
  },
  sourceMissing: {
    "zh-CN":
      "{unit}的“{indicator}”缺少“{source}”的评分：请补评，或在方案中写明“来源缺失”的办法，或先做草稿预评分",
    "en-US":
      '{unit} has no ratings from "{source}" for "{indicator}"; collect them, state in the scheme what a missing source does, or grade a draft',
  },
  ballotWithoutVotes: {
    "zh-CN": "这一行没有填得票，发出、收回、有效、弃权的票数不参与计算，请填写得票，或清空这一格",
    "en-US":
      "This row has no votes, so the numbers of ballots do not count; enter the votes, or clear this cell",
  },
  markAndVotes: {
    "zh-CN": "这一行既有评分又有得票，只能填一种，请清空其中一种",
    "en-US": "This row has both a mark and votes; keep one of them",
  },
  voteUnknown: {
    "zh-CN": "“{name}”没有票值，请在方案中写明 票值:{name}，或改正表头",
    "en-US":
      'A vote "{name}" has no value; state "vote value:{name}" in the scheme or correct the header',
  },
  constraintWeight: {
    "zh-CN": "限制性指标（C）只扣分或否决，不带权重，请清空权重",
    "en-US": "A constraint (C) only deducts or vetoes and has no weight; clear the weight",
  },
  constraintRule: {
    "zh-CN": "限制性指标（C）只扣分或否决，计分方法只能是 {words}，请改正",
    "en-US": "A constraint (C) only deducts or vetoes; its rule can be one of: {words}",
  },
  vetoRuleNeedsConstraint: {
    "zh-CN": "计分方法“否决”只用于限制性指标，请把类别写为 C",
    "en-US": 'The rule "veto" is only for constraints; set the category to C',
  },
  vetoWithoutBasis: {
    "zh-CN": "{unit}的一票否决没有写依据，请填写依据（文件和文号）",
    "en-US": "The veto of {unit} has no legal basis; enter it (document and number)",
  },
  bonusWithoutDocument: {
    "zh-CN": "{unit}的加分“{item}”没有文号，按方案不计分",
    "en-US": 'The bonus "{item}" of {unit} has no document and does not count under this scheme',
  },
  dateUnreadable: {
    "zh-CN": "日期“{text}”读不出是哪一天，请写成 2026-06-18 这样的日期",
    "en-US": 'No day can be read from the date "{text}"; write a date such as 2026-06-18',
  },
  publicDaysRange: {
    "zh-CN": "公示工作日数是 {days}，应在 1 到 {most} 之间，请改正",
    "en-US": "Public for {days} working days; it must be from 1 to {most}; correct it",
  },
  publicColumnUnknown: {
    "zh-CN": "公示列里的“{name}”不能公示，只能写：{known}；请改正或删去",
    "en-US": '"{name}" cannot be made public; only {known} can; correct or remove it',
  },
  wordLimitUnknown: {
    "zh-CN": "没有用语阈值“{name}”，只能写 用语阈值:{known}；请改正或删去",
    "en-US": 'There are no word limits for "{name}", only for {known}; correct or remove it',
  },
  wordLimitsUnreadable: {
    "zh-CN": "用语阈值“{text}”读不出，请写成 {count} 个递增的数，如 {example}",
    "en-US":
      'The word limits "{text}" cannot be read; write {count} rising numbers such as {example}',
  },
  dateMissing: {
    "zh-CN":
      "{unit}的“{item}”没有日期，不能确定是否在认定期间内：扣分和否决请填写日期，或清空方案的年度和认定期间",
    "en-US":
      '"{item}" of {unit} has no date, so it cannot be placed in the period assessed; enter the date of a deduction or veto, or clear the year and the period in the scheme',
  },
  bonusUndated: {
    "zh-CN": "{unit}的加分“{item}”没有日期，不能确定在认定期间内，不计；要计入请填写日期",
    "en-US":
      'The bonus "{item}" of {unit} has no date and does not count; enter its date to count it',
  },
  outsidePeriod: {
    "zh-CN": "{unit}的“{item}”（{date}）不在认定期间 {from} 至 {to} 内，不计",
    "en-US":
      '"{item}" of {unit} ({date}) lies outside the period from {from} to {to} and does not count',
  },
  afterPeriod: {
    "zh-CN":
      "{unit}的“{item}”（{date}）在认定期间 {from} 至 {to} 结束后 31 天以内，不计；如属本期事项，请核对日期，或改认定期间止",
    "en-US":
      '"{item}" of {unit} ({date}) lies within 31 days after the period from {from} to {to} and does not count; if it belongs to the period, check the date or extend the period',
  },
  ledgerRowTwice: {
    "zh-CN": "{unit}的“{item}”第 {other} 行和第 {row} 行完全相同，请删去重复的一行，或写清不同之处",
    "en-US":
      'Rows {other} and {row} for "{item}" of {unit} are identical; remove one, or write what differs',
  },
  limitUnknown: {
    "zh-CN":
      "上限“{name}”在加减分表中对不上任何项目编号、类型或级别，不起作用，请改成表中的写法或删去",
    "en-US":
      'The limit "{name}" matches no item, type or level of the ledger and has no effect; write it as the ledger does, or remove it',
  },
  limitMatchesSeveral: {
    "zh-CN": "上限“{name}”同时是{kinds}，对它们都起作用，请确认",
    "en-US":
      'The limit "{name}" names several things at once ({kinds}) and holds for each; please confirm',
  },
  vetoConsequenceMissing: {
    "zh-CN":
      "“一票否决”的后果没有写明，按定为末等处理；请在方案写明 一票否决后果 = 末等 或 取消评优",
    "en-US":
      'What a veto means is not stated, so it gives the lowest grade; state "veto means" (lowest or ceiling) in the scheme',
  },
  classMissing: {
    "zh-CN": "{unit}没有填类别，而其他单位都有，请填写类别",
    "en-US": "{unit} has no class while other units have one; enter its class",
  },
  classesAlike: {
    "zh-CN": "类别“{name}”与“{other}”只差大小写、全半角或空格，按两类计算；如是同一类请改成一样",
    "en-US":
      'The classes "{name}" and "{other}" differ only by case, width or spaces and count as two; if they are one, write them alike',
  },
  directGradeMissing: {
    "zh-CN": "{unit}的状态是直接确定，但没有填直接确定等次，请填写",
    "en-US": "The grade of {unit} is given directly, but none is entered; enter it",
  },
  directReasonMissing: {
    "zh-CN": "{unit}的状态是直接确定，但没有写原因，请在状态原因中填写依据",
    "en-US":
      "The grade of {unit} is given directly without a reason; enter the reason of the status",
  },
  directGradeUnused: {
    "zh-CN": "{unit}填了直接确定等次“{name}”，但状态不是直接确定，不起作用，请改状态或清空",
    "en-US":
      '{unit} has the grade "{name}" given directly, but its status does not say so; change the status or clear the grade',
  },
  conditionUnreadable: {
    "zh-CN": "评优条件“{text}”读不懂，请写成 公众满意度≥85、C01=0 或 B类均达标，用分号隔开",
    "en-US":
      'The condition "{text}" cannot be read; write, for example, K01≥85; C01=0; all B met, with semicolons',
  },
  conditionIndicatorUnknown: {
    "zh-CN": "评优条件“{text}”中的“{name}”不是指标的编码或名称，请改正",
    "en-US": '"{name}" in the condition "{text}" is no code or name of an indicator; correct it',
  },
  quotaMethodMissing: {
    "zh-CN":
      "没有写名额算法，按合计计算；{class}“{grade}”有 {count} 个，超过本档自己的{share}，达到 {reached}。请在方案写明 名额算法 = 分档 或 合计",
    "en-US":
      'No quota method is stated, so places are cumulative: "{grade}" in {class} goes to {count}, more than its own {share}, which comes to {reached}; state the quota method (tier or cumulative) in the scheme',
  },
  roundedShare: {
    "zh-CN":
      "名额取整为{rounding}：{class}“{grade}”{base} 人的 {share} 是 {exact}，取 {places} 个，达到 {reached}，请确认文件允许",
    "en-US":
      'Places are rounded {rounding}: {share} of {base} in {class} for "{grade}" is {exact} and gives {places}, which comes to {reached}; make sure that the document allows it',
  },
  higherShareWithoutBasis: {
    "zh-CN":
      "{class}“{grade}”的名额比例 {share} 高于通用比例 {general}，没有写依据，请在方案填写 提高比例依据",
    "en-US":
      'The share {share} of "{grade}" for {class} is higher than the general {general}, without a document; enter the basis of the higher share in the scheme',
  },
  decidedOver: {
    "zh-CN":
      "{class}审定“{grade}”{count} 个，名额 {places} 个，请调整审定；文件允许超出的，在方案写明 超名额依据:{grade}",
    "en-US":
      '{count} are decided "{grade}" in {class} and there are {places} places; change the decisions, or name the document that allows more (basis beyond places:{grade}) in the scheme',
  },
  decidedTogetherOver: {
    "zh-CN":
      "{class}审定“{grade}”及以上等次共 {count} 个，合计名额 {places} 个，请调整审定；文件允许超出的，在方案写明 超名额依据:{grade}",
    "en-US":
      '{count} are decided "{grade}" or better in {class} and there are {places} places for them together; change the decisions, or name the document that allows more (basis beyond places:{grade}) in the scheme',
  },
  decisionTwice: {
    "zh-CN": "{unit}的审定写了两行，另一行在 {other}，请只留一行",
    "en-US": "There are two decisions for {unit}, also at {other}; keep one",
  },
  decisionUndocumented: {
    "zh-CN": "{count} 个审定缺文号（{units}），补上以前不能封存",
    "en-US":
      "Decisions without a document: {count} ({units}); nothing can be sealed before each has one",
  },
  decisionUnmatched: {
    "zh-CN":
      "数据表中没有“{unit}”，它的审定（{decided}）已保留，列入“未对应的审定”表；单位改名的请改正名称，撤销的请手工删除",
    "en-US":
      'There is no unit "{unit}" in the data; its decision ({decided}) is kept on the sheet of unmatched decisions. Correct the name, or delete the row by hand',
  },
  shareUnused: {
    "zh-CN": "“{grade}”同时填了名额和名额比例，按名额计算，比例不起作用，请删去一个",
    "en-US":
      '"{grade}" has both places and a share; the places hold and the share has no effect, remove one',
  },
  sameItem: {
    "zh-CN": "{unit}的事项“{item}”登记了多次，只按最高级计一次",
    "en-US": '"{item}" of {unit} is listed more than once; it counts once, at the highest level',
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
      "{class} {base} 个，“{grade}”名额 {places} 个；{names}同为 {score} 分，跨名额线，均标为待研究，请研究决定",
    "en-US":
      'Units in {class}: {base}, places for "{grade}": {places}; {names} all have {score} and straddle the line: they are marked for decision',
  },
  nearLine: {
    "zh-CN": "{unit}的 {score} 分与“{grade}”分数线 {limit} 相差不到 0.1 分，请复核",
    "en-US": '{unit} has {score}, within 0.1 of the line {limit} of "{grade}"; please review',
  },
  noPlaces: {
    "zh-CN": "{class}应有“{grade}”名额 0 个（基数 {base} × {share} 不足 1 个）",
    "en-US": '{class} has no place for "{grade}" (base {base} × {share} is below 1)',
  },
  ratedAndGiven: {
    "zh-CN": "{unit}的“{indicator}”既有评分又有数据，按数据表的值计算",
    "en-US": '{unit} has both ratings and a value for "{indicator}"; the value in the data counts',
  },
  ratedTwice: {
    "zh-CN":
      "评委“{rater}”对{unit}的“{indicator}”在“{source}”中评了 {count} 次（{places}），每次都计入均值；如果是重复录入，请只留一行",
    "en-US":
      'The rater "{rater}" rated "{indicator}" of {unit} {count} times under "{source}" ({places}), and each rating counts; if entered twice, keep one row',
  },
  sourceUnknown: {
    "zh-CN": "评分来源“{name}”没有权重，请在方案中写明 来源权重:{name}",
    "en-US": 'The source "{name}" has no weight; state "source weight:{name}" in the scheme',
  },
  trendBaseMissing: {
    "zh-CN": "方案里有“{setting}”，但数据表没有“{column}”一列，请增加这一列或清空这项设置",
    "en-US":
      'The scheme has "{setting}", but the data have no column "{column}"; add it or clear the setting',
  },
  schemeSheetMissing: {
    "zh-CN": "没有“{sheet}”表，全部按默认设置计算；需要改设置请用模板生成这张表",
    "en-US":
      'There is no sheet "{sheet}", so the default settings hold; add it from a template to change them',
  },
  moreAlike: {
    "zh-CN": "同样的情况还有 {count} 处，没有逐一列出",
    "en-US": "The same is so in {count} more places, which are not listed one by one",
  },
  hiddenRows: {
    "zh-CN": "表“{sheet}”有 {count} 行被隐藏或筛选掉，仍参与计算，请确认",
    "en-US": '{count} rows of "{sheet}" are hidden or filtered out but still count; please confirm',
  },
  rowsBeyondRange: {
    "zh-CN":
      "“{sheet}”第 {first}–{last} 行超出计算范围（到第 {end} 行），{count} 行未计入：请移到范围以内，或把公式的范围扩充到这些行",
    "en-US":
      'Rows {first} to {last} of "{sheet}" lie beyond the range that formulas read (to row {end}), so {count} rows do not count; move them up, or extend the range',
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
      'The formula "{formula}" differs from the others of its column ("{usual}"); its references may have shifted',
  },
  mergedData: {
    "zh-CN": "数据区有合并单元格，只有左上角的值会被读取，请取消合并并填满",
    "en-US":
      "Cells are merged inside the data and only the top left one is read; unmerge and fill them",
  },
  conditionCategoryEmpty: {
    "zh-CN": "条件“{text}”：没有类别为 {category} 的指标，请改正条件，或在指标表填写类别",
    "en-US":
      'The condition "{text}": no indicator is of category {category}; correct it, or enter the category in the indicators',
  },
  parameterUnderChange: {
    "zh-CN": "变化法只比较本期和基期，“{parameter}”不参与计算",
    "en-US": 'The change method compares with the base period only; "{parameter}" does not count',
  },
  indicatorForNobody: {
    "zh-CN": "没有一类单位考核“{indicator}”，这一行不起作用，请核对各类的权重，或删去这一行",
    "en-US":
      'No class has "{indicator}", so this row does not count; check the weights by class, or delete the row',
  },
  columnNotForClass: {
    "zh-CN": "“{class}”不考核“{indicator}”，这些单位填的数不参与计算",
    "en-US":
      'The class "{class}" does not have "{indicator}"; what its units filled in does not count',
  },
  weightBlank: {
    "zh-CN":
      "“{name}”没有填权重，不会计入总分：请填权重；有的类别不考核的写 —，都不考核的请删去这一行",
    "en-US":
      '"{name}" has no weight and would not count; enter its weight, a dash for a class that does not have it, or delete the row',
  },
  fullMarksBlank: {
    "zh-CN": "“{name}”没有填满分，分值制里只有积分可以不填：请填满分；有的类别不考核的写 —",
    "en-US":
      '"{name}" has no full marks, which only points may lack; enter them, or a dash for a class that does not have it',
  },
  groupWeightDiffers: {
    "zh-CN": "“{name}”的权重这里是 {weight}，{other} 是 {stated}，请统一，或只留一处",
    "en-US":
      'The weight of "{name}" is {weight} here and {stated} at {other}; make them one, or keep a single cell',
  },
  exemptCell: {
    "zh-CN":
      "{unit}的“{indicator}”写了免考：整个单位不参加考核，不计分、不排名，也不计入名额基数；只是这一项不考核的，请改写 不适用",
    "en-US":
      '{unit} is exempt under "{indicator}": the whole unit is not assessed, has no rank and is outside the base of the places; write N/A where only this item is not assessed',
  },
  unitsAlike: {
    "zh-CN": "单位“{unit}”与 {other} 的“{name}”几乎相同，请确认不是同一个单位",
    "en-US":
      'The unit "{unit}" is almost the same as "{name}" at {other}; make sure that they are two',
  },
  constantColumn: {
    "zh-CN": "“{indicator}”各单位的值都是 {value}，起不到区分作用，请确认",
    "en-US": 'All units have {value} for "{indicator}", which tells nobody apart; please confirm',
  },
  mixedScales: {
    "zh-CN":
      "“{indicator}”里有的得分不超过 1（如 {value}），其他都在 10 以上，可能把 90% 当成了 90 分，请核对",
    "en-US":
      'Some marks of "{indicator}" are at most 1 (such as {value}) while the others are above 10; a share may stand for a mark',
  },
  outlier: {
    "zh-CN":
      "“{indicator}”中 {unit} 的值 {value} 与其他单位相差悬殊，会左右比较计分，请核实（不会自动修改）",
    "en-US":
      'The value {value} of {unit} for "{indicator}" is far from the others and dominates a comparison; please verify (nothing is changed)',
  },
  cutWithoutReason: {
    "zh-CN": "{unit}的“{indicator}”自报 {reported}、核定 {value}，没有写核减原因，请补充",
    "en-US":
      '{unit} reported {reported} for "{indicator}" and {value} was confirmed, without a reason of the cut; add it',
  },
  stepNotPositive: {
    "zh-CN": "步长“{step}”不大于 0：请填数值最小的变动，如 1 或 0.1，或留空",
    "en-US":
      'The step "{step}" is not above 0; enter the smallest change, such as 1 or 0.1, or leave it blank',
  },
  nameMissing: {
    "zh-CN": "指标“{code}”没有名称，请补上，让被考核单位看得明白",
    "en-US": 'Indicator "{code}" has no name; add one that the assessed units understand',
  },
  nameRepeated: {
    "zh-CN": "指标“{name}”与“{other}”同名，可能重复考核，请合并或改名",
    "en-US": 'The indicators "{name}" and "{other}" have the same name; merge or rename them',
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
    "en-US": '"{name}" holds {share} of the weight, which is a lot; please confirm',
  },
  nearQuota: {
    "zh-CN": "{unit}的 {score} 分与“{grade}”名额线 {line} 分相差不到 0.1 分，请复核",
    "en-US": '{unit} has {score}, within 0.1 of the quota line {line} of "{grade}"; please review',
  },
  fewRatings: {
    "zh-CN": "{unit}的“{indicator}”来自“{source}”的评分只有 {count} 个，不足 3 个，均值不对外显示",
    "en-US":
      '{unit} has only {count} ratings from "{source}" for "{indicator}"; a mean of fewer than 3 is not shown',
  },
  sameRatings: {
    "zh-CN": "评委“{rater}”给所有单位的分数都是 {mark}，请确认评分有效",
    "en-US": 'The rater "{rater}" gave {mark} to every unit; make sure that the ratings are valid',
  },
  goalsDoNotAdd: {
    "zh-CN":
      "“{name}”的目标是 {target}，分解到 {count} 项后合计 {sum}，相差 {difference}，请核对（{parts}）",
    "en-US":
      'The target of "{name}" is {target}; its {count} parts add up to {sum}, {difference} apart; please check ({parts})',
  },
  parentUnknown: {
    "zh-CN": "“分解自”填的“{code}”不在指标表中，请改正",
    "en-US": '"{code}" in "part of" is not among the indicators; correct it',
  },
  quarterUnknown: {
    "zh-CN": "“{text}”不是季度，请写 一季度、二季度、三季度、四季度，或 1–4",
    "en-US": '"{text}" is no quarter; write a number from 1 to 4',
  },
  quarterMissing: {
    "zh-CN":
      "有季度监控表，但方案里没有“当前季度”，监控没有核对：请在方案中加上“当前季度”一行，填 1–4",
    "en-US":
      "There is a monitor but the scheme names no quarter, so the monitor was not checked; add the setting quarter, 1 to 4",
  },
  lightLine: {
    "zh-CN": "灯号线 {value} 应大于 0，如 90%",
    "en-US": "The line of a light is {value} and must be above 0, as 90%",
  },
  lightLines: {
    "zh-CN": "黄灯线 {yellow} 高于绿灯线 {green}，请改正其中一个",
    "en-US": "The line of yellow, {yellow}, is above that of green, {green}; correct one of them",
  },
  quarterWeightNegative: {
    "zh-CN": "季度权重 {weight} 不能小于 0，请改正",
    "en-US": "The weight of a quarter, {weight}, must not be below 0; correct it",
  },
  quarterWeightMissing: {
    "zh-CN": "季度权重缺 {quarters}：请四个季度都填，或都不填（各季度相等）",
    "en-US":
      "Some quarters have a weight and others none; give all four or none (then all are equal)",
  },
  goalUnknown: {
    "zh-CN": "目标分解表里没有“{unit}”的目标 {goal}，请在目标分解中登记，或改正这一行",
    "en-US": 'The breakdown has no goal {goal} of "{unit}"; enter it there, or correct this row',
  },
  goalNotMonitored: {
    "zh-CN": "“{unit}”的目标 {goal} 不在季度监控表里，没有监控：请在季度监控中加一行",
    "en-US": 'The goal {goal} of "{unit}" is not in the monitor; add a row there',
  },
  goalTwice: {
    "zh-CN": "“{unit}”的目标 {goal} 写了两行（另一行在 {other}），请只留一行",
    "en-US": 'The goal {goal} of "{unit}" has two rows (the other at {other}); keep one',
  },
  goalWithoutName: {
    "zh-CN": "这一行没有目标编码或承担单位，请补上或清空这一行",
    "en-US": "This row lacks the code of the goal or its bearer; enter it or clear the row",
  },
  goalPercentMixed: {
    "zh-CN": "同一目标有的数写了百分号，有的没有（另一处 {other}）：请统一，或把计量单位写成 %",
    "en-US":
      "Some numbers of this goal are per cents and others are not (see {other}); make them alike, or give % as its unit of measure",
  },
  goalDueNegative: {
    "zh-CN": "序时目标 {due} 小于 0：增减到某个水平的目标，请把目标类型改为 期末，并填基期",
    "en-US":
      "What is due is {due}, below 0; for a level to be reached from another, make the kind of goal final and give its base",
  },
  goalBaseMissing: {
    "zh-CN": "期末类目标要有基期，请填写",
    "en-US": "A goal of the kind final needs a base value; enter it",
  },
  goalBaseBeyond: {
    "zh-CN": "基期 {base} 已经好于序时目标 {due}（{at}），请核对基期、目标和方向",
    "en-US":
      "The base {base} is better than what is due, {due} ({at}); check base, goal and direction",
  },
  goalWeightsMixed: {
    "zh-CN": "“{unit}”的目标有的填了权重，有的没有：请都填，或都不填（各目标相等）",
    "en-US": 'Some goals of "{unit}" have a weight and others none; give all of them one, or none',
  },
  goalWeightNegative: {
    "zh-CN": "权重 {weight} 不能小于 0，请改正",
    "en-US": "The weight {weight} must not be below 0; correct it",
  },
  goalStale: {
    "zh-CN":
      "序时进度写的是 {found}，按目标和完成应为 {expected}：公式被改过或没有重算，请恢复公式，在表格软件里打开重算并保存",
    "en-US":
      "The progress shown is {found} but goal and reached value give {expected}: the formula was changed or not recalculated; restore it, open the file in a spreadsheet program and save it",
  },
  lagUnexplained: {
    "zh-CN": "{unit}的目标 {goal} 是{light}，要写{what}，请在这一格填写",
    "en-US":
      'The goal {goal} of "{unit}" has the light "{light}", so {what} is needed; fill in this cell',
  },
  goalLightStale: {
    "zh-CN": "灯号写的是“{found}”，现在应为“{expected}”：请在表格软件里打开重算并保存，再结束季度",
    "en-US":
      'The light shown is "{found}" but is "{expected}" now; open the file in a spreadsheet program, save it, and close the quarter then',
  },
  goalAwaited: {
    "zh-CN": "{unit}的目标 {goal} 还是待报，季度不能结束：请填报，或等季报截止以后再结束",
    "en-US":
      'The goal {goal} of "{unit}" is still to be reported, so the quarter cannot be closed; enter it, or wait for the deadline',
  },
  quarterScoreTwice: {
    "zh-CN": "“{unit}”的{quarter}得分写了两次（另一处 {other}），请只留一行",
    "en-US": '"{unit}" has two scores for the quarter {quarter} (the other at {other}); keep one',
  },
  quarterScoreMissing: {
    "zh-CN":
      "“{unit}”缺{quarters}得分，全年得分算不出来：请结束这些季度或并入季度文件；新组建的单位在“沿革”表登记为 新组建",
    "en-US":
      '"{unit}" lacks the scores of some quarters ({quarters}), so the year has no score; close or add them, or list the unit as new in the sheet Lineage',
  },
  quarterAndGiven: {
    "zh-CN": "{unit}的“{indicator}”既取季度得分又填了数据，按数据表的值计算",
    "en-US":
      '{unit} has both scores of quarters and a value for "{indicator}"; the value in the data counts',
  },
  quarterChanged: {
    "zh-CN": "{quarter}已结束，{goal} {unit} {before} 改为 {after}：请改回，或写明理由重开这一季度",
    "en-US":
      "A closed quarter ({quarter}) was changed: {goal} {unit} {before} is now {after}; change it back, or reopen the quarter with a reason",
  },
  quarterChangedSomewhere: {
    "zh-CN":
      "{quarter}已结束，这一季度的内容与结束时的指纹不符，结束时的内容没有保留，指不出是哪一格：请核对，或写明理由重开这一季度",
    "en-US":
      "A closed quarter ({quarter}) differs from its fingerprint, and what it was is not kept; check its rows, or reopen the quarter with a reason",
  },
  structureProtected: {
    "zh-CN":
      "工作簿结构受保护，结果要新增的工作表写不进来：请先在“审阅”里撤销工作簿保护，或把结果另存为新文件",
    "en-US":
      "The structure of the workbook is protected, so the sheets of the results cannot be added; unprotect the workbook under Review first, or save the results as a new file",
  },
  sheetProtected: {
    "zh-CN": "工作表“{sheet}”受保护，结果要替换它：如有密码，请先取消保护",
    "en-US":
      'The sheet "{sheet}" is protected and results would replace it; if it has a password, unprotect it first',
  },
} as const satisfies Record<string, Sentence>;

export type FindingCode = keyof typeof FINDINGS;

import { text, word, type Text } from "../build/text";

/** Indicators of one kind of department or dimension, as a document names them. */
export interface LibraryGroup {
  readonly kind: Text;
  readonly document: Text;
  readonly source: Text;
  readonly nature: Text;
  readonly indicators: readonly Text[];
}

const STATISTICS = text("统计", "statistics");
const SURVEY = text("问卷、面谈", "survey, interview");
const INSPECTION = text("检查、考察", "inspection, visits");
const quantitative = word("nature", "quantitative");
const qualitative = word("nature", "qualitative");

const BY_DEPARTMENT = text("政府部门绩效考核管理制度", "Rules for departments");
const INCENTIVES = text("政府绩效考核与激励", "Assessment and incentives");
const SYSTEM = text("政府绩效考核体系", "The assessment system");
const RULES = text("政府绩效考核管理办法", "Measures of assessment");
const MECHANISM = text("绩效评价机制设计", "Design of the evaluation");
const AGENCIES = text("政府机构绩效考核管理制度", "Rules for agencies");
const PLAN = text("政府绩效考核方案", "Plan of assessment");
const REPORT = text("年度绩效考核结果报告", "Annual report");
const BULLETIN = text("绩效考核结果通报", "Bulletin of results");

/** What the documents name for kinds of departments, to choose functional goals from. */
export const LIBRARY: readonly LibraryGroup[] = [
  {
    kind: text("财政部门", "Finance"),
    document: BY_DEPARTMENT,
    source: STATISTICS,
    nature: quantitative,
    indicators: [
      text("收入增长", "Growth of revenue"),
      text("支出控制", "Control of spending"),
      text("预算执行情况", "Budget execution"),
    ],
  },
  {
    kind: text("环保部门", "Environment"),
    document: BY_DEPARTMENT,
    source: STATISTICS,
    nature: quantitative,
    indicators: [
      text("空气质量改善", "Better air"),
      text("水体污染治理", "Cleaner waters"),
      text("环境保护宣传", "Publicity for the environment"),
    ],
  },
  {
    kind: text("教育部门", "Education"),
    document: BY_DEPARTMENT,
    source: STATISTICS,
    nature: quantitative,
    indicators: [text("学生成绩", "Results of pupils"), text("师资培训", "Training of teachers")],
  },
  {
    kind: text("农业部门", "Agriculture"),
    document: BY_DEPARTMENT,
    source: STATISTICS,
    nature: quantitative,
    indicators: [text("粮食产量", "Grain output"), text("乡村发展", "Rural development")],
  },
  {
    kind: text("环境治理部门", "Environmental control"),
    document: INCENTIVES,
    source: STATISTICS,
    nature: quantitative,
    indicators: [text("空气质量", "Air quality"), text("水质监测", "Monitoring of waters")],
  },
  {
    kind: text("教育部门", "Education"),
    document: INCENTIVES,
    source: STATISTICS,
    nature: quantitative,
    indicators: [text("师资力量", "Teaching staff"), text("教育质量", "Quality of education")],
  },
  {
    kind: text("各部门", "All departments"),
    document: INCENTIVES,
    source: INSPECTION,
    nature: qualitative,
    indicators: [
      text("执行能力", "Ability to carry out"),
      text("预算管理", "Management of the budget"),
      text("项目推进", "Progress of projects"),
      text("协调沟通", "Coordination"),
    ],
  },
  {
    kind: text("经济增长水平", "Economic growth"),
    document: SYSTEM,
    source: STATISTICS,
    nature: quantitative,
    indicators: [
      text("GDP增长率", "Growth of GDP"),
      text("财政收入增长率", "Growth of public revenue"),
    ],
  },
  {
    kind: text("社会公共服务水平", "Public services"),
    document: SYSTEM,
    source: SURVEY,
    nature: quantitative,
    indicators: [
      text("教育", "Education"),
      text("医疗", "Health care"),
      text("就业", "Employment"),
    ],
  },
  {
    kind: text("环境保护成效", "Environment"),
    document: SYSTEM,
    source: STATISTICS,
    nature: quantitative,
    indicators: [text("空气质量", "Air quality"), text("水质状况", "State of waters")],
  },
  {
    kind: text("国家、地区、部门、单位", "State, region, department, unit"),
    document: RULES,
    source: INSPECTION,
    nature: qualitative,
    indicators: [
      text("政策执行情况", "Policies carried out"),
      text("社会服务满意度", "Satisfaction with services"),
      text("经济发展成果", "Economic results"),
      text("公共服务供给情况", "Supply of public services"),
      text("财务预算执行情况", "Execution of the budget"),
      text("作风纪律", "Conduct and discipline"),
    ],
  },
  {
    kind: text("任务完成情况", "Tasks done"),
    document: MECHANISM,
    source: STATISTICS,
    nature: quantitative,
    indicators: [
      text("政策推动情况", "Policies advanced"),
      text("项目执行情况", "Projects carried out"),
    ],
  },
  {
    kind: text("工作效率", "Efficiency"),
    document: MECHANISM,
    source: STATISTICS,
    nature: quantitative,
    indicators: [
      text("办事效率", "Speed of service"),
      text("事务处理能力", "Handling of business"),
    ],
  },
  {
    kind: text("资源利用效益", "Use of resources"),
    document: MECHANISM,
    source: STATISTICS,
    nature: quantitative,
    indicators: [
      text("经济资源", "Money"),
      text("人力资源", "People"),
      text("物质资源", "Material"),
    ],
  },
  {
    kind: text("服务质量", "Quality of service"),
    document: MECHANISM,
    source: SURVEY,
    nature: qualitative,
    indicators: [text("服务态度", "Attitude"), text("服务水平", "Level of service")],
  },
  {
    kind: text("政府机构", "Agencies"),
    document: AGENCIES,
    source: text("统计、问卷、听证会", "statistics, survey, hearings"),
    nature: quantitative,
    indicators: [
      text("办事效率", "Speed of service"),
      text("经济效益", "Economic effect"),
      text("公众满意度", "Public satisfaction"),
    ],
  },
  {
    kind: text("政府效益", "Effects"),
    document: PLAN,
    source: STATISTICS,
    nature: quantitative,
    indicators: [
      text("经济效益", "Economic effect"),
      text("社会效益", "Social effect"),
      text("环境效益", "Environmental effect"),
    ],
  },
  {
    kind: text("政府工作", "Work of government"),
    document: PLAN,
    source: INSPECTION,
    nature: qualitative,
    indicators: [text("内部管理", "Internal management"), text("对外公务", "External service")],
  },
  {
    kind: text("政府部门", "Departments"),
    document: REPORT,
    source: text("统计、问卷、实地走访", "statistics, survey, visits"),
    nature: qualitative,
    indicators: [
      text("政策执行能力", "Carrying out policy"),
      text("行政效能", "Administrative performance"),
      text("监管能力", "Supervision"),
      text("改革创新", "Reform and innovation"),
      text("民众满意度", "Satisfaction of the public"),
    ],
  },
  {
    kind: text("政府部门", "Departments"),
    document: BULLETIN,
    source: INSPECTION,
    nature: qualitative,
    indicators: [
      text("政策制定和执行", "Making and carrying out policy"),
      text("社会事务管理", "Social affairs"),
      text("经济发展推进", "Economic development"),
    ],
  },
];

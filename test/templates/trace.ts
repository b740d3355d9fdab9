import type { SheetId } from "../../src/grading/format/fields";
import type { WordList } from "../../src/scoring/vocabulary";

/** Where something that a document names is found. */
export type Place =
  /** In a cell of the template, by its id. */
  | { readonly template: string }
  /** A function in cells, whose id is the term. */
  | { readonly function: true }
  /** A word of a choice of the format. */
  | { readonly list: WordList }
  /** A column or key of a sheet of the format. */
  | { readonly sheet: SheetId };

export interface Trace {
  readonly document: string;
  /** What the terms are in the document. */
  readonly what: string;
  readonly terms: readonly string[];
  readonly place: Place;
}

function trace(document: string, what: string, terms: string, place: Place): Trace {
  return { document, what, terms: terms.split(" "), place };
}

const annual = { template: "annual-department" };
const section = { template: "section-kpi" };
const regional = { template: "regional-development" };
const goals = { template: "department-goals" };
const servant = { template: "civil-servant" };
const servant360 = { template: "civil-servant-360" };
const county = { template: "county-abc" };
const kpi = { template: "kpi-scheme" };
const breakdown = { template: "goal-breakdown" };
const fiscal = { template: "fiscal-self-evaluation" };

/** What the source documents name, and where the product has it. */
export const TRACE: readonly Trace[] = [
  trace("S01", "dimensions", "完成情况 工作效益 改革创新 责任落实 公众满意度", annual),
  trace("S01", "aspects of completion", "任务完成率 项目推进进度 工作质量", annual),
  trace("S01", "aspects of efficiency", "节约成本 提高效率 优化服务", annual),
  trace("S01", "aspects of reform", "推行创新政策 提出改进措施 改革结果", annual),
  trace("S01", "aspects of duties", "任务落实 相关政策执行情况 协调沟通", annual),
  trace("S01", "aspects of satisfaction", "工作态度 服务态度 民意响应", annual),
  trace("S01", "grades", "优秀 良好 合格 待改进", annual),
  trace("S01", "forms of review", "实地检查 文件审查 座谈交流", annual),
  trace("S02", "targets of each department", "目标", { sheet: "data" }),
  trace("S02", "goals by function", "职能业务目标", goals),
  trace("S03", "key indicators", "工作质量 服务水平 决策能力 团队合作 创新能力 自我发展", section),
  trace("S03", "what the sheet records", "测量方法 目标 差距 改进措施 责任人 时限", section),
  trace("S03", "weights by kind of section", "权重", { sheet: "indicators" }),
  trace(
    "S04",
    "areas",
    "经济增长 就业率 物价稳定 国际竞争力 科技创新 教育水平 健康水平 环境保护 社会福利",
    regional,
  ),
  trace("S04", "economy", "国内生产总值（GDP） 人均GDP", regional),
  trace("S04", "employment", "失业率 就业率 劳动参与率", regional),
  trace("S04", "prices", "消费者价格指数（CPI） 生产者价格指数（PPI）", regional),
  trace("S04", "competitiveness", "贸易额 出口额 国际市场份额", regional),
  trace("S04", "innovation", "专利申请数量 研发投入 科技论文发表数量", regional),
  trace("S04", "education", "入学率 毕业率 教育质量", regional),
  trace("S04", "health", "预期寿命 发病率 死亡率", regional),
  trace("S04", "environment", "空气质量 水质 森林覆盖率", regional),
  trace("S04", "welfare", "贫困率 收入差距 社会福利支出", regional),
  trace("S05", "quantitative and qualitative", "定量 定性", { list: "nature" }),
  trace("S05", "chain of performance", "投入 过程 产出", { list: "stage" }),
  trace("S05", "comparison with others", "COMPETE RANKING", { function: true }),
  trace("S06", "growth", "GDP增长率 财政收入增长率", goals),
  trace("S06", "public services", "教育 医疗 就业", goals),
  trace("S06", "environment", "空气质量 水质状况", goals),
  trace("S06", "who evaluates", "专家 问卷 统计", annual),
  trace("S07", "weights that can be checked", "WEIGHTS AHP WEIGHTCHECK", { function: true }),
  trace("S07", "a procedure that anyone can follow", "EXPLAIN", { function: true }),
  trace("S07", "process beside result", "过程", { list: "stage" }),
  trace("S08", "areas of work", "政策制定和执行 社会事务管理 经济发展推进", goals),
  trace("S09", "what is assessed", "执行能力 预算管理 项目推进 协调沟通", goals),
  trace("S09", "by kind of department", "空气质量 水质监测 师资力量 教育质量", goals),
  trace("S10", "departments", "单位 状态", { sheet: "data" }),
  trace("S10", "civil servants", "公务员 部门", servant360),
  trace(
    "S11",
    "contents",
    "政策执行情况 社会服务满意度 经济发展成果 公共服务供给情况 财务预算执行情况 作风纪律",
    goals,
  ),
  trace("S11", "self-evaluation and review", "自评 核定分 扣分原因 佐证材料", annual),
  trace("S11", "experts", "专家", annual),
  trace("S12", "posts", "财务报表准确性 预算执行情况 政策报告的质量 研究成果的影响力", servant),
  trace("S12", "standards", "工作目标达成比例 与同行的评估 客观检查得分", servant),
  trace("S12", "mid-term and final review", "中期完成 终期完成 优点 不足 改进建议", servant),
  trace("S13", "points by quantity and quality", "工作量 单位分值 质量系数 积分", {
    template: "points-ledger",
  }),
  trace("S13", "fair between posts", "岗位系数", { template: "points-ledger" }),
  trace("S13", "monthly assessment, quarterly summary", "1月 一季度 二季度 三季度 四季度 全年", {
    template: "points-ledger",
  }),
  trace("S13", "months, quarters, year", "ROLLUP", { function: true }),
  trace("S14", "indicators", "工作量 工作质量 服务质量 工作态度 协作能力", servant360),
  trace("S14", "persons", "工作态度 工作能力 协作能力 工作成果", servant360),
  trace("S14", "departments", "服务对象满意度 工作效率 资源利用率 目标完成情况", servant360),
  trace("S14", "who rates", "自评 上级 同事", servant360),
  trace("S14", "rating by many", "PANEL", { function: true }),
  trace(
    "S15",
    "groups",
    "工作目标完成情况 绩效评估结果 资源利用情况 决策与执行能力 制度建设与创新 公众满意度调查 团队建设与人才培养",
    kpi,
  ),
  trace("S15", "goals", "目标完成率 项目进度和质量 重点工作任务完成情况", kpi),
  trace("S15", "evaluation", "绩效评价结果和评价报告 服务质量和用户满意度", kpi),
  trace("S15", "resources", "预算执行情况 人力资源利用率", kpi),
  trace("S15", "decision", "沟通协调能力 应急处理能力", kpi),
  trace("S15", "institutions", "内部管理制度建设 创新改革措施", kpi),
  trace("S15", "public", "问卷调查结果 受理投诉处理情况", kpi),
  trace("S15", "team", "团队建设情况 人才培养和绩效提升计划", kpi),
  trace("S15", "weights that total 110 %", "折算", { list: "weightTotal" }),
  trace("S16", "aspects", "任务完成情况 工作效率 资源利用效益 服务质量", goals),
  trace("S16", "tasks", "政策推动情况 项目执行情况", goals),
  trace("S16", "efficiency", "办事效率 事务处理能力", goals),
  trace("S16", "resources", "经济资源 人力资源 物质资源", goals),
  trace("S16", "service", "服务态度 服务水平", goals),
  trace("S17", "quantitative indicators", "办事效率 经济效益 公众满意度", goals),
  trace("S17", "data with their source", "数据来源 数据责任单位", { sheet: "indicators" }),
  trace("S18", "kinds of departments", "财政部门 环保部门 教育部门 农业部门", goals),
  trace("S18", "finance", "收入增长 支出控制 预算执行情况", goals),
  trace("S18", "environment", "空气质量改善 水体污染治理 环境保护宣传", goals),
  trace("S18", "education and agriculture", "学生成绩 师资培训 粮食产量 乡村发展", goals),
  trace("S18", "methods", "得分法 排名法 变差法(离差) 变差法(增减)", { list: "method" }),
  trace("S18", "difficulty of work", "工作难度", { sheet: "data" }),
  trace("S19", "effects", "经济效益 社会效益 环境效益", goals),
  trace("S19", "kinds of work", "内部管理 对外公务", goals),
  trace("S20", "dimensions", "政策执行能力 行政效能 监管能力 改革创新 民众满意度", goals),
  trace(
    "S21",
    "common goals",
    "领导班子建设 干部队伍建设 党风廉政建设 精神文明建设 机关建设",
    goals,
  ),
  trace("S21", "parts of department goals", "共性目标 职能业务目标 临时交办", goals),
  trace("S21", "evaluations", "群众评议 领导评价 相关部门评价 上级主管部门评价", goals),
  trace("S21", "vetoes", "一票否决 一票否优", { list: "effect" }),
  trace("S21", "kinds of indicators", "A竞争性 B达标性 C限制性", { list: "category" }),
  trace("S21", "growth per head", "人均增幅", { list: "measure" }),
  trace("S21", "progress and places", "PROGRESS RANKMOVE GROWTH", { function: true }),
  trace("S21", "democratic appraisal", "民主测评 领导班子票 中层干部票 干部职工票", {
    template: "ballot",
  }),
  trace("S21", "areas", "经济发展 改革创新 民生保障 生态保护 从严治党与机关建设", county),
  trace(
    "S21",
    "further items",
    "“三个创建”工作 七个三年行动计划 市重点项目建设 党委政务信息 智慧建设 园区经济 央企对接合作工作 车辆超限超载治理 高速公路沿线特色小镇建设",
    county,
  ),
  trace(
    "S21",
    "further items of society",
    "无偿献血 全科医生全覆盖 普法依法治理 控违拆建 全民科学素质行动计划 人大工作 政协工作 住房公积金管理 档案工作",
    county,
  ),
  trace("S21", "results", "红旗 先进 合格 不合格", county),
  trace("S21", "last year", "上年得分 上年名次", county),
  trace("S21", "awards", "国家级 省部级", county),
  trace(
    "S21",
    "economic goals of counties",
    "国内生产总值 财政收入 固定资产投资增速 农民人均纯收入增速 经济外向度 国有企业改革任务完成率",
    county,
  ),
  trace(
    "S21",
    "social goals of counties",
    "思想道德教育 科技教育 卫生服务达标率 城市建设与管理 社会治安综合治理（群众安全感）",
    county,
  ),
  trace(
    "S21",
    "party goals of counties",
    "领导班子自身建设 思想政治建设 廉政建设 机关建设",
    county,
  ),
  trace("S21", "growth per head, met or not", "生产总值人均增幅 财政收入人均增幅 是否达标", county),
  trace("S21", "classes with their own standards", "一类县市区 二类县市区 市直部门", county),
  trace("S21", "goals broken down both ways", "条 块 省下达目标 市目标 分解目标", breakdown),
  trace(
    "S21",
    "responsible persons",
    "分管市领导 部门负责人 责任人 第一责任人 第二责任人 第三责任人",
    breakdown,
  ),
  trace("S21", "quarterly monitor", "当前季度 序时进度 灯号 滞后原因 改进措施", breakdown),
  trace("S21", "counting of votes", "应到 实到 发出 收回 无效 弃权 是否有效", {
    template: "ballot",
  }),
  trace("财预〔2020〕10号", "execution", "年初预算数 全年预算数 全年执行数 执行率", fiscal),
  trace(
    "财预〔2020〕10号",
    "indicators",
    "数量指标 质量指标 时效指标 成本指标 经济效益指标 社会效益指标 生态效益指标 可持续影响指标 服务对象满意度指标",
    fiscal,
  ),
  trace(
    "财预〔2020〕10号",
    "form",
    "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因 改进措施",
    fiscal,
  ),
  trace("财预〔2020〕10号", "rules", "财政正向 财政反向 财政等于", { list: "rule" }),
  trace("S21", "goals of counties", "国内生产总值 财政收入 经济外向度", county),
  trace("S21", "goals of society", "思想道德教育 科技教育 城市建设与管理", county),
  trace(
    "S21",
    "goals of the Party",
    "领导班子自身建设 基层党组织建设 思想政治建设 廉政建设",
    county,
  ),
];

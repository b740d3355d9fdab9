import type { Block, ReportTable } from "../data/report";
import { line, room, type Text } from "../data/text";
import { titleName } from "../facts/schemeName";
import { byRank } from "../facts/classFacts";
import type { ReportFacts } from "../facts/reportFacts";
import type { UnitFacts } from "../facts/unitFacts";
import { sealLine } from "../patterns/sealLine";
import { rankingTables } from "../tables/rankingTable";
import { fileTitle } from "./fileTitle";
import type { Kind, View } from "./kind";

/** 汇总表: a line a unit with its dimensions, for the leaders and the wall; no remarks, no fingerprint. */
export const ranking: Kind = {
  isByUnit: false,
  basis: "results",
  make(facts, words, { view = "rank", withoutDecided = false }) {
    const of = (units: readonly UnitFacts[], isWhole: boolean): ReportTable[] =>
      rankingTables(facts, units, { withoutDecided, isWhole });
    const head: Block = {
      kind: "line",
      text: line`单位：分${room(1)}考核年度：${words.yearAlone}${room(1)}考核机构：${words.needed("assessor")}`,
    };
    return {
      report: {
        kind: "ranking",
        page: "form",
        state: facts.state,
        title: [words.year, [titleName(facts)], line`汇总表`],
        address: null,
        blocks: [head, ...tables(facts, view, of), ...signatures(words), ...sealLine(facts)],
        sign: null,
        attachments: [],
        findings: words.findings,
      },
    };
  },
  own: {
    of: "list",
    listed: (facts, { view = "rank" }) => listedUnits(facts, view),
    hasScores: () => true,
  },
  fileName: (facts) => fileTitle(facts, "汇总表"),
};

type TablesOf = (units: readonly UnitFacts[], isWhole: boolean) => readonly ReportTable[];

/** 机构序列 · by rank, class after class · a table a class. */
function tables(facts: ReportFacts, view: View, of: TablesOf): Block[] {
  if (view === "class" && facts.isClassed) {
    return facts.classes.flatMap((classFacts): Block[] => [
      { kind: "line", text: [classFacts.quote!] },
      ...tableBlocks(of(ranked(classFacts.all), true)),
    ]);
  }
  return tableBlocks(of(listedUnits(facts, view), facts.classes.length === 1));
}

function tableBlocks(tables: readonly ReportTable[]): Block[] {
  return tables.map((table) => ({ kind: "table", table }));
}

function listedUnits({ units, classes }: ReportFacts, view: View): readonly UnitFacts[] {
  return view === "order" ? units : classes.flatMap(({ all }) => ranked(all));
}

/** By rank, then those 不确定等次, in the order of the data; who takes no part is left out. */
function ranked(units: readonly UnitFacts[]): UnitFacts[] {
  return byRank(units.filter(({ standing }) => standing !== "absent"));
}

function signatures(words: Parameters<Kind["make"]>[1]): Block[] {
  const of = (name: string, key: "preparedBy" | "reviewedBy" | "signedBy"): Text =>
    line`${name}：${words.given(key) ?? room(4)}`;
  const [prepared, reviewed, signed] = [
    of("制表", "preparedBy"),
    of("审核", "reviewedBy"),
    of("签发", "signedBy"),
  ];
  const text = line`${prepared}${room(1)}${reviewed}${room(1)}${signed}${room(1)}（盖章）${room(1)}日期：${room(4)}`;
  return [{ kind: "line", text }];
}

import { printedValue } from "../data/figure";
import { exactText } from "../data/exact";
import { countOf } from "../data/figure";
import type { Source } from "../data/source";
import { joined, line, quote, type Text } from "../data/text";
import { placeText } from "../data/placeText";
import type { ClassFacts } from "../facts/classFacts";
import { nameList, selfOf } from "../facts/names";
import type { UnitFacts } from "../facts/unitFacts";
import { gradeWord, inOrder, measureWord, type PaperContext } from "./context";

/** 优秀2个（…），良好8个（…）: who is in which band, the empty ones left out. */
export function bandSentence(context: PaperContext, classFacts: ClassFacts): Text | undefined {
  const { facts } = context;
  const { bands } = facts.grading.read.scheme;
  if (bands.length === 1) return line`没有划分等次。`;
  const graded = classFacts.all.filter(({ grade }) => grade.band >= 0);
  const isOpen = classFacts.all.some(({ grade }) => grade.kind === "pending");
  const held = bands.flatMap(({ name }, band) => {
    const units = graded.filter(({ grade }) => grade.band === band);
    return units.length === 0 ? [] : [{ name, band, units }];
  });
  if (held.length === 0) return undefined;
  if (
    held.length === 1 &&
    !isOpen &&
    graded.length === classFacts.units.length &&
    graded.length > 1
  ) {
    const all: Source = { field: "assessed", scope: classFacts.name };
    return line`${countOf(graded, all, facts.noun.counted)}均为${bandQuote(context, held[0]!.band)}。`;
  }
  const parts = heldBands(context, classFacts);
  const isTopFree = held[0]!.band > 0 && !isTopPossible(context, classFacts);
  const top = isTopFree ? line`${bandQuote(context, 0)}等次空缺。` : undefined;
  return joined([line`${gradeWord(facts)}为：${joined(parts, "，")}。`, top]);
}

/** Each band that somebody has, with the count and the names; of these units alone where they are not all of the class. */
export function heldBands(
  context: PaperContext,
  classFacts: ClassFacts,
  among: readonly UnitFacts[] = classFacts.all,
): Text[] {
  const { facts } = context;
  return facts.grading.read.scheme.bands.flatMap(({ name }, band): Text[] => {
    const units = among.filter(({ grade }) => grade.band === band);
    if (units.length === 0) return [];
    const from: Source =
      among === classFacts.all
        ? { field: "inBand", scope: classFacts.name, of: name }
        : { list: units.map(selfOf) };
    const names = nameList(inOrder(context, units), facts.noun.counted, from);
    const count = countOf(units, from, measureWord(facts));
    return [line`${bandQuote(context, band)}${count}（${names}）`];
  });
}

function isTopPossible({ facts }: PaperContext, classFacts: ClassFacts): boolean {
  const top = facts.grading.read.scheme.bands[0]!.name;
  return classFacts.all.some(({ grade }) => grade.possible.includes(top));
}

export function bandQuote({ facts }: PaperContext, band: number): Text {
  const { scheme, grades } = facts.grading.read;
  return [quote(scheme.bands[band]!.name, placeText(grades.placeOf(band, "name")))];
}

/** Who ties for the last places of a band and waits for the meeting. */
export function pendingSentences(context: PaperContext, classFacts: ClassFacts): Text | undefined {
  const { facts, hasScores } = context;
  const tied = new Map<string, UnitFacts[]>();
  for (const unit of classFacts.units) {
    if (unit.grade.kind !== "pending") continue;
    const key = JSON.stringify([unit.grade.possible, exactText(printedValue(unit.score!))]);
    tied.set(key, [...(tied.get(key) ?? []), unit]);
  }
  const texts = [...tied.values()].map((units) => {
    const [first] = units;
    const band = facts.grading.read.scheme.bands.findIndex(
      ({ name }) => name === first!.grade.possible[0],
    );
    const from: Source = { list: units.map(({ score }) => score!.from) };
    const names = nameList(units, facts.noun.counted, from);
    const score = hasScores ? line`（${first!.score}）` : undefined;
    return line`${names}得分相同${score}，${bandQuote(context, band)}名额不足，等次提请研究。`;
  });
  return texts.length === 0 ? undefined : joined(texts);
}

/** 不确定等次, and in a draft whose data are not complete. */
export function openSentences({ facts }: PaperContext, classFacts: ClassFacts): Text | undefined {
  const exempt = classFacts.all.filter(({ standing }) => standing === "exempt");
  const incomplete = classFacts.all.filter(({ standing }) => standing === "incomplete");
  const { counted } = facts.noun;
  const list = (units: readonly UnitFacts[]): Text =>
    nameList(units, counted, { field: "exempt", scope: classFacts.name });
  const texts = [
    exempt.length > 0 ? line`${list(exempt)}参加考核，不确定等次。` : undefined,
    incomplete.length > 0
      ? line`${joined(
          incomplete.map((unit) => [unit.quote]),
          "、",
        )}数据不全，暂不定等次。`
      : undefined,
  ];
  return joined(texts);
}

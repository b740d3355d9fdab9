import { seededRandom } from "../../src/scoring/numbers/seededRandom";
import type { CellValue } from "../../src/workbook/cell";
import type { Tables } from "./effects";

const UNITS = ["甲局", "乙局", "丙局", "丁局", "戊局"];
const SOURCES = ["上级", "群众", "专家"];
const GRADES = ["优秀", "良好", "合格"];
const CHOICES = ["拒绝", "剔除", "计零", "均值"];

/** A small workbook whose two indicators are rated: by marks, by ballots, here and there by nobody. */
export function ratingTables(seed: number): Tables {
  const random = seededRandom(seed);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const isSo = (share: number): boolean => random() < share;
  const settings: CellValue[][] = [["项目", "值"]];
  if (isSo(0.7)) {
    const shares = isSo(0.5) ? ["50%", "30%", "20%"] : ["60%", "40%", 0];
    SOURCES.forEach((source, at) => settings.push([`来源权重:${source}`, shares[at]!]));
  }
  if (isSo(0.6)) settings.push(["去高去低", 1]);
  if (isSo(0.8)) settings.push(["来源缺失", CHOICES[whole(0, 3)]!]);
  if (isSo(0.6)) GRADES.forEach((name, at) => settings.push([`票值:${name}`, 100 - 15 * at]));
  const header = ["单位", "编码", "来源", "评委", "评分", ...GRADES.map((name) => `票:${name}`)];
  const ratings: CellValue[][] = [[...header, "发出", "收回", "有效", "弃权", "备注"]];
  for (const unit of UNITS) {
    for (const code of ["K1", "K2"]) {
      for (const source of SOURCES) {
        if (isSo(0.1)) continue;
        if (isSo(0.4)) ratings.push([unit, code, source, null, null, ...ballots()]);
        else for (let rater = whole(1, 6); rater > 0; rater--) ratings.push(rated(rater));

        function rated(rater: number): CellValue[] {
          const note = isSo(0.1) ? "补评" : null;
          const none = Array.from({ length: 3 }, () => null);
          // Numbers of ballots beside a mark, which somebody copied down.
          const stray = Array.from({ length: 4 }, () => (isSo(0.02) ? 12 : null));
          const mark = whole(600, 1000) / 10;
          return [unit, code, source, `${source}${rater}`, mark, ...none, ...stray, note];
        }
      }
    }
  }
  return {
    方案: settings,
    指标: [
      ["编码", "指标名称", "权重"],
      ["K1", "民主测评", "60%"],
      ["K2", "工作作风", "40%"],
    ],
    等次: [
      ["等次", "下限"],
      ["优秀", 90],
      ["良好", 80],
      ["合格", 0],
    ],
    数据: [["单位", "类别"], ...UNITS.map((unit, at) => [unit, at < 3 ? "一类" : "二类"])],
    评分: ratings,
  };

  /** Votes that add up to what was handed out, handed in and valid, as far as these are written. */
  function ballots(): CellValue[] {
    const votes = GRADES.map(() => whole(1, 9));
    const cast = votes.reduce((sum, count) => sum + count, 0);
    const abstentions = whole(0, 2);
    const [hasReturned, hasValid] = [isSo(0.7), isSo(0.7)];
    const returned = cast + abstentions + (hasReturned && hasValid ? whole(0, 2) : 0);
    return [
      ...votes,
      isSo(0.7) ? returned + whole(0, 3) : null,
      hasReturned ? returned : null,
      hasValid ? cast : null,
      abstentions > 0 ? abstentions : null,
      null,
    ];
  }
}

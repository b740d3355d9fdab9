import type { Sentence } from "../../scoring/locale";
import type { Light } from "../../scoring/monitor/goalLight";

const light = (chinese: string, english: string): Sentence => ({
  "zh-CN": chinese,
  "en-US": english,
});

/** Lights in words, with a shape before them: colours alone are lost in print and to the colour-blind. */
export const LIGHT_WORDS: Readonly<Record<Light, Sentence>> = {
  green: light("● 绿灯：达到序时", "● green: on schedule"),
  yellow: light("▲ 黄灯：略有滞后", "▲ yellow: slightly late"),
  red: light("■ 红灯：严重滞后", "■ red: far behind"),
  unreported: light("■ 红灯：应报未报", "■ red: not reported"),
  notDue: light("□ 灰灯：未到期", "□ grey: not due"),
  awaited: light("□ 灰灯：待报", "□ grey: to be reported"),
  awaitingData: light("□ 灰灯：待数据", "□ grey: data awaited"),
  waived: light("□ 灰灯：免计", "□ grey: waived"),
};

/** The colour alone: what papers count by. */
export type Colour = "green" | "yellow" | "red" | "grey";

export function colourOf(each: Light): Colour {
  if (each === "unreported") return "red";
  return each === "green" || each === "yellow" || each === "red" ? each : "grey";
}

import type { Sentence } from "../../scoring/locale";
import type { LastStep } from "../model/lastStep";

/** Words of the parts that several pages use. */
export const PART = {
  takeBackLoses: {
    "zh-CN":
      "在这一步之后，工作簿里又改过内容。撤销会把 {sheets} 恢复到这一步之前的样子，之后在这些表里填的内容会丢掉；其他表不受影响。",
    "en-US":
      "The workbook was changed after this step. Taking it back puts {sheets} back as they were before it; what was entered there since is lost. Other sheets stay.",
  },
  takeBackAnyway: { "zh-CN": "仍然撤销", "en-US": "Take back anyway" },
  cancel: { "zh-CN": "取消", "en-US": "Cancel" },
  copy: { "zh-CN": "复制", "en-US": "Copy" },
  copied: { "zh-CN": "已复制", "en-US": "Copied" },
  copyFailed: {
    "zh-CN": "没能复制，请选中文字后按 Ctrl+C",
    "en-US": "Could not copy; select the text and press Ctrl+C",
  },
  cellShows: {
    "zh-CN": "“{sheet}”的 {address} 显示 {error}：{text}",
    "en-US": '{address} of "{sheet}" shows {error}: {text}',
  },
  sealedHere: {
    "zh-CN":
      "这个工作簿的结果已于 {date} 定稿封存。继续会改动封存的内容，核对封存时会指出来；要保留定稿，请取消，或另存为新文件。",
    "en-US":
      "The results of this workbook were sealed on {date}. Going on changes what was sealed, and the seal will tell; to keep it as it is, cancel or save a new file.",
  },
  blank: { "zh-CN": "空", "en-US": "blank" },
  becomes: { "zh-CN": "改为", "en-US": "becomes" },
  more: { "zh-CN": "还有 {count} 个", "en-US": "{count} more" },
} satisfies Record<string, Sentence>;

/** What the button takes back. */
export const TAKE_BACK: Readonly<Record<LastStep, Sentence>> = {
  grading: { "zh-CN": "撤销本次评分", "en-US": "Take back the grading" },
  decisions: { "zh-CN": "撤销写入审定", "en-US": "Take back the decisions" },
  sending: { "zh-CN": "撤销本次拆分", "en-US": "Take back the sending" },
  collection: { "zh-CN": "撤销本次并入", "en-US": "Take back the collection" },
  quarter: { "zh-CN": "撤销结束季度", "en-US": "Take back the closing" },
  papers: { "zh-CN": "撤销写入的文书", "en-US": "Take back the paper" },
  other: { "zh-CN": "撤销上一步", "en-US": "Take back the last step" },
};

import type { Sentence } from "../../scoring/locale";

/** Words of the parts that several pages use. */
export const PART = {
  cancel: { "zh-CN": "取消", "en-US": "Cancel" },
  copy: { "zh-CN": "复制", "en-US": "Copy" },
  copied: { "zh-CN": "已复制", "en-US": "Copied" },
  copyFailed: {
    "zh-CN": "没能复制，请选中文字后按 Ctrl+C",
    "en-US": "Could not copy; select the text and press Ctrl+C",
  },
  blank: { "zh-CN": "空", "en-US": "blank" },
  becomes: { "zh-CN": "改为", "en-US": "becomes" },
  more: { "zh-CN": "还有 {count} 个", "en-US": "{count} more" },
} satisfies Record<string, Sentence>;

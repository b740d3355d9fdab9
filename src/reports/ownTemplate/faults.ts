import { say, type Details, type Sentence } from "../../scoring/locale";
import { nearest } from "../../scoring/nearest";
import type { Refusal } from "../kinds/kind";
import type { Brace, SyntaxFault } from "./braces";
import type { Vocabulary } from "./fields";

const FAULTS = {
  templateNotWord: {
    "zh-CN": "这个模板不是 Word 文档（.docx）：请在 Word 或 WPS 里另存为 .docx 后再选",
    "en-US": "This template is no Word document (.docx); save it as .docx in Word or WPS first",
  },
  templateEmpty: {
    "zh-CN": "模板里没有一处占位符：在要填的地方写 {单位}、{得分} 这样的大括号",
    "en-US": "The template has no placeholder; write words in braces where results go",
  },
  braceUnclosed: {
    "zh-CN": "模板里“{name}”的大括号没有成对：左右大括号要一一对应，都用半角的 { }",
    "en-US": 'The braces at "{name}" in the template do not pair: each needs its other half',
  },
  sectionUnclosed: {
    "zh-CN": "模板里“{name}”的开头和结尾不成对：{#{name}} 和 {/{name}} 要都有，并且按先后套好",
    "en-US": 'The beginning and the end of "{name}" in the template do not pair or are crossed',
  },
  braceUnknown: {
    "zh-CN": "模板里的“{name}”不能用在这里，最接近的是“{nearest}”；可用的有：{known}",
    "en-US":
      '"{name}" in the template is not known here; the nearest is "{nearest}". Known: {known}',
  },
  braceNoSection: {
    "zh-CN": "模板里的“{name}”是一段的开头和结尾：请写成 {#{name}} … {/{name}}",
    "en-US": '"{name}" in the template begins and ends a part: write {#{name}} … {/{name}}',
  },
  braceNoText: {
    "zh-CN": "模板里的“{name}”是一个词，不能作一段的开头：请去掉 # 和 /",
    "en-US": '"{name}" in the template is a word and begins no part: leave out # and /',
  },
  braceForeign: {
    "zh-CN": "模板里的“{name}”前面的符号不能用：大括号里只能写词，或以 #、^、/ 开头的词",
    "en-US": 'The sign before "{name}" in the template is not allowed: only #, ^ and / are',
  },
  draftUnmarked: {
    "zh-CN": "现在的结果还是草稿：请在模板里放上 {草稿}，或等数据补全后再出",
    "en-US":
      "The results are a draft: put the word that marks drafts into the template, in braces, or wait until all data are there",
  },
} as const satisfies Record<string, Sentence>;

type FaultCode = keyof typeof FAULTS;

export function fault(code: FaultCode, details: Details = {}): Refusal {
  const message = FAULTS[code];
  return {
    code,
    message: { "zh-CN": say(message, details, "zh-CN"), "en-US": say(message, details, "en-US") },
  };
}

const UNPAIRED = /loop|closing_tag/;
const BRACES = /^(un(opened|closed)|duplicate_(open|close))_tag$/;

/** The first mistake in how braces are set; a file that is none of Word's where it is another. */
export function syntaxFault([first]: readonly SyntaxFault[]): Refusal {
  const { id, name } = first ?? { id: "", name: "" };
  const details = { name: name.trim() };
  if (BRACES.test(id)) return fault("braceUnclosed", details);
  return UNPAIRED.test(id) ? fault("sectionUnclosed", details) : fault("templateNotWord");
}

/** The first word in braces that the template may not name, at its place. */
export function wordFault<Context>(
  braces: readonly Brace[],
  vocabulary: Vocabulary<Context>,
): Refusal | undefined {
  const { fields, loops, conditions } = vocabulary;
  const known: Known = {
    texts: new Set(Object.keys(fields)),
    sections: new Set([...Object.keys(loops), ...Object.keys(conditions)]),
    inner: (name) => loops[name]?.names ?? new Set(),
  };
  return firstFault(braces, known);
}

interface Known {
  readonly texts: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly inner: (section: string) => ReadonlySet<string>;
}

function firstFault(braces: readonly Brace[], known: Known): Refusal | undefined {
  for (const brace of braces) {
    const found = oneFault(brace, known) ?? innerFault(brace, known);
    if (found) return found;
  }
  return undefined;
}

/** Between beginning and end of a loop its own words may stand, and those around it. */
function innerFault({ name, inner }: Brace, known: Known): Refusal | undefined {
  const texts = new Set([...known.inner(name), ...known.texts]);
  return firstFault(inner, { ...known, texts });
}

function oneFault({ name, kind }: Brace, { texts, sections }: Known): Refusal | undefined {
  if (kind === "other") return fault("braceForeign", { name });
  const [right, wrong] = kind === "text" ? [texts, sections] : [sections, texts];
  if (right.has(name)) return undefined;
  if (wrong.has(name)) return fault(kind === "text" ? "braceNoSection" : "braceNoText", { name });
  const names = [...new Set([...texts, ...sections])];
  return fault("braceUnknown", {
    name,
    nearest: nearest(name, names) ?? "",
    known: names.join("、"),
  });
}

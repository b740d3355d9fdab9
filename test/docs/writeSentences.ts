import { writeFileSync } from "node:fs";
import { sentencePage } from "./sentencePage";

writeFileSync("docs/sentences.md", sentencePage());

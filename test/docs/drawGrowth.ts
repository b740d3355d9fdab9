import { readFileSync, writeFileSync } from "node:fs";
import { growthSvg } from "./growthSvg";

/** `npm run docs:growth`: the picture of docs/performance.md from the table there. */
writeFileSync("docs/images/growth.svg", growthSvg(readFileSync("docs/performance.md", "utf8")));

import { competeRank } from "../../../src/scoring/rules/competeRank";
import { describeCompeteMethod } from "./competeMethod";

describeCompeteMethod("rank", competeRank, [9, 8, 8, 7], [100, 75, 75, 25]);

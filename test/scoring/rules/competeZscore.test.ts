import { competeZscore } from "../../../src/scoring/rules/competeZscore";
import { describeCompeteMethod } from "./competeMethod";

describeCompeteMethod("zscore", competeZscore, [1, 3], [40, 60]);

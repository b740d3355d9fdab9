import { competeBest } from "../../../src/scoring/rules/competeBest";
import { describeCompeteMethod } from "./competeMethod";

describeCompeteMethod("best", competeBest, [50, 40], [100, 80]);

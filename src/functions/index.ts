import { associateFunctions } from "./associateFunctions";

associateFunctions();

import { associateFunctions } from "./associateFunctions";

// What a host tells the functions once it knows itself.
export { setCellLocale } from "./cellLocale";
export { setBlanksArriveAsZero } from "./reading/hostZeros";

associateFunctions();

import { FUNCTION_TABLES, writeDocTables } from "./docTables";

writeDocTables(FUNCTION_TABLES);

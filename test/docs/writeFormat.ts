import { FORMAT_TABLES, writeDocTables } from "./docTables";

writeDocTables(FORMAT_TABLES);

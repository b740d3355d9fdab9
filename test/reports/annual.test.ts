import { read, report, sample } from "./papers";
it("x", async () => { const m = await report(await sample(), "annual"); console.log(read(m).join("\n")); });

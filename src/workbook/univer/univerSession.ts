import { generateRandomId } from "@univerjs/core";
import { selectionOf } from "./selectionOf";
import type { Selection, Session } from "../workbook";
import type { OwnWrites } from "../ownWrites";
import { HIGHLIGHT_ID } from "./highlightId";
import { showArea } from "./draw/showArea";
import { rangeOf } from "./image/sheetImage";
import type { UniverBook } from "./univerBook";
import { watchOthers } from "./structure/watchOthers";

const HIGHLIGHT = "FFF2B3";

/** Selection, highlights and stored state of the workbook that the spreadsheet shows. */
export function univerSession(book: UniverBook, turn: OwnWrites): Session {
  const selected = (): Selection | undefined => selectionOf(book);
  return {
    selected: async () => selected(),
    watchSelection: async (onChange) => book.watchSelection(() => onChange(selected())),
    watchChanges: async (onChange) => watchOthers(book, turn, onChange),
    select: async (name, area) => showArea(book, name, area),
    // Rules lie over the fills of the user and are taken away again without touching them. Two of them, one for blank
    // cells and one for the rest: a formula in a rule would make the spreadsheet calculate what a file shows.
    highlight: async (name, areas) => {
      const sheet = book.sheet(name);
      const rules = () => sheet.newConditionalFormattingRule();
      for (const rule of [rules().whenCellEmpty(), rules().whenCellNotEmpty()]) {
        const built = rule.setBackground(`#${HIGHLIGHT}`).setRanges(areas.map(rangeOf)).build();
        const cfId = `${HIGHLIGHT_ID}${generateRandomId()}`;
        book.quietly(() => sheet.addConditionalFormattingRule({ ...built, cfId }));
      }
    },
    clearHighlights: async () => {
      for (const sheet of book.sheets) {
        const lit = sheet
          .getConditionalFormattingRules()
          .filter(({ cfId }) => cfId.startsWith(HIGHLIGHT_ID));
        book.quietly(() => lit.forEach(({ cfId }) => sheet.deleteConditionalFormattingRule(cfId)));
      }
    },
    load: async (key) => book.state(`session.${key}`),
    store: async (key, text) => book.setState(`session.${key}`, text),
  };
}

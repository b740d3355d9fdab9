import { parseState, STATE_NAMESPACE, stateXml } from "../../xlsx/state/stateXml";
import { errorCode } from "../connection/errorCode";
import type { ExcelConnection } from "../connection/excelConnection";

const SETTING = "hengji.state";

/**
 * The texts that we store in the workbook: in a custom XML part, as files have it, or in a setting of the add-in where
 * Excel is older than that.
 */
export class ExcelState {
  private partIds: readonly string[] | undefined;
  private known: ReadonlyMap<string, string> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly connection: ExcelConnection) {}

  /** What is stored. */
  async read(): Promise<ReadonlyMap<string, string>> {
    if (this.known) return this.known;
    if (this.hasParts && this.partIds === undefined) {
      await this.connection.send((context) => this.queueFind(context));
    }
    if (this.partIds?.length === 0) return new Map();
    try {
      return await this.connection.send((context) => this.queueRead(context));
    } catch (error) {
      if (errorCode(error) !== "ItemNotFound") throw error;
      // Somebody took the part away, perhaps by undoing: look again.
      this.partIds = undefined;
      return this.read();
    }
  }

  /** Looks for our part along with another request, so that reading it takes no more than one. */
  queueFind(context: Excel.RequestContext): () => void {
    if (!this.hasParts) return () => undefined;
    const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
    parts.load("items/id");
    return () => {
      this.partIds = parts.items.map(({ id }) => id);
    };
  }

  /** Reads it along with another request, where it was found before; it is known for the same turn then. */
  queueRead(context: Excel.RequestContext): () => ReadonlyMap<string, string> {
    const texts = this.queueTexts(context);
    return () => {
      const states = texts().map((xml) => parseState(xml) ?? new Map<string, string>());
      const known = new Map(states.flatMap((state) => [...state]));
      this.known = known;
      this.timer ??= setTimeout(() => this.forget(), 0);
      return known;
    };
  }

  /** Stores everything along with another request; what was stored before must have been read. */
  queueWrite(context: Excel.RequestContext, state: ReadonlyMap<string, string>): () => void {
    this.forget();
    if (this.hasParts) return this.queueParts(context, state);
    context.workbook.settings.add(SETTING, stateXml(state));
    return () => undefined;
  }

  forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.known = undefined;
  }

  private get hasParts(): boolean {
    return this.connection.features.has(5);
  }

  private queueTexts(context: Excel.RequestContext): () => readonly string[] {
    if (!this.hasParts) {
      const setting = context.workbook.settings.getItemOrNullObject(SETTING);
      setting.load("value");
      return () => (setting.isNullObject ? [] : [String(setting.value)]);
    }
    const { customXmlParts } = context.workbook;
    const asked = (this.partIds ?? []).map((id) => customXmlParts.getItem(id).getXml());
    return () => asked.map(({ value }) => value);
  }

  /**
   * One part in the place of all that there are: copies of a workbook may bring a second one. It is added before those go, so
   * that a request which breaks off loses nothing.
   */
  private queueParts(
    context: Excel.RequestContext,
    state: ReadonlyMap<string, string>,
  ): () => void {
    const { customXmlParts } = context.workbook;
    const part = state.size === 0 ? undefined : customXmlParts.add(stateXml(state)).load("id");
    for (const id of this.partIds ?? []) customXmlParts.getItem(id).delete();
    this.partIds = undefined;
    if (!part) return () => void (this.partIds = []);
    return () => {
      this.partIds = [part.id];
    };
  }
}

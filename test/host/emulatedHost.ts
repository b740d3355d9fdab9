import type { Area } from "../../src/workbook/address";
import { NOT_IMPLEMENTED } from "./engine/hostError";
import { processRequest, type Roots } from "./engine/processRequest";
import { PATH, type RequestBody, type ResponseBody, type WireError } from "./engine/wire";
import type { HostOptions } from "./hostOptions";
import { openMemorySheets } from "./model/fromMemory";
import { HostBook } from "./model/hostBook";
import { workbookKind } from "./objects/workbookKind";
import { calculateSome } from "./model/calculateSome";
import { appContext } from "./transport/appContext";
import { changeEntry } from "./transport/changeEvents";
import { FunctionCalls, type FunctionAnswer } from "./transport/customFunctions";
import { Faults } from "./transport/faults";
import {
  outgoing,
  REGISTER,
  UNREGISTER,
  type Incoming,
  type MethodCall,
} from "./transport/message";
import { RequestRecorder } from "./transport/requestRecorder";
import { PaneState, serviceOf } from "./transport/services";

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const RICH_API = 93;
const SAVE_SETTINGS = 76;
const COMMAND_DONE = 94;
/** Codes of the library for what goes wrong between it and the host. */
const INTERNAL_ERROR = 5001;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

/** An Excel that is none: it speaks Excel's protocol with the real office.js, over a workbook of its own. */
export class EmulatedHost {
  readonly book: HostBook;
  readonly requests = new RequestRecorder();
  readonly faults = new Faults();
  readonly pane = new PaneState();
  readonly functions = new FunctionCalls();
  /** Members that were asked for and are not implemented; a test that finds any fails. */
  readonly complaints: string[] = [];
  /** Whether the user is typing into a cell: every request is refused meanwhile. */
  isEditing = false;
  private readonly registered = new Map<string, Incoming>();
  private readonly commands = new Map<string, () => void>();
  private readonly roots: Roots;
  private events = 0;
  private told = 0;
  private post: (message: string) => void = () => {
    throw new Error("No add-in is connected");
  };

  constructor(
    private readonly options: HostOptions,
    private readonly origin: string,
  ) {
    this.book = new HostBook(options.excelApi ?? 15, options.calculate ?? calculateSome);
    if (options.content) openMemorySheets(this.book, options.content.store.content);
    else this.book.add("Sheet1");
    this.book.isStructureProtected = options.isStructureProtected ?? false;
    for (const [name, password] of Object.entries(options.passwords ?? {})) {
      this.book.find(name)!.protection = { options: {}, password };
    }
    this.roots = {
      workbook: workbookKind(this.book, this.book),
      service: (name) => serviceOf(name, this.pane, this.functions),
      references: new Map(),
    };
  }

  connect(post: (message: string) => void): void {
    this.post = post;
  }

  /** Goes on with an add-in that was connected to another host. */
  takeOver(before: EmulatedHost): void {
    this.post = before.post;
    for (const [event, registration] of before.registered) this.registered.set(event, registration);
  }

  /** Takes a message of the add-in. */
  receive(text: string): void {
    const message = JSON.parse(text) as Incoming;
    if (message._actionType === REGISTER) this.registered.set(message._actionName, message);
    if (message._actionType === UNREGISTER) this.registered.delete(message._actionName);
    const send = (data: unknown): void => {
      this.post(outgoing(message, data, this.origin, 0));
      this.tellOfSelection();
      this.tellOfChanges();
    };
    this.answerTo(message).then(send, (error: unknown) => {
      this.complaints.push(String(error));
      send({ Version: 1, Error: INTERNAL_ERROR });
    });
  }

  /** Presses a button of the ribbon; resolves when its command says that it is done. */
  invokeCommand(callback: string, control = callback): Promise<void> {
    const done = new Promise<void>((resolve) => this.commands.set(control, resolve));
    const source = JSON.stringify({ source: { id: control } });
    this.fire("appCommandInvoked", { 0: control, 1: callback, 2: source });
    return done;
  }

  /** Calls a custom function in the runtime of the add-in; blanks are null in the arguments given here. */
  callFunction(name: string, given: readonly unknown[]): Promise<FunctionAnswer> {
    const blank = this.options.blanks === "zero" ? 0 : null;
    const inCells = (value: unknown): unknown => (value === null ? blank : value);
    const passed = given.map((value) =>
      Array.isArray(value) ? (value as unknown[][]).map((line) => line.map(inCells)) : value,
    );
    const missing = (this.options.parameters?.[name.toUpperCase()] ?? 0) - passed.length;
    const all = [...passed, ...new Array<null>(Math.max(0, missing)).fill(null)];
    const { entry, answer } = this.functions.start(name, all);
    this.fire("richApiMessage", { ArrayData: [entry] });
    return answer;
  }

  private fire(event: string, data: unknown): void {
    const registration = this.registered.get(event);
    if (!registration) throw new Error(`The add-in does not listen to ${event}`);
    this.events += 1;
    this.post(outgoing(registration, data, this.origin, 1));
  }

  private tellOfSelection(): void {
    const { selectionChanges } = this.book;
    if (selectionChanges === this.told) return;
    this.told = selectionChanges;
    if (this.registered.has("documentSelectionChanged")) this.fire("documentSelectionChanged", {});
  }

  private tellOfChanges(): void {
    const { changes } = this.book;
    if (changes.length === 0) return;
    this.book.changes = [];
    const told = changes.map((each, index) => changeEntry(each, this.book.excelApi, index));
    this.fire("richApiMessage", { ArrayData: told });
  }

  /** The user, or a co-author elsewhere, types a value into a cell. */
  userEnters(
    name: string,
    row: number,
    column: number,
    value: string | number,
    by: "user" | "coAuthor" = "user",
  ): void {
    const sheet = this.book.find(name)!;
    Object.assign(sheet.reach(row, column), { value, formula: null });
    this.book.changed(sheet, { row, column, rows: 1, columns: 1 }, by);
    this.tellOfChanges();
  }

  /** The user selects something by hand. */
  userSelects(sheet: string, area: Area): void {
    this.book.selection = { sheet: this.book.find(sheet)!, area };
    this.book.selectionChanges += 1;
    this.tellOfSelection();
  }

  private async answerTo({ _actionName, _actionType, _data }: Incoming): Promise<unknown> {
    if (_actionType !== 0) return { Error: 0 };
    if (_actionName === "ContextActivationManager_getAppContextAsync") {
      const { locale = "zh-CN", claimedExcelApi = this.book.excelApi } = this.options;
      return appContext(locale, claimedExcelApi);
    }
    if (_actionName !== "executeMethod") return null;
    const call = _data as MethodCall;
    switch (call.DdaMethod.DispatchId) {
      case RICH_API:
        return this.richApi(String(call.ArrayData?.[4]));
      case COMMAND_DONE:
        return this.commandDone(call);
      case SAVE_SETTINGS:
        this.complaints.push("Office.context.document.settings.saveAsync");
        return { Version: 1, Error: INTERNAL_ERROR };
      default:
        this.complaints.push(`method ${call.DdaMethod.DispatchId}`);
        return { Version: 1, Error: INTERNAL_ERROR };
    }
  }

  private commandDone(call: MethodCall): unknown {
    const control = String(call.ArrayData?.[0] ?? Object.values(call)[0]);
    const found = [...this.commands].find(([id]) => JSON.stringify(call).includes(id));
    if (!found) throw new Error(`No command ${control} is under way`);
    this.commands.delete(found[0]);
    found[1]();
    return { Version: 1, Error: 0 };
  }

  private async richApi(text: string): Promise<unknown> {
    const body = JSON.parse(text) as RequestBody;
    const paths = Object.values(body.ObjectPaths);
    // Services of the library itself are neither counted nor disturbed.
    if (paths.some(({ ObjectPathType }) => ObjectPathType === PATH.service)) {
      return succeeded(JSON.stringify(this.process(body)));
    }
    const bytes = byteLength(text);
    const request = this.requests.add(body, bytes);
    await new Promise((resolve) => setTimeout(resolve, this.options.slow ?? 0));
    const isWeb = this.options.limits !== "desktop";
    if (isWeb && bytes > FIVE_MEGABYTES) return failed(REQUEST_TOO_LARGE, request);
    const fault = this.faults.next();
    const when = fault === "passes" ? fault : fault.when;
    if (when === "before") return failed(INTERNAL_ERROR, request);
    const response = this.isEditing
      ? EDITING
      : fault !== "passes" && when === "midway"
        ? this.processPart(body, fault.actions ?? Math.floor(body.Actions.length / 2))
        : this.process(body);
    request.error = response.Error?.Code;
    if (when === "after") return failed(INTERNAL_ERROR, request);
    const answer = JSON.stringify(response);
    if (isWeb && byteLength(answer) > FIVE_MEGABYTES) return failed(RESPONSE_TOO_LARGE, request);
    return succeeded(answer);
  }

  /** Does the first of the actions and gives up. */
  private processPart(body: RequestBody, count: number): ResponseBody {
    const response = this.process({ ...body, Actions: body.Actions.slice(0, count) });
    return response.Error ? response : { ...response, Error: GAVE_UP };
  }

  private process(body: RequestBody): ResponseBody {
    const response = processRequest(body, this.roots);
    const { Error: error } = response;
    if (error?.Code === NOT_IMPLEMENTED) this.complaints.push(error.Message);
    return response;
  }
}

const GAVE_UP: WireError = {
  Code: "GeneralException",
  Message: "There was an internal error while processing the request.",
  Location: "",
  ActionIndex: 0,
  HttpStatusCode: 500,
};

const EDITING: ResponseBody = {
  Results: [],
  TraceIds: [],
  Error: {
    Code: "InvalidOperationInCellEditMode",
    Message: "Excel is in cell-editing mode.",
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 400,
  },
};

function succeeded(text: string): unknown {
  return { Version: 1, Error: 0, Data: [200, [], text] };
}

function failed(code: number, request: { error: string | undefined }): unknown {
  request.error = `transport ${code}`;
  return { Version: 1, Error: code };
}

/** The size of a text in UTF-8; jsdom has no TextEncoder. */
function byteLength(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Halves of a pair count two each.
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    bytes += code < 0x80 ? 1 : code < 0x800 || isHalf ? 2 : 3;
  }
  return bytes;
}

import { notImplemented } from "../engine/hostError";
import { defineKind, type HostObject } from "../engine/kind";
import { customFunctionsKind, type FunctionCalls } from "./customFunctions";

/** Whether the pane is shown, and whether it is shown when the workbook opens. */
export class PaneState {
  state = "Visible";
  startState = "Inactive";
  /** Whether ribbon commands can be invoked. */
  hasActions = false;
}

const runtimeKind = defineKind<PaneState>({
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: { since: 1, call: ({ state }) => state },
    SetAppRuntimeState: { since: 1, call: (pane, [state]) => void (pane.state = String(state)) },
  },
});

const persistenceKind = defineKind<PaneState>({
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: { since: 1, call: ({ startState }) => startState },
    SetAppRuntimeStartState: {
      since: 1,
      call: (pane, [state]) => void (pane.startState = String(state)),
    },
  },
});

const internalKind = defineKind<PaneState>({
  name: "AddinInternalService",
  methods: {
    NotifyActionHandlerReady: { since: 1, call: (pane) => void (pane.hasActions = true) },
  },
});

/** Services that the library asks for by name. */
export function serviceOf(name: string, pane: PaneState, calls: FunctionCalls): HostObject {
  const level = { excelApi: 15 };
  switch (name) {
    case "Microsoft.ExcelServices.CustomFunctions":
      return customFunctionsKind(level, calls);
    case "Microsoft.InternalService.AddinInternalService":
      return internalKind(level, pane);
    case "Microsoft.AppRuntime.AppRuntimeService":
      return runtimeKind(level, pane);
    case "Microsoft.AppRuntime.AppRuntimePersistenceService":
      return persistenceKind(level, pane);
    default:
      throw notImplemented(`the service ${name}`);
  }
}

/** Who the add-in is to the host; they go into the name of its window. */
export const CONVERSATION = "conversation-1";
const APP_ID = "app-1";
const SHARED_RUNTIME_AND_FUNCTIONS = 3;

/** The name that Excel gives the window of an add-in before its page loads. */
export function windowName(hostOrigin: string, locale: string): string {
  return JSON.stringify({
    baseFrameName: "frame-1",
    hostInfo: `Excel|Web|16.00|${locale.toLowerCase()}|correlation-1|||${SHARED_RUNTIME_AND_FUNCTIONS}`,
    xdmInfo: `${CONVERSATION}|${APP_ID}|${hostOrigin}`,
    serializerVersion: 1,
    flights: "[]",
  });
}

/** What the host tells the add-in of itself when it starts. */
export function appContext(locale: string, excelApi: number): Record<string, unknown> {
  const sets = {
    ExcelApi: `1.${excelApi}`,
    ExcelApiOnline: 1.1,
    SharedRuntime: 1.2,
    CustomFunctionsRuntime: 1.4,
    CustomFunctions: 1.9,
    DialogApi: 1.2,
    RibbonApi: 1.2,
    Settings: 1.1,
    RichApiRuntime: 1.2,
    AddinCommands: 1.3,
    DocumentEvents: 1.1,
    Selection: 1.1,
  };
  return {
    _id: APP_ID,
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "https://localhost/workbook.xlsx",
    _clientMode: 0,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation-1",
    _appInstanceId: "instance-1",
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: "16.0.99999.0",
    _initialDisplayMode: 2,
  };
}

import type { Preferences } from "./model/paneHost";

/**
 * Preferences in the storage of the browser, apart for each partition that the program around asks for.
 * Where storage is refused they last as long as the pane.
 * Source: https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
 */
export function localPreferences(partition: string): Preferences {
  const session = new Map<string, string>();
  const keyOf = (key: string): string => `${partition}hengji.${key}`;
  return {
    load: (key) => session.get(key) ?? attempt(() => localStorage.getItem(keyOf(key))) ?? undefined,
    store: (key, text) => {
      if (text === undefined) {
        session.delete(key);
        attempt(() => localStorage.removeItem(keyOf(key)));
      } else {
        session.set(key, text);
        attempt(() => localStorage.setItem(keyOf(key), text));
      }
    },
  };
}

/** A browser that refuses storage throws a SecurityError, a full one a QuotaExceededError. */
function attempt<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

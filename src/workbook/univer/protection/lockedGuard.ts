import { CanceledError, ICommandService, type ICommandInfo, type Univer } from "@univerjs/core";

/** Refuses a command, and tells whoever wants to know; false lets it go on. */
export type Refuse = (command: ICommandInfo) => boolean;

/**
 * Holds people to the protection of sheets, as Excel does. To be made before the plugins, of which one takes formulas out
 * before a cell is filled: refusing comes first. What formulas give is not held up.
 */
export class LockedGuard {
  private refuse: Refuse = () => false;

  constructor(univer: Univer) {
    const commands = univer.__getInjector().get(ICommandService);
    commands.beforeCommandExecuted((command, options) => {
      if (options?.fromFormula || options?.onlyLocal) return;
      if (this.refuse(command)) throw new CanceledError();
    });
  }

  begin(refuse: Refuse): void {
    this.refuse = refuse;
  }
}

import { Component, type ReactNode } from "react";
import type { PaneModel } from "../model/paneModel";
import { PaneContext } from "./paneContext";

interface Props {
  readonly children: ReactNode;
  /** What is shown in the place of a page that broke. */
  readonly fallback: (reopen: () => void) => ReactNode;
}

/** Keeps a mistake in one page from taking the whole pane away. */
export class PageBoundary extends Component<Props, { readonly isBroken: boolean }> {
  static override contextType = PaneContext;
  declare context: PaneModel | undefined;
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(error: Error): void {
    this.context?.errors.push(error);
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return this.props.fallback(() => this.setState({ isBroken: false }));
  }
}

import { Component, type ReactNode } from 'react';
import { useText } from './settings.js';
import { FlowContext } from './useFlow.js';
import { describe, running } from '../diagnostics/describe.js';
import { placeholder } from '../theme/placeholder.css.js';

interface Props {
  readonly type: string;
  readonly pointer: string;
  /** A new value tries again. */
  readonly resetKey: unknown;
  readonly children: ReactNode;
}

/** Catches a view that throws at its own node: the rest of the screen stays, the failure is reported. */
export class NodeBoundary extends Component<Props, { readonly failedOn: unknown; readonly failed: boolean }> {
  static override contextType = FlowContext;
  declare context: React.ContextType<typeof FlowContext>;
  override state = { failed: false, failedOn: undefined as unknown };

  static getDerivedStateFromProps(props: Props, state: { failed: boolean; failedOn: unknown }) {
    return state.failed && state.failedOn !== undefined && state.failedOn !== props.resetKey ? { failed: false, failedOn: undefined } : null;
  }

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.setState({ failedOn: this.props.resetKey });
    const problem = error instanceof Error ? error.message : String(error);
    this.context?.report(describe(running, 'component-crashed', { pointer: this.props.pointer }, { type: this.props.type, problem }));
  }

  override render() {
    return this.state.failed ? <Crashed type={this.props.type} pointer={this.props.pointer} /> : this.props.children;
  }
}

function Crashed({ type, pointer }: { readonly type: string; readonly pointer: string }) {
  const text = useText();
  return <div className={placeholder} data-flow-type={type} data-flow-pointer={pointer} data-state="crashed" role="note">{text('crashedComponent', { type })}</div>;
}

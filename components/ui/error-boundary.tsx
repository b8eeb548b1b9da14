import { Component, type ComponentChildren } from 'preact';
import { type FailedView, Failure } from './failure.tsx';

interface Props {
  /** What could not be drawn. */
  what: FailedView;
  children: ComponentChildren;
}

/** A view that crashes says so and takes nothing else with it. The error's message may quote the capture, so only its name is shown. */
export class ErrorBoundary extends Component<Props, { failure: string | null }> {
  override state = { failure: null };

  static override getDerivedStateFromError(error: unknown): { failure: string } {
    return { failure: error instanceof Error ? error.name : typeof error };
  }

  override render({ what, children }: Props, { failure }: { failure: string | null }) {
    if (failure === null) return children;
    return <Failure {...{ what, failure }} onRetry={() => this.setState({ failure: null })} />;
  }
}

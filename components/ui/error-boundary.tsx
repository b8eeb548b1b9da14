import { Component, type ComponentChildren } from 'preact';
import { texts } from '../texts.ts';

interface Props {
  /** What could not be drawn: `the details`. */
  what: string;
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
    return (
      <div class="failure" role="alert">
        <p>
          <strong>{texts.failure.title(what)}</strong> <code class="mono">{failure}</code>
        </p>
        <p class="dim">{texts.failure.kept}</p>
        <button type="button" class="button" onClick={() => this.setState({ failure: null })}>
          {texts.failure.retry}
        </button>
      </div>
    );
  }
}

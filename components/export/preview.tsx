import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lineAt, wrap } from './wrap.ts';
import './preview.css';

interface Props {
  title: string;
  text: string;
  /** It is about to be replaced. */
  isStale: boolean;
}

/** Equal to the line height of `.preview` in preview.css. */
const lineHeight = 16;
/** Of the monospaced font, in pixels; a line that comes out wider scrolls. */
const characterWidth = 6.7;
const margin = 20;

/** All of a text. Only the lines in view are drawn, so a large one scrolls like a small one. */
export function Preview({ title, text, isStale }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const [view, setView] = useState({ top: 0, height: 400, width: 800 });
  const measure = () => {
    const element = scroller.current;
    if (!element) return;
    setView({ top: element.scrollTop, height: element.clientHeight || 400, width: element.clientWidth || 800 });
  };
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => scroller.current?.scrollTo(0, 0), [text]);
  const columns = Math.max(20, Math.floor((view.width - 24) / characterWidth));
  const starts = useMemo(() => wrap(text, columns), [text, columns]);
  const first = Math.max(0, Math.floor(view.top / lineHeight) - margin);
  const end = Math.min(starts.length, Math.ceil((view.top + view.height) / lineHeight) + margin);
  const lines = Array.from({ length: Math.max(0, end - first) }, (_, nth) => lineAt(text, starts, first + nth));
  return (
    <section
      class={`preview mono ${isStale ? 'preview-stale' : ''}`}
      aria-label={title}
      aria-busy={isStale}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
      tabIndex={0}
      ref={scroller}
      onScroll={measure}
    >
      <div class="preview-all" style={{ height: `${starts.length * lineHeight}px` }}>
        <pre class="preview-lines" style={{ transform: `translateY(${first * lineHeight}px)` }}>
          {lines.join('\n')}
        </pre>
      </div>
    </section>
  );
}

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type View<Props> = (props: Props) => JSX.Element | null;

/** A view whose code is loaded later. */
export type LazyView<Props> = View<Props> & {
  /** Loads it before it is first drawn, so that it is then drawn at once. */
  preload(): Promise<void>;
};

/** A view whose code is loaded when it is first drawn, or ahead of that; nothing is drawn until it is there. */
export function lazy<Props extends object>(load: () => Promise<View<Props>>): LazyView<Props> {
  let Loaded: View<Props> | null = null;
  const preload = async (): Promise<void> => {
    Loaded ??= await load();
  };
  function Lazy(props: Props) {
    const [View, setView] = useState(() => Loaded);
    // Another instance may have loaded the view since this render; then redraw.
    useEffect(() => void (View ?? preload().then(() => setView(() => Loaded))), []);
    return View && <View {...props} />;
  }
  return Object.assign(Lazy, { preload });
}

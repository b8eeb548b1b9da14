import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type View<Props> = (props: Props) => JSX.Element | null;

/** A view whose code is loaded when it is first drawn; nothing is drawn until it is there. */
export function lazy<Props extends object>(load: () => Promise<View<Props>>): View<Props> {
  return function Lazy(props) {
    const [loaded, setLoaded] = useState<{ readonly View: View<Props> } | null>(null);
    useEffect(() => void load().then((View) => setLoaded({ View })), []);
    return loaded && <loaded.View {...props} />;
  };
}

import type { Path } from '../../lib/json.ts';
import { texts } from '../texts/index.ts';
import type { Mark } from '../tree/marks.ts';
import { Tree } from '../tree/tree.tsx';
import type { Section } from './sections.ts';

interface Props {
  title: string;
  sections: readonly Section[];
  marks: readonly Mark[];
  target?: Path | null;
  open?: readonly Path[];
}

/** A hostile response may hold any number of objects, and nobody reads more than this. */
const drawnSections = 12;

/** The objects of one kind, each as a tree below the path it stands at. */
export function ObjectTab({ title, sections, marks, target = null, open = [] }: Props) {
  const rest = sections.length - drawnSections;
  return (
    <>
      {sections.slice(0, drawnSections).map(({ path, value, shape }) => (
        <section key={path} class="object">
          {path !== '' && (
            <h3 class="part-title">
              <code class="mono">{path}</code>
            </h3>
          )}
          <Tree
            label={path === '' ? title : `${title}, ${path}`}
            value={value}
            shape={shape}
            base={path}
            marks={marks}
            target={target}
            open={open}
          />
        </section>
      ))}
      {rest > 0 && <p class="body-note dim">{texts.details.moreObjects(rest)}</p>}
    </>
  );
}

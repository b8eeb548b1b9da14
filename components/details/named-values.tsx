import type { ComponentChildren } from 'preact';

export type NamedValue = readonly [name: string, value: ComponentChildren];

/** Names and what is known of them; what is not known is left out. */
export function NamedValues({ title, values }: { title: string; values: readonly NamedValue[] }) {
  return (
    <section class="pairs">
      <h3 class="part-title">{title}</h3>
      <dl class="pairs-list">
        {values.map(([name, value]) =>
          value === null || value === '' ? null : (
            <div class="pair" key={name}>
              <dt class="dim">{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}

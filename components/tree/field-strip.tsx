import { utcMoment } from '../time/moments.ts';
import { CopyButton } from '../ui/copy.tsx';
import { explanationOf, meaningOf } from './annotation.tsx';
import { instantOf } from './instant.ts';
import type { TreeRow } from './rows.ts';
import { isSecret } from './value.tsx';

/** All there is to know of the active field: its path, what it may hold, its whole value. Copying a raw value is done here and nowhere else. */
export function FieldStrip({ row, id }: { row: TreeRow | undefined; id: string }) {
  if (!row || row.rest > 0) return <div class="field-strip field-strip-idle" id={id} />;
  const { path, value, shape } = row;
  const info = shape?.info;
  const meaning = meaningOf(row);
  const explanation = explanationOf(row);
  const instant = instantOf(info?.kind, value);
  return (
    <div class="field-strip" id={id}>
      <div class="field-strip-head">
        <code class="mono cut" title={path}>
          {path}
        </code>
        <span class="field-strip-actions">
          <CopyButton text={path} label="Copy path" />
          {value !== undefined && <CopyButton text={rawText(value)} label="Copy raw value" />}
        </span>
      </div>
      {meaning !== undefined && <p>{meaning}</p>}
      {explanation !== null && <p>{explanation}</p>}
      {typeof value === 'string' && value.length > longValue && !isSecret(row) && (
        <p class="field-strip-value mono">{value}</p>
      )}
      <p class="dim">
        {[
          info?.choices ? `one of ${info.choices.join(' · ')}` : info?.expected,
          shape?.nullable ? 'may be null' : null,
          instant === null ? null : utcMoment(instant),
          info?.since ? `since ${info.since}` : null,
          info?.deprecated ? `deprecated: ${info.deprecated}` : null,
        ]
          .filter((part) => part !== null && part !== undefined && part !== '')
          .join(' · ')}
      </p>
    </div>
  );
}

/** Strings that a row is likely to cut. */
const longValue = 32;

const rawText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));

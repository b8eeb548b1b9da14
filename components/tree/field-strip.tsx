import { useContext, useMemo } from 'preact/hooks';
import type { Path } from '../../lib/json.ts';
import type { FieldInfo } from '../../lib/parse/index.ts';
import { LookContext } from '../find/find-scope.tsx';
import { useSecretNames } from '../settings/secret-names.ts';
import { texts } from '../texts/index.ts';
import { CopyButton, CopySecretButton } from '../ui/copy.tsx';
import { Icon } from '../ui/icon.tsx';
import { Masked, SecretsContext } from '../ui/masked.tsx';
import { pieces } from '../ui/pieces.ts';
import { meaningOf } from './annotation.tsx';
import { instantOf } from './instant.ts';
import type { TreeRow } from './rows.ts';
import { isHiddenPlace, isSecret, secretsIn } from './secrets.ts';
import { setOut } from './set-out.ts';
import { Times } from './times.tsx';
import './field-strip.css';

interface Props {
  row: TreeRow | undefined;
  id: string;
  onExpand(path: Path): void;
}

/** All there is to know of the active field: its path, what it may hold, its whole value. */
export function FieldStrip({ row, id, onExpand }: Props) {
  const named = useSecretNames();
  if (!row || row.rest > 0) return <div class="field-strip field-strip-idle" id={id} />;
  const { path, value, shape } = row;
  const isHidden = isSecret(value, shape?.info?.kind, isHiddenPlace(path, named));
  const info = shape?.info;
  const meaning = meaningOf(row);
  const instant = instantOf(info?.kind, value);
  return (
    <div class="field-strip" id={id}>
      <Head row={row} onExpand={onExpand} />
      {meaning !== undefined && <p>{meaning}</p>}
      {typeof value === 'string' && value.length > longValue && !isHidden && (
        <p class="field-strip-value mono">
          <Masked text={value} name={row.key} />
        </p>
      )}
      {instant !== null && <Times at={instant} />}
      {info?.choices && <Choices choices={info.choices} value={value} />}
      <p class="dim">{limits(row, info)}</p>
    </div>
  );
}

/** Strings that a row is likely to cut. */
const longValue = 32;

function Head({ row, onExpand }: Pick<Props, 'onExpand'> & { row: TreeRow }) {
  const { path, isExpandable } = row;
  return (
    <div class="field-strip-head">
      <code class="mono cut" title={path}>
        {path}
      </code>
      <span class="field-strip-actions">
        {isExpandable && (
          <button type="button" class="quiet-button" title={texts.tree.expandHint} onClick={() => onExpand(path)}>
            {texts.tree.expand}
          </button>
        )}
        <CopyButton text={path} label={texts.tree.copyPath} />
        <ValueActions key={path} row={row} />
      </span>
    </div>
  );
}

/** Whatever holds a secret is copied only when asked twice, and not written into a box. */
function ValueActions({ row: { path, value, shape, isExpandable } }: { row: TreeRow }) {
  const named = useSecretNames();
  const tokens = useContext(SecretsContext);
  const text = useMemo(() => (typeof value === 'string' ? value : setOut(value)), [value]);
  const isSecretInside = useMemo(
    () =>
      !secretsIn(value, shape, named, path).next().done || pieces(text ?? '', tokens).some(({ isSecret }) => isSecret),
    [path, value, shape, named, text, tokens],
  );
  if (value === undefined || text === null) return null;
  if (!isSecretInside)
    return (
      <>
        <CopyButton text={text} label={texts.tree.copyValue} />
        {!isExpandable && text.length >= tellingLength && <LookButton text={text} />}
      </>
    );
  return isExpandable ? (
    <CopySecretButton text={text} label={texts.tree.copySecretValue} confirm={texts.secret.confirmInside} />
  ) : (
    <CopySecretButton text={text} label={texts.secret.copy} confirm={texts.secret.confirm} />
  );
}

/** Shorter values are everywhere: `true`, `null`, a count. */
const tellingLength = 6;

/** Leads to where else the same stands: an id, a time, a name. */
function LookButton({ text }: { text: string }) {
  const look = useContext(LookContext);
  if (look === null) return null;
  return (
    <button type="button" class="quiet-button" title={texts.tree.lookHint} onClick={() => look(text)}>
      <Icon name="search" />
      {texts.tree.look}
    </button>
  );
}

function Choices({ choices, value }: { choices: readonly string[]; value: unknown }) {
  return (
    <ul class="field-strip-choices" aria-label={texts.tree.choices}>
      {choices.map((choice) => (
        <li class="field-strip-choice" key={choice} aria-current={choice === value ? 'true' : undefined}>
          {choice}
        </li>
      ))}
    </ul>
  );
}

const words = texts.tree.limits;

const limits = ({ shape }: TreeRow, info: FieldInfo | null | undefined): string =>
  [
    info?.choices ? null : info?.expected,
    shape?.nullable ? words.nullable : null,
    info?.since ? words.since(info.since) : null,
    info?.deprecated ? words.deprecated(info.deprecated) : null,
  ]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' · ');

import { Fragment } from 'preact';
import { printable } from '../../lib/export/index.ts';
import type { Path } from '../../lib/json.ts';
import type { Change } from '../../lib/timeline/index.ts';
import { useSecretNames } from '../settings/secret-names.ts';
import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { isHiddenPlace, isSecret } from '../tree/secrets.ts';
import { Icon } from '../ui/icon.tsx';
import { Masked } from '../ui/masked.tsx';
import { Secret } from '../ui/secret.tsx';
import type { Names } from './names.ts';
import { movedBy, type Sign, signOf, valueWords } from './words.ts';

interface Props {
  changes: readonly Change[];
  names: Names;
  /** To the field; of what was removed, in the earlier response. */
  onShow(path: Path, isBefore: boolean): void;
}

/** Two responses of a hostile server may differ in any number of fields. */
const drawn = 300;

/** Fields that differ, each with what became of it. */
export function ChangeList({ changes, names, onShow }: Props) {
  const rest = changes.length - drawn;
  return (
    <ul class="changes-list">
      {changes.slice(0, drawn).map((change) => (
        <ChangeLine key={`${signOf(change)} ${change.place}`} change={change} names={names} onShow={onShow} />
      ))}
      {rest > 0 && <li class="body-note dim">{texts.changes.more(rest)}</li>}
    </ul>
  );
}

function ChangeLine({ change, names, onShow }: { change: Change } & Pick<Props, 'names' | 'onShow'>) {
  const sign = signOf(change);
  return (
    <li class={`change change-${sign}`}>
      <span class="change-sign">
        <Icon name={sign} />
        {texts.changes.signs[sign]}
      </span>
      <button type="button" class="evidence-field" onClick={() => onShow(change.place, sign === 'removed')}>
        {change.place === '' ? texts.changes.whole : <Breakable path={change.place} />}
      </button>
      <Values change={change} names={names} sign={sign} />
    </li>
  );
}

/** A path that is cut between words where it does not fit a line. */
const Breakable = ({ path }: { path: Path }) =>
  path.split(/(?<=[._])/).map((word, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {printable(word)}
    </Fragment>
  ));

function Values({ change, names, sign }: { change: Change; names: Names; sign: Sign }) {
  const { before, after, movedFrom } = change;
  const difference = movedBy(change);
  if (movedFrom !== null) return <span class="change-values dim">{texts.changes.movedFrom(movedFrom)}</span>;
  return (
    <span class="change-values mono">
      {before !== undefined && (
        <del>
          <Value value={before} change={change} names={names} />
        </del>
      )}
      {sign === 'changed' && <span aria-hidden="true"> → </span>}
      {after !== undefined && (
        <ins>
          <Value value={after} change={change} names={names} />
        </ins>
      )}
      {difference !== null && <span class="dim"> {difference}</span>}
    </span>
  );
}

interface ValueProps {
  value: NonNullable<Change['after']> | null;
  change: Change;
  names: Names;
}

function Value({ value, change, names }: ValueProps) {
  const zone = useZone();
  const isNamed = isHiddenPlace(change.place, useSecretNames());
  if (isSecret(value, change.kind, isNamed)) return <Secret value={`${value}`} name={change.place} />;
  const name = change.kind === 'id' && typeof value === 'string' ? names.get(value) : undefined;
  return (
    <bdi>
      <Masked text={valueWords(value, change, zone) + (name === undefined ? '' : ` (${name})`)} name={change.place} />
    </bdi>
  );
}

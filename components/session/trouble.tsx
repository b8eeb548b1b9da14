import type { ComponentChildren } from 'preact';
import type { Finding } from '../../lib/diagnose/index.ts';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Prose } from '../ui/prose.tsx';
import './trouble.css';

interface Props {
  finding: Finding;
  /** Which request showed it first; empty where none did. */
  place: string;
  /** What to do about it. */
  fix: ComponentChildren;
  onShow(finding: Finding): void;
}

const words = texts.session.trouble;

/** What is wrong now, where it was seen, and how it is mended; a click leads to all that is known of it. */
export function Trouble({ finding, place, fix, onShow }: Props) {
  const { severity, message } = finding;
  return (
    <button type="button" class={`trouble trouble-${severity}`} onClick={() => onShow(finding)}>
      <Icon name={severity} label={texts.findings.severities[severity]} />
      <span class="trouble-line" title={told(message, place)}>
        <Message {...{ message, place }} />
      </span>
      <span class="trouble-line">
        {fix}
        <span class="trouble-show">{words.show}</span>
      </span>
    </button>
  );
}

/** What went wrong before, and does not any more. */
export function PastTrouble({ finding, place, onShow }: Omit<Props, 'fix'>) {
  const { message } = finding;
  return (
    <button type="button" class="trouble trouble-past" onClick={() => onShow(finding)}>
      <Icon name="check" />
      <span class="trouble-line" title={told(words.recovered(message), place)}>
        <Message message={words.recovered(message)} place={place} />
      </span>
    </button>
  );
}

const told = (message: string, place: string): string => (place === '' ? message : `${message} · ${place}`);

const Message = ({ message, place }: { message: string; place: string }) => (
  <>
    <span class="trouble-message cut">
      <Prose text={message} />
    </span>
    {place !== '' && <span class="trouble-place cut">· {place}</span>}
  </>
);

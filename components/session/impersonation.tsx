import type { SessionView } from '../../lib/session-view.ts';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import { nameOf } from './names.ts';
import './session.css';

/** Whatever happens in this session is done by someone else: that must not be overlooked. */
export function Impersonation({ view }: { view: SessionView }) {
  if (!view.session?.impersonated) return null;
  return (
    <p class="impersonation">
      <Icon name="warning" />
      {texts.session.impersonation(view.session.actor, nameOf(view))}
    </p>
  );
}

import type { SessionView } from '../../lib/session-view.ts';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { nameOf, organizationWords } from './names.ts';

interface Props {
  /** Every session that is known, the current one first. */
  views: readonly SessionView[];
  shown: SessionView;
  onChoose(view: SessionView): void;
}

/** Other sessions of the client, and of other instances, to look at. */
export function SessionMenu({ views, shown, onChoose }: Props) {
  if (views.length < 2) return null;
  return (
    <Menu
      label={texts.session.choose(views.length)}
      class="session-choose"
      items={views.map((view) => ({
        key: identityOf(view),
        title: nameOf(view),
        hint: hintOf(view, shown),
        isChosen: view === shown,
        onPick: () => onChoose(view),
      }))}
    >
      {texts.session.count(views.length)}
      <Icon name="open" />
    </Menu>
  );
}

/** The same session from one response to the next. */
export const identityOf = ({ provider, instance, session, user }: SessionView): string =>
  JSON.stringify([provider, instance.host, session?.id, user?.id]);

function hintOf({ session, state, organization, instance }: SessionView, shown: SessionView): string {
  const place = instance.host === shown.instance.host ? null : instance.host;
  return [session?.status || state, organization && organizationWords(organization), place].filter(Boolean).join(' · ');
}

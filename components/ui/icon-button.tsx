import type { JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type Props = Omit<JSX.IntrinsicElements['button'], 'icon' | 'label' | 'title'> & {
  icon: IconName;
  /** What it does, read aloud. */
  label: string;
  /** Keys that do the same, told on hover. */
  keys?: string;
};

/** A button that is a picture, with a name for those who do not see it. */
export function IconButton({ icon, label, keys, ...button }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      title={keys ? `${label} (${keys})` : label}
      aria-label={label}
      {...button}
    >
      <Icon name={icon} />
    </button>
  );
}

import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';

export const CloseButton = ({ onClose }: { onClose(): void }) => (
  <button
    type="button"
    class="icon-button"
    title={texts.details.closeHint}
    aria-label={texts.details.close}
    onClick={onClose}
  >
    <Icon name="close" />
  </button>
);

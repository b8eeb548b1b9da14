import { texts } from '../texts/index.ts';
import { IconButton } from '../ui/icon-button.tsx';

export const CloseButton = ({ onClose }: { onClose(): void }) => (
  <IconButton icon="close" label={texts.details.close} keys="Esc" onClick={onClose} />
);

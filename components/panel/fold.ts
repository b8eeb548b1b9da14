import { useEffect, useState } from 'preact/hooks';

/**
 * Is the timeline unfolded? As the user left it; but where the panel is narrow and something is read in it, it makes room, unless
 * it is just what the user works with.
 */
export function useFold(isWanted: boolean, isSqueezed: boolean, onWanted: (isWanted: boolean) => void) {
  const [isKept, keep] = useState(false);
  useEffect(() => (isSqueezed ? undefined : keep(false)), [isSqueezed]);
  return {
    isOpen: isWanted && (isKept || !isSqueezed),
    keep: () => keep(true),
    setOpen(isOpen: boolean) {
      keep(isOpen);
      // What made room for the while is not folded for good.
      if (isOpen !== isWanted) onWanted(isOpen);
    },
  };
}

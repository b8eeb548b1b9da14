import type { SettingsReading } from '../../components/settings/settings.ts';
import type { RecordingStore } from './recording-store.ts';

/** What the devtools page has and the panel needs. Both live in one process, so no message is needed. */
export interface HandedOver {
  touchstone: RecordingStore;
  touchstoneSettings(): Promise<SettingsReading>;
}

/** The window that it is put on: the devtools page's own, and the panel's. */
export type PanelWindow = Window & Partial<HandedOver>;

/** Told on the panel's window when the recording has been handed over after its script ran. */
const handedOver = 'touchstone:handed-over';

/** False where the panel's window cannot be reached: a private one in Firefox, whose devtools page is not private and of another origin. */
export function handOver(to: PanelWindow, { touchstone, touchstoneSettings }: HandedOver): boolean {
  try {
    if (to.touchstone === touchstone) return true;
    Object.assign(to, { touchstone, touchstoneSettings });
    to.dispatchEvent(new Event(handedOver));
    return true;
  } catch {
    return false;
  }
}

const holds = (page: PanelWindow): page is Window & HandedOver =>
  page.touchstone !== undefined && page.touchstoneSettings !== undefined;

/** What was handed over, as soon as it is there: whichever of the two pages is ready first. */
export function receive(panel: PanelWindow): Promise<HandedOver> {
  return new Promise((resolve) => {
    const take = (): void => {
      if (holds(panel)) resolve(panel);
    };
    panel.addEventListener(handedOver, take, { once: true });
    const page = devtoolsPage(panel);
    if (page) handOver(panel, page);
    else take();
  });
}

/**
 * The devtools page, which is a frame beside the panel's in Chromium's DevTools. It hands over by itself, but only when DevTools
 * says that the panel is shown, and that is after it could have been painted. Null where it is no frame, as in Firefox.
 */
function devtoolsPage(panel: Window): (Window & HandedOver) | null {
  for (let index = 0; index < panel.parent.length; index += 1) {
    try {
      const frame = panel.parent[index] as PanelWindow | undefined;
      if (frame && frame !== panel && holds(frame)) return frame;
    } catch {
      // The frame of another extension, into which nobody can look.
    }
  }
  return null;
}

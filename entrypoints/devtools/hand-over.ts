import type { RecordingSession } from './session.ts';

/** The panel's window once the devtools page has put its recording there: both live in one process, so no message is needed. */
export interface PanelWindow extends Window {
  touchstone?: RecordingSession;
}

/** Told on the panel's window when the recording has been handed over after its script ran. */
export const handedOver = 'touchstone:handed-over';

export function handOver(panelWindow: PanelWindow, session: RecordingSession): void {
  if (panelWindow.touchstone === session) return;
  panelWindow.touchstone = session;
  panelWindow.dispatchEvent(new Event(handedOver));
}

/** The recording, as soon as it is there: whichever of the two pages is ready first. */
export function receive(panelWindow: PanelWindow): Promise<RecordingSession> {
  return new Promise((resolve) => {
    const take = (): void => {
      if (panelWindow.touchstone) resolve(panelWindow.touchstone);
    };
    panelWindow.addEventListener(handedOver, take, { once: true });
    take();
  });
}

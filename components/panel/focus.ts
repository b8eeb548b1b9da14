/** The keyboard's way from the list into the details, and back. */

export const focusList = (): void => focus('[role=grid]');

export const focusDetails = (): void => focus('.details [role=tab][aria-selected=true]');

const focus = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

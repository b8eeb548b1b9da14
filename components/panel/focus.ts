/** Where keys lead: from the list into the details and back, and to what is looked for. */

export const focusList = (): void => focus('[role=grid]');

export const focusDetails = (): void => focus('.details [role=tab][aria-selected=true]');

/** What is looked for, to write something else over it. */
export const selectFind = (): void => document.querySelector<HTMLInputElement>('.find-box')?.select();

const focus = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

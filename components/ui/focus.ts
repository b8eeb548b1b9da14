/** As a `ref`: takes the focus when it is drawn for the first time, and never again. A function made anew would take it with each drawing. */
export const focusAtFirst = (element: HTMLElement | null): void => element?.focus();

import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { ClockContext, stoppedClock } from '../../components/clock.ts';
import { epochMs } from '../../lib/time.ts';
import { now } from '../fixtures/exchange.ts';

// The test's document has no layer above itself.
HTMLElement.prototype.showPopover ??= () => {};

/** Draws a view in an empty document, at the moment at which the fixtures live. Gives the element around it. */
export function mount(view: ComponentChild, at: number = now): HTMLElement {
  const before = document.body.firstElementChild;
  if (before) render(null, before);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  void act(() => render(<ClockContext.Provider value={stoppedClock(epochMs(at))}>{view}</ClockContext.Provider>, root));
  return root;
}

/** The one element that matches; a test that looks for another has gone wrong. */
export function one(root: ParentNode, selector: string): HTMLElement {
  const [found, ...others] = root.querySelectorAll<HTMLElement>(selector);
  if (!found || others.length > 0) throw new Error(`${found ? others.length + 1 : 0} elements match ${selector}`);
  return found;
}

export const texts = (root: ParentNode, selector: string): string[] =>
  Array.from(root.querySelectorAll(selector), (element) => element.textContent ?? '');

export function click(element: HTMLElement): void {
  void act(() => element.click());
}

export function press(element: HTMLElement, key: string): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  void act(() => {
    element.dispatchEvent(event);
  });
}

/** Asks for the menu of an element, with the second button of the pointer. */
export function askMenu(element: HTMLElement, button = 2): void {
  const event = new MouseEvent('contextmenu', { button, clientX: 20, clientY: 30, bubbles: true, cancelable: true });
  void act(() => {
    element.dispatchEvent(event);
  });
}

export function write(box: HTMLInputElement, text: string): void {
  box.value = text;
  void act(() => {
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

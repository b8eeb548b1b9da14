// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { HostsField } from '../../../components/settings/fields.tsx';
import { mount, one } from '../mount.tsx';

describe('the field of hosts', () => {
  async function typed(text: string) {
    const onChange = vi.fn();
    const root = mount(null);
    const draw = (hosts: readonly string[]) =>
      act(() => render(<HostsField hosts={hosts} onChange={onChange} />, root));
    await draw([]);
    const box = one(root, 'textarea') as HTMLTextAreaElement;
    box.value = text;
    await act(() => {
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return { box, draw, onChange };
  }

  it('shows what was understood, and nothing once it was reset', async () => {
    const { box, draw, onChange } = await typed('https://example.com/__clerk');
    expect(onChange).toHaveBeenCalledWith(['example.com']);
    await draw(['example.com']);
    expect(box.value).toBe('example.com');
    await draw([]);
    expect(box.value).toBe('');
  });

  it('leaves what was not understood for the user to mend', async () => {
    const { box, draw, onChange } = await typed('clerk.example.com\nno host');
    await draw([]);
    expect(onChange).not.toHaveBeenCalled();
    expect(box.value).toBe('clerk.example.com\nno host');
    expect(box.getAttribute('aria-invalid')).toBe('true');
  });
});

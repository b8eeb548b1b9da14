/** What keys do, by where the focus is; each thing with the keys that do it. */
const groups = [
  [
    'Everywhere',
    [
      ['Filter requests', ['/', 'Ctrl F']],
      ['From the filter to the requests', ['Enter']],
      ['Clear the filter', ['Esc']],
      ['Find in headers and bodies', ['Ctrl Shift F']],
      ['Record or pause', ['Ctrl E']],
      ['Clear', ['Ctrl L']],
      ['Import what was copied', ['Ctrl V']],
      ['Close details or findings', ['Esc']],
      ['Show these keys', ['?']],
    ],
  ],
  [
    'Requests',
    [
      ['Select', ['↑', '↓', 'Home', 'End']],
      ['Go to the details', ['Enter']],
      ['Open the menu', ['Shift F10']],
      ['In the head: sort', ['Enter']],
      ['In the head: resize', ['Shift ←', 'Shift →']],
    ],
  ],
  [
    'Details',
    [
      ['Next or previous tab', ['→', '←']],
      ['Open or close a field', ['→', '←']],
      ['Open all that is in it', ['*', 'Alt click']],
      ['Go to a field', ['its first letters']],
    ],
  ],
  [
    'Timeline',
    [
      ['Go from sign to sign', ['←', '→', '↑', '↓']],
      ['Show the request', ['Enter']],
      ['Zoom; show everything', ['+', '−', '0']],
      ['Move', ['Shift ←', 'Shift →']],
      ['Begin or end a range here', ['[', ']']],
    ],
  ],
] as const satisfies readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[];

export const keysTexts = {
  title: 'Keyboard shortcuts',
  close: 'Close keyboard shortcuts',
  mac: 'On a Mac, ⌘ stands in for Ctrl.',
  groups,
} as const;

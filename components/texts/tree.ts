export const treeTexts = {
  expand: 'Expand all below',
  expandHint: 'Expand all below (* or Alt+click)',
  choices: 'What it may be',
  toFinding: 'Show the finding',
} as const;

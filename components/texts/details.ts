export const detailsTexts = {
  label: 'Details of the request',
  close: 'Close details',
  noFindings: 'No findings here.',
  foreign: 'This is not auth traffic. Only this line was kept of it: neither its headers, nor its query, nor its body.',
  split: 'Width of the list',
} as const;

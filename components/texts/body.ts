export const bodyTexts = {
  none: 'No body.',
  unfetched: 'The body was not fetched: the request did not look like auth traffic.',
  missing: 'The capture holds no body for this request.',
  evicted: 'The browser had already dropped the body when it was asked for.',
  truncated: 'The capture holds only a part of the body.',
  'unknown-encoding': 'The body is in an encoding that is not known.',
  'not-json': 'The body calls itself JSON and is not.',
  'not-text': 'The body is not text.',
  oversized: 'The body is larger than 16 MB and was not parsed.',
  nested: 'The body is nested too deeply to be set out.',
} as const;

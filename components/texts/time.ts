/** Lengths of time and moments. */
export const timeTexts = {
  ahead: (distance: string) => `in ${distance}`,
  ago: (distance: string) => `${distance} ago`,
  now: 'now',
  utc: (moment: string) => `${moment} UTC`,
  noDate: 'not a date',
} as const;

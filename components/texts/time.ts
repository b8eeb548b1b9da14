/** Lengths of time and moments. */
export const timeTexts = {
  units: { year: 'years', month: 'months', day: 'd', hour: 'h', minute: 'min', second: 's' },
  ahead: (distance: string) => `in ${distance}`,
  ago: (distance: string) => `${distance} ago`,
  now: 'now',
  utc: (moment: string) => `${moment} UTC`,
  noDate: 'not a date',
} as const;

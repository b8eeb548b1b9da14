/** Days as this machine's language writes them. A format costs milliseconds to make, so it is made when it is first used. */
export function dateFormat(options: Intl.DateTimeFormatOptions): (day: Date) => string {
  let format: Intl.DateTimeFormat | null = null;
  return (day) => {
    format ??= new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' });
    return format.format(day);
  };
}

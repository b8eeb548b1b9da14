const usage = {
  inspect: `touchstone inspect  FILE… [--json] [--now ISO] [--provider ID]   what is in this capture, and what is wrong`,
  sanitize: `touchstone sanitize FILE [-o OUT] [--format har|json|markdown] [--keep-times] [--leave-out-foreign] [--receipt FILE]
                                                                   the same capture without its secrets`,
  verify: `touchstone verify   FILE                                         is this file safe to share?`,
  diff: `touchstone diff     FILE [--from N --to M]                       what changed between exchanges`,
  rules: `touchstone rules    [--json]                                     the rule catalogue`,
};

const input = `FILE is a HAR, a pasted request and response, a JSON body, a command copied from a browser, cookies or a token; what it
is shows from its content. - is standard input.`;

const details: Readonly<Record<keyof typeof usage, string>> = {
  inspect: `${input}

Options
  --json          machine-readable: one object; with several FILEs one object a line
  --now ISO       the moment from which countdowns are told; findings never depend on it
  --provider ID   look for this auth system only

Exit codes
  0  nothing at error severity      1  findings at error severity      2  a FILE cannot be used      3  a bug`,
  sanitize: `${input}

Identifiers, names, hosts and tokens become stand-ins; equal values get equal ones, and the findings stay the same. Before anything
is written, a second opinion looks for what was replaced and refuses the file if it still shows.

Options
  -o, --output         where to write; standard output without it
  --format             har (default), json (docs/capture-format.md) or markdown (a bug report)
  --keep-times         do not shift times
  --leave-out-foreign  leave out what is no auth traffic
  --receipt FILE       write what was replaced, in counts, as JSON

Exit codes
  0  written      1  refused, nothing was written      2  FILE cannot be used      3  a bug`,
  verify: `FILE is any text; - is standard input. Each place that shows a secret or personal data is named on standard error, never quoted.

Exit codes
  0  clean      1  a leak      2  FILE cannot be read or decoded      3  a bug`,
  diff: `${input}

Without options every answer is compared with the one before it about the same object.

Options
  --from, --to    indices of the two exchanges to compare

Exit codes
  0  done      2  FILE cannot be used      3  a bug`,
  rules: `Options
  --json          machine-readable, with why each rule matters and how to fix what it finds

Exit codes
  0  done      3  a bug`,
};

const general = `touchstone: what an app's auth session really is

Usage
${Object.values(usage)
  .map((line) => `  ${line}`)
  .join('\n')}

${input}
touchstone COMMAND --help tells the options of a command, touchstone --version the version.

Exit codes
  0  done, nothing at error severity      1  findings at error severity, or a leak
  2  the input cannot be used             3  a bug in touchstone
`;

/** The help on a command, or on all of them. */
export function helpOn(name: string | undefined): string {
  if (name === undefined || !Object.hasOwn(usage, name)) return general;
  const command = name as keyof typeof usage;
  return `${usage[command].replaceAll(/ {2,}/g, '  ')}\n\n${details[command]}\n`;
}

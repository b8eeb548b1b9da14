export const help = `touchstone: what an app's auth session really is

Usage
  touchstone inspect  FILE… [--json] [--now ISO] [--provider ID]   what is in this capture, and what is wrong
  touchstone sanitize FILE [-o OUT] [--format har|json|markdown] [--keep-times] [--receipt FILE]
                                                                   the same capture without its secrets
  touchstone verify   FILE                                         is this file safe to share?
  touchstone diff     FILE [--from N --to M]                       what changed between exchanges
  touchstone rules    [--json]                                     the rule catalogue

FILE is a HAR, a pasted request and response, a JSON body, a cURL command or a token; what it is shows from its
content. - is standard input.

Options
  --json          machine-readable: one object; with several FILEs one object a line
  --now ISO       the moment from which countdowns are told; findings never depend on it
  --provider ID   look for this auth system only
  -o, --output    where to write; standard output without it
  --format        har (default), json or markdown
  --keep-times    do not shift times
  --receipt FILE  write what was replaced, in counts, as JSON
  --from, --to    indices of the two exchanges to compare

Exit codes
  0  done, nothing at error severity      1  findings at error severity, or a leak
  2  the input cannot be used             3  a bug in touchstone
`;

import { isBearer, isInCookie, nameOfPlace, textClaim, tolerance } from '../../lib/diagnose/index.ts';
import { inBrief } from '../../lib/in-words.ts';
import type { Inspection, RequestStory } from '../../lib/inspect/index.ts';
import type { Path } from '../../lib/json.ts';
import { between, type EpochMs } from '../../lib/time.ts';
import type { Token } from '../../lib/tokens/index.ts';
import { texts } from '../texts/index.ts';
import { signatureWords, tokenTitle } from '../token/token-words.ts';

export type Tone = 'good' | 'error' | 'warning' | 'plain';

/** One thing that was looked at, in the order in which a server looks. */
export interface Step {
  readonly title: string;
  readonly text: string;
  readonly tone: Tone;
  /** Where it can be seen; null where nowhere. */
  readonly path: Path | null;
  readonly facts: readonly StepFact[];
}

export type StepFact = { readonly label: string } & ({ readonly value: string } | { readonly at: EpochMs });

type Named = Pick<Inspection, 'method' | 'path' | 'exchange'>;

/** The story of a refused request, step by step. */
export function stepsOf(inspection: Named & Pick<Inspection, 'tokens'>, story: RequestStory): readonly Step[] {
  const { token } = story;
  const about = token === null ? [] : [whose(token), age(token, story), signature(token)];
  return [request(inspection), carried(story, inspection.tokens), ...about, verdict(story), advice(story)];
}

const words = texts.explain;
const step = (title: string, text: string, rest: Partial<Step> = {}): Step => ({
  title,
  text,
  tone: 'plain',
  path: null,
  facts: [],
  ...rest,
});

function request({ method, path, exchange: { response } }: Named): Step {
  const isSentOn = response.status >= 300 && response.status < 400;
  const outcome = isSentOn ? words.sentOn(response.status) : words.returned(response.status);
  return step(words.request, `\`${method} ${path}\` ${outcome}`, {
    tone: response.status >= 400 ? 'error' : 'warning',
  });
}

function carried({ token }: RequestStory, tokens: readonly Token[]): Step {
  if (token === null) return step(words.carried, words.nothing, { tone: 'error' });
  const others = new Set(tokens.map(({ raw }) => raw)).size - 1;
  const beside = others > 0 ? ` ${words.beside(others)}` : '';
  return step(words.carried, `${tokenTitle(token.kind)} ${placeWords(token)}.${beside}`, { path: token.where });
}

function placeWords(token: Token): string {
  if (isBearer(token)) return words.placed.bearer;
  return isInCookie(token) ? words.placed.cookie(nameOfPlace(token)) : words.placed.elsewhere(token.where);
}

const claims = ['sub', 'sid', 'iss', 'azp'] as const;

function whose(token: Token): Step {
  const facts = claims.flatMap((claim) => {
    const value = textClaim(token, claim);
    return value === null ? [] : [{ label: words.claims[claim], value }];
  });
  return facts.length === 0 ? step(words.whose, words.nobody, { tone: 'error' }) : step(words.whose, '', { facts });
}

/** Nothing is 0 s old. */
const second = 1000;

function age({ issuedAt, expiresAt }: Token, { received }: RequestStory): Step {
  const moment = (label: string, at: EpochMs | null): readonly StepFact[] => (at === null ? [] : [{ label, at }]);
  const facts = [...moment(words.moments.issued, issuedAt), ...moment(words.moments.expires, expiresAt)];
  if (received === null || issuedAt === null || expiresAt === null) return step(words.age, words.noClock, { facts });
  const { earliest, latest, isReceivers } = received;
  const all = [...facts, ...moment(isReceivers ? words.moments.serverClock : words.moments.sent, latest)];
  const [late, early] = [between(expiresAt, earliest), between(latest, issuedAt)];
  if (late > tolerance) return step(words.age, words.expired(inBrief(late)), { tone: 'error', facts: all });
  if (early > tolerance) return step(words.age, words.early(inBrief(early)), { tone: 'error', facts: all });
  const old = between(issuedAt, latest);
  const told = words.fresh(old < second ? null : inBrief(old), inBrief(between(latest, expiresAt)));
  return step(words.age, told, { tone: 'good', facts: all });
}

function signature(token: Token): Step {
  const { verdict, reason, tone } = signatureWords(token);
  const kid = token.header?.kid;
  const facts = typeof kid === 'string' ? [{ label: words.key, value: kid }] : [];
  return step(words.signature, `${verdict}: ${reason}.`, { tone, facts });
}

function verdict({ reason, path, meaning, told }: RequestStory): Step {
  const source = path !== null ? words.saysReason : reason !== null ? words.concludes : words.noReason;
  const name = reason === null ? '' : ` \`${reason.replaceAll('`', '')}\`:`;
  const facts = told === null ? [] : [{ label: words.told, value: told }];
  return step(words.verdict, `${source}${name} ${meaning}.`, {
    tone: reason === null ? 'warning' : 'error',
    path,
    facts,
  });
}

const advice = ({ fix }: RequestStory): Step => step(words.advice, fix);

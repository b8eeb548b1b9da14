import type { Inspection, Reading } from '../../lib/inspect/index.ts';
import type { Path } from '../../lib/json.ts';
import { shapeOf } from '../../lib/parse/index.ts';
import { rowTitle } from '../list/row.ts';
import { useSecretNames } from '../settings/secret-names.ts';
import { texts } from '../texts/index.ts';
import { Tree } from '../tree/tree.tsx';
import { BodyNote } from './body-note.tsx';
import { Facts } from './facts.tsx';
import { networkFacts } from './network-facts.tsx';
import { PairList } from './pair-list.tsx';
import { formPairs, pairSections } from './pairs.ts';

interface Props {
  inspection: Inspection;
  reading: Reading;
  target: Path | null;
}

/** The exchange as the network saw it: where it went, when, and all its names and values. */
export function RequestTab({ inspection, reading, target }: Props) {
  const named = useSecretNames();
  const title = texts.details.sections.bodies.request;
  const { requestContent: body, endpoint } = reading;
  const shape = endpoint?.request ? shapeOf(endpoint.request) : null;
  const form = body.kind === 'form' ? formPairs(body.fields, shape, named) : [];
  return (
    <div class="request">
      <General inspection={inspection} reading={reading} />
      {pairSections(inspection.exchange, inspection.tokens, form, named).map((section) => (
        <PairList key={section.title} section={section} target={target} />
      ))}
      {body.kind === 'json' && (
        <section class="pairs">
          <h3 class="part-title">{title}</h3>
          <Tree label={title} value={body.value} shape={shape} base="request.body" target={target} unknown={null} />
        </section>
      )}
      {body.kind === 'unreadable' && <BodyNote content={body} side={title} />}
    </div>
  );
}

const { general, facts } = texts.details;

function General({ inspection, reading }: Omit<Props, 'target'>) {
  const { exchange, method, path, endpoint, provider } = inspection;
  const { origin } = URL.parse(exchange.request.url) ?? { origin: '' };
  const { status, size } = exchange.response;
  return (
    <Facts
      title={general}
      facts={[
        [facts.meaning, rowTitle(inspection)],
        [facts.request, <span class="mono">{`${method} ${origin}${path}`}</span>],
        ...networkFacts({ ...exchange, status, size }),
        [facts.operation, endpoint === null ? null : <span class="mono">{endpoint}</span>],
        [facts.recognized, provider === 'app' ? texts.list.appWords : (reading.provider?.title ?? null)],
      ]}
    />
  );
}

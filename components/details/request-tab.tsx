import { useContext } from 'preact/hooks';
import type { Inspection, Reading } from '../../lib/inspect/index.ts';
import type { Path } from '../../lib/json.ts';
import { shapeOf } from '../../lib/parse/index.ts';
import { rowTitle } from '../list/row.ts';
import { useSecretNames } from '../settings/secret-names.ts';
import { texts } from '../texts/index.ts';
import type { Mark } from '../tree/marks.ts';
import { Tree } from '../tree/tree.tsx';
import { CopyButton } from '../ui/copy.tsx';
import { Masked, SecretsContext } from '../ui/masked.tsx';
import { publicAddress } from './address.ts';
import { BodyNote } from './body-note.tsx';
import { NamedValues } from './named-values.tsx';
import { networkFacts } from './network-facts.tsx';
import { PairList } from './pair-list.tsx';
import { formPairs, pairSections } from './pairs.ts';

interface Props {
  inspection: Inspection;
  reading: Reading;
  marks: readonly Mark[];
  target: Path | null;
}

/** The exchange as the network saw it: where it went, when, and all its names and values. */
export function RequestTab({ inspection, reading, marks, target }: Props) {
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
          <Tree
            label={title}
            value={body.value}
            shape={shape}
            base="request.body"
            marks={marks}
            target={target}
            unknown={null}
          />
        </section>
      )}
      {body.kind === 'unreadable' && <BodyNote content={body} side={title} />}
    </div>
  );
}

const { general, facts } = texts.details;

function General({ inspection, reading }: Pick<Props, 'inspection' | 'reading'>) {
  const { exchange, path, endpoint, provider } = inspection;
  const { status, size } = exchange.response;
  return (
    <NamedValues
      title={general}
      values={[
        [facts.meaning, rowTitle(inspection)],
        [facts.request, <Address inspection={inspection} />],
        ...networkFacts({ ...exchange, status, size }),
        [facts.operation, endpoint === null ? null : <span class="mono">{`${endpoint} · ${path}`}</span>],
        [facts.recognized, provider === 'app' ? texts.list.appWords : (reading.provider?.title ?? null)],
      ]}
    />
  );
}

/** Where it really went. The query stands below, pair by pair. */
function Address({ inspection: { exchange, method } }: Pick<Props, 'inspection'>) {
  const address = exchange.request.url.split(/[?#]/, 1).join();
  const copied = publicAddress(address, useContext(SecretsContext));
  return (
    <>
      <span class="mono">
        {`${method} `}
        <Masked text={address} name={facts.request} />
      </span>
      {copied !== null && <CopyButton text={copied} label={texts.details.copyUrl} />}
    </>
  );
}

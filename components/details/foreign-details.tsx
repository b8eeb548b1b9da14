import type { ForeignRequest } from '../../lib/capture/index.ts';
import { texts } from '../texts/index.ts';
import { Masked } from '../ui/masked.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { CloseButton } from './close-button.tsx';
import { NamedValues } from './named-values.tsx';
import { networkFacts } from './network-facts.tsx';
import { tabTitles } from './tabs.ts';
import './details.css';

/** What was kept of a request that is not auth traffic, and that the rest was not. */
export function ForeignDetails({ request, onClose }: { request: ForeignRequest; onClose(): void }) {
  const { method, url, resourceType } = request;
  return (
    <section class="details" aria-label={texts.details.label}>
      <Tabs
        label={texts.details.label}
        tabs={[{ id: 'request', title: tabTitles.request }]}
        selected="request"
        onSelect={() => {}}
        extra={<CloseButton onClose={onClose} />}
      >
        <NamedValues
          title={texts.details.general}
          values={[
            [
              texts.details.facts.request,
              <span class="mono" key={url}>
                {`${method} `}
                <Masked text={url} name={texts.details.facts.request} />
              </span>,
            ],
            ...networkFacts({ ...request, fromCache: false }),
            [texts.details.facts.kind, resourceType],
          ]}
        />
        <p class="body-note dim">{texts.details.foreign}</p>
      </Tabs>
    </section>
  );
}

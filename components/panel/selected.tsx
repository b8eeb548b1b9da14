import type { JSX } from 'preact';
import type { Recording } from '../../lib/timeline/index.ts';
import { ForeignDetails } from '../details/foreign-details.tsx';
import { tabOfPath } from '../details/tabs.ts';
import { positionOf, rowPosition } from '../list/position.ts';
import { texts } from '../texts/index.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Details } from './later.ts';
import type { Selection } from './selection.ts';

/** The details of what is selected; false where nothing is, or where it is no longer kept. */
export function selectedDetails(recording: Recording, selection: Selection): JSX.Element | false {
  const details = detailsOf(recording, selection);
  return (
    details !== null && (
      <ErrorBoundary what="details" key={selection.place?.exchange}>
        <h2 class="unseen">{texts.details.label}</h2>
        {details}
      </ErrorBoundary>
    )
  );
}

function detailsOf(
  { inspections, foreign, hosts }: Recording,
  { place, tab, ...selection }: Selection,
): JSX.Element | null {
  if (place === null) return null;
  const { exchange, target } = place;
  const other = foreign[rowPosition(foreign, exchange)];
  if (other) return <ForeignDetails request={other} onClose={selection.close} />;
  const inspection = inspections[positionOf(inspections, exchange)];
  if (!inspection) return null;
  return (
    <Details
      {...{ inspection, inspections, hosts, target }}
      tab={target === null ? tab : tabOfPath(target, inspection)}
      onTab={selection.pickTab}
      onShow={selection.show}
      onClose={selection.close}
    />
  );
}

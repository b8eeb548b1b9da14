import { useMemo } from 'preact/hooks';
import type { Inspection, RequestStory } from '../../lib/inspect/index.ts';
import type { Path } from '../../lib/json.ts';
import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { utcMoment, zonedTime } from '../time/moments.ts';
import { FetchKeys } from '../token/fetch-keys.tsx';
import { Masked } from '../ui/masked.tsx';
import { Prose } from '../ui/prose.tsx';
import { type Step, type StepFact, stepsOf } from './steps.ts';
import './explain.css';

interface Props {
  inspection: Inspection;
  story: RequestStory;
  onShow(exchange: number | null, path: Path | null): void;
}

/** Why a request was refused, told in the order in which a server looks at it. */
export function ExplainView({ inspection, story, onShow }: Props) {
  const steps = useMemo(() => stepsOf(inspection, story), [inspection, story]);
  return (
    <div class="explain">
      <ol class="story" aria-label={texts.explain.label}>
        {steps.map((step) => (
          <StepView key={step.title} step={step} onShow={(path) => onShow(inspection.exchange.index, path)}>
            {step.title === texts.explain.signature && story.token !== null && <FetchKeys token={story.token} />}
          </StepView>
        ))}
      </ol>
      {inspection.reports.length > 0 && (
        <button type="button" class="quiet-button" onClick={() => onShow(inspection.exchange.index, null)}>
          {texts.explain.findings}
        </button>
      )}
    </div>
  );
}

interface StepProps {
  step: Step;
  onShow(path: Path): void;
  children: preact.ComponentChildren;
}

function StepView({ step: { title, text, tone, path, facts }, onShow, children }: StepProps) {
  return (
    <li class={`step step-${tone}`}>
      <h3>{title}</h3>
      {text !== '' && (
        <p>
          <Prose text={text} /> {children}
        </p>
      )}
      {facts.length > 0 && (
        <dl class="step-facts">
          {facts.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd class="mono">
                <FactValue fact={fact} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {path !== null && (
        <button type="button" class="evidence-field" onClick={() => onShow(path)}>
          {path}
        </button>
      )}
    </li>
  );
}

function FactValue({ fact }: { fact: StepFact }) {
  const zone = useZone();
  if (!('at' in fact))
    return (
      <bdi>
        <Masked text={fact.value} name={fact.label} />
      </bdi>
    );
  return (
    <time dateTime={utcMoment(fact.at)} title={utcMoment(fact.at)}>
      {zonedTime(fact.at, zone)}
    </time>
  );
}

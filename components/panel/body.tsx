import { texts } from '../texts/index.ts';
import { Findings } from './findings.tsx';
import { defaultLayout } from './layout.ts';
import { Split } from './split.tsx';
import { Work, type WorkProps } from './work.tsx';

interface Props extends WorkProps {
  isFindingsOpen: boolean;
  onCloseFindings(): void;
}

/** The requests, and below them the findings of the whole capture when they are asked for. */
export function Body({ isFindingsOpen, onCloseFindings, ...work }: Props) {
  const { recording, selection, layout, onLayout } = work;
  return (
    <Split
      axis="rows"
      ratio={layout.findings}
      label={texts.findings.split}
      first={<Work {...work} />}
      second={isFindingsOpen && <Findings recording={recording} onShow={selection.show} onClose={onCloseFindings} />}
      onRatio={(findings) => onLayout({ findings })}
      onReset={() => onLayout({ findings: defaultLayout.findings })}
    />
  );
}

import { bodyTexts } from './body.ts';
import { changesTexts } from './changes.ts';
import { copyTexts } from './copy.ts';
import { detailsTexts } from './details.ts';
import { emptyTexts } from './empty.ts';
import { explainTexts } from './explain.ts';
import { exportTexts } from './export.ts';
import { failureTexts } from './failure.ts';
import { filterTexts } from './filter.ts';
import { findTexts } from './find.ts';
import { findingsTexts } from './findings.ts';
import { importTexts } from './import.ts';
import { keysTexts } from './keys.ts';
import { listTexts } from './list.ts';
import { popupTexts } from './popup.ts';
import { secretTexts } from './secret.ts';
import { sentenceTexts } from './sentence.ts';
import { sessionTexts } from './session.ts';
import { settingsTexts } from './settings.ts';
import { snapshotsTexts } from './snapshots.ts';
import { statusTexts } from './status.ts';
import { timeTexts } from './time.ts';
import { timelineTexts } from './timeline.ts';
import { tokenTexts } from './token.ts';
import { toolbarTexts } from './toolbar.ts';
import { treeTexts } from './tree.ts';
import { viewerTexts } from './viewer.ts';

/** All that the views say, area by area; nothing is written in a view itself. */
export const texts = {
  name: 'Touchstone',
  body: bodyTexts,
  changes: changesTexts,
  copy: copyTexts,
  details: detailsTexts,
  empty: emptyTexts,
  explain: explainTexts,
  export: exportTexts,
  failure: failureTexts,
  filter: filterTexts,
  find: findTexts,
  findings: findingsTexts,
  import: importTexts,
  keys: keysTexts,
  list: listTexts,
  popup: popupTexts,
  session: sessionTexts,
  settings: settingsTexts,
  snapshots: snapshotsTexts,
  status: statusTexts,
  timeline: timelineTexts,
  token: tokenTexts,
  toolbar: toolbarTexts,
  tree: treeTexts,
  viewer: viewerTexts,
  sentence: sentenceTexts,
  secret: secretTexts,
  time: timeTexts,
} as const;

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Leaves nothing of what was done before, so that what is measured next pays for its own garbage alone. */
export function collectGarbage(): void {
  collect();
  collect();
}

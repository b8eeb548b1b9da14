import { type ApiPath, createPathReader } from '../../clerk/api-path.ts';
import { endpoints } from '../endpoints/index.ts';

const nouns = new Set(endpoints.map(({ path }) => path.split('/')[2]));
const ownPath = new RegExp(`/v1/(?:${[...nouns].join('|')})(?:$|/)`);

export const hasBapiPath = (path: string): boolean => ownPath.test(path);

const readPath = createPathReader(endpoints);

/** Reads a path of the Backend API, also behind a proxy's prefix; one that it does not know is a template all the same. */
export const readBapiPath = (method: string, path: string): ApiPath =>
  readPath(method, path, ownPath.exec(path)?.index ?? 0);

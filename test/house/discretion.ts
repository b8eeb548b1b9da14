// The project's files say nothing of the machine they were written on, nor of where packages came from.
import { guard, type SourceFile } from './source-file.ts';

const everyFile = (): boolean => true;
const top = 'org|com|net|io|dev|cn';
const registryHost = new RegExp(`\\b(?:registry\\.[a-z0-9-]+\\.(?:${top})|deb\\.debian\\.org|npmmirror\\.com)\\b`, 'i');
const workshopPath = /(?<![\w.-])\/work\//;

const says = (pattern: RegExp, what: string) => (file: SourceFile) =>
  file.source.split('\n').flatMap((line, index) => (pattern.test(line) ? [`line ${index + 1} names ${what}`] : []));

export const noRegistry = guard('registry', everyFile, says(registryHost, 'a package registry'));
export const noWorkshop = guard('workshop', everyFile, says(workshopPath, "a path of someone's machine"));

// Download addresses would tie every installation to one registry.
export const plainLockfile = guard(
  'lockfile',
  (path) => path === 'package-lock.json',
  says(/"resolved"\s*:/, 'a download address'),
);

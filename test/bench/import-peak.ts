import { openAsBlob } from 'node:fs';
import { importFile } from '../../entrypoints/shared/import-file.ts';

// node test/bench/import-peak.ts FILE: imports it as the panel's worker does, and prints how many bytes the process took at most.
const [path = ''] = process.argv.slice(2);
const result = await importFile({ file: await openAsBlob(path), hosts: [] });
if (result.kind !== 'recording') throw new Error('The file holds no recording');
console.log(process.resourceUsage().maxRSS * 1024);

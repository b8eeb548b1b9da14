import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ordinaryHar } from './ordinary-traffic.ts';

// node test/bench/large-har.ts FILE [MEGABYTES]: a HAR for measuring the command line, 500 MB without a number.
const [file = '', megabytes = '500'] = process.argv.slice(2);
if (file === '') throw new Error('give the name of the file to write');
await pipeline(Readable.from(ordinaryHar(Number(megabytes) * 1_000_000)), createWriteStream(file));

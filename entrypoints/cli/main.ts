import './older-node.ts';
import { nodeIo } from './node-io.ts';
import { run } from './run.ts';

// A reader that has seen enough (`| head`) closes the pipe; that is no error.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
process.exitCode = await run(process.argv.slice(2), nodeIo);
nodeIo.progress('');

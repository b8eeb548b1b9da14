import './older-node.ts';
import { exit } from './io.ts';
import { nodeIo } from './node-io.ts';
import { run } from './run.ts';

// A reader that has seen enough (`| head`) closes the pipe; that is no error. A full disk is, and is told of late.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') return;
  process.once('exit', (code) => {
    if (code >= exit.unusable) return;
    nodeIo.err('touchstone: standard output: it cannot be written\n');
    process.exitCode = exit.unusable;
  });
});
process.stderr.on('error', () => {});
process.exitCode = await run(process.argv.slice(2), nodeIo);
nodeIo.progress('');

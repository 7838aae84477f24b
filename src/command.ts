import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { runCommand } from './command/runCommand.js';
import type { Terminal } from './command/terminal.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };

const terminal: Terminal = {
  folder: process.cwd(),
  // https://no-color.org: any text but the empty one.
  colors: process.stdout.isTTY && !process.env.NO_COLOR,
  isKeyboard: process.stdin.isTTY,
  readInput: () => buffer(process.stdin),
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
};

// A reader such as `head` may leave before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
// Not exit(), which would cut off what is still being written to a pipe.
process.exitCode = await runCommand(process.argv.slice(2), terminal, version);

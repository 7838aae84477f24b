// The built package; builds it first when there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
if (!existsSync(new URL('../../dist/endpoint.js', import.meta.url))) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build:js'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The package could not be built; see above.');
}

export const { createEndpointCrypto, EndpointError } = await import('whatsapp-flow-preview/endpoint');

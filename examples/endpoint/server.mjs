// A Flow endpoint in bare Node: `npm run endpoint`. See README.md beside it.
import { generateKeyPairSync, createPrivateKey, createPublicKey } from 'node:crypto';
import { createServer } from 'node:http';
import { createEndpointCrypto, EndpointError } from './built.mjs';
import { answerLiveSlots } from './liveSlots.mjs';

const { PORT = '3210', APP_SECRET: appSecret, PRIVATE_KEY } = process.env;
const privateKey = PRIVATE_KEY ?? generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
const publicKey = createPublicKey(createPrivateKey(privateKey.replaceAll('\\n', '\n'))).export({ type: 'spki', format: 'pem' });
const crypto = createEndpointCrypto({ privateKey, appSecret });
const maxBytes = 1_000_000;

/** The raw body: a signature covers bytes, not what JSON makes of them. */
async function readBody(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > maxBytes) throw new EndpointError(413);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Status and body for one request. Order of the checks: 432, 421, 427, 200. */
async function handle(raw, signature) {
  const signed = appSecret === undefined || await crypto.verifySignature(raw, signature);
  if (!signed) return { status: 432, text: '' };
  const body = parse(raw);
  if (body === undefined) return { status: 400, text: 'The body is not a JSON object.' };
  if (!('encrypted_flow_data' in body)) return answer(body, async (plain) => JSON.stringify(plain));
  const opened = await crypto.decryptRequest(body).catch((error) => void console.error(error.message));
  if (!opened) return { status: 421, text: '' };
  return answer(opened.request, (plain) => crypto.encryptResponse(plain, opened.keys));
}

async function answer(request, write) {
  try {
    return { status: 200, text: await write(answerLiveSlots(request)) };
  } catch (error) {
    if (!(error instanceof EndpointError)) throw error;
    return { status: error.status, text: error.body ? await write(error.body) : '' };
  }
}

function parse(raw) {
  try {
    const value = JSON.parse(raw.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Pages on this machine may ask; others have no business here. */
function corsFor({ origin }) {
  if (!origin || !/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin)) return {};
  return { 'access-control-allow-origin': origin, 'access-control-allow-methods': 'GET, POST', 'access-control-allow-headers': 'content-type, x-hub-signature-256', vary: 'Origin' };
}

const server = createServer(async (request, response) => {
  const send = (status, text, type = 'text/plain') => response.writeHead(status, { ...corsFor(request.headers), 'content-type': `${type}; charset=utf-8` }).end(text);
  try {
    if (request.method === 'OPTIONS') return void response.writeHead(204, corsFor(request.headers)).end();
    if (request.method === 'GET' && request.url === '/public-key') return void send(200, publicKey);
    if (request.method !== 'POST') return void send(405, 'Post requests of a Flow here; the public key is on /public-key.');
    const { status, text } = await handle(await readBody(request), request.headers['x-hub-signature-256']);
    console.log(`${new Date().toISOString()} ${status}`);
    send(status, text, text.startsWith('{') ? 'application/json' : 'text/plain');
  } catch (error) {
    console.error(error);
    if (!response.headersSent) send(error instanceof EndpointError ? error.status : 500, '');
  }
});

server.listen(Number(PORT), '127.0.0.1', () => console.log(`The endpoint listens on http://localhost:${server.address().port}/ (plain or encrypted; public key on /public-key).`));

// The steps of `npm test`, stage after stage, stopping at the first that fails.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const results = join(root, 'node_modules/.cache/whatsapp-flow-preview/results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/**
 * Scripts of package.json; those of Vitest also leave a count. What stands in one stage runs side by side: each of them keeps one
 * core busy, while a step of tests takes all there are.
 */
const stages = [
  [{ script: 'typecheck' }, { script: 'lint' }, { script: 'build' }],
  [{ script: 'test:unit', counts: true }],
  [{ script: 'test:browser', counts: true }],
  [{ script: 'test:pictures', counts: true }],
  [{ script: 'test:stories', counts: true }],
  [{ script: 'test:package', counts: true }],
  [{ script: 'check:package' }, { script: 'size' }],
];

/** How many tests of a step passed and failed; a file that could not even be loaded counts as one that failed. */
function countTests(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const unloaded = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.every((test) => test.status !== 'failed'));
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Runs a step. One that has company keeps what it says until it ends, so that two never speak at once. */
function run({ script, counts }, isAlone) {
  const report = join(results, `${script.replace(':', '-')}.json`);
  const more = counts ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const start = performance.now();
  const said = [];
  if (isAlone) console.log(`\n=== ${script}`);
  const child = spawn('npm', ['run', '--silent', script, ...more], {
    cwd: root,
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  child.stdout?.on('data', (chunk) => said.push(chunk));
  child.stderr?.on('data', (chunk) => said.push(chunk));
  return new Promise((done) => {
    const end = (isFine) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (!isAlone) console.log(`\n=== ${script}\n${Buffer.concat(said).toString().trimEnd()}`);
      console.log(`=== ${script}: ${seconds} s`);
      done({ script, isFine, seconds, count: counts ? countTests(report) : undefined });
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(false);
    });
    child.on('close', (status) => end(status === 0));
  });
}

const total = { passed: 0, failed: 0 };
const rows = [];
let broken = '';

for (const stage of stages) {
  if (broken) {
    for (const { script } of stage) rows.push([script, 'not run', '', '']);
    continue;
  }
  for (const { script, isFine, seconds, count } of await Promise.all(stage.map((step) => run(step, stage.length === 1)))) {
    if (!isFine) broken ||= script;
    total.passed += count?.passed ?? 0;
    total.failed += count?.failed ?? 0;
    rows.push([script, isFine ? 'ok' : 'FAILED', `${seconds} s`, count ? `${count.passed} passed, ${count.failed} failed` : '']);
  }
}

console.log('\nstep            result     time');
for (const [script, result, time, count] of rows) console.log(`${script.padEnd(15)} ${result.padEnd(8)} ${time.padStart(8)}  ${count}`.trimEnd());
console.log(broken ? `\n${broken} failed.\n` : '\nEvery step is fine.\n');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = broken ? 1 : 0;

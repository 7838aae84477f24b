// The steps of `npm test`, one after the other, stopping at the first that fails.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const results = join(root, 'node_modules/.cache/whatsapp-flow-preview/results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Scripts of package.json; those of Vitest also leave a count. */
const steps = [
  { script: 'typecheck' },
  { script: 'lint' },
  { script: 'build' },
  { script: 'test:unit', counts: true },
  { script: 'test:browser', counts: true },
  { script: 'test:pictures', counts: true },
  { script: 'test:stories', counts: true },
  { script: 'test:package', counts: true },
  { script: 'check:package' },
  { script: 'size' },
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

const total = { passed: 0, failed: 0 };
const rows = [];
let broken;

for (const { script, counts } of steps) {
  if (broken) {
    rows.push([script, 'not run', '', '']);
    continue;
  }
  console.log(`\n=== ${script}`);
  const report = join(results, `${script.replace(':', '-')}.json`);
  const more = counts ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const start = performance.now();
  const { status, error } = spawnSync('npm', ['run', '--silent', script, ...more], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (error) console.error(error.message);
  if (status !== 0) broken = script;
  const count = counts ? countTests(report) : undefined;
  if (count) {
    total.passed += count.passed;
    total.failed += count.failed;
  }
  console.log(`=== ${script}: ${seconds} s`);
  rows.push([script, broken ? 'FAILED' : 'ok', `${seconds} s`, count ? `${count.passed} passed, ${count.failed} failed` : '']);
}

console.log('\nstep            result     time');
for (const [script, result, time, count] of rows) console.log(`${script.padEnd(15)} ${result.padEnd(8)} ${time.padStart(8)}  ${count}`.trimEnd());
console.log(broken ? `\n${broken} failed.\n` : '\nEvery step is fine.\n');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = broken ? 1 : 0;

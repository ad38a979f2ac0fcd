// Adds up what all parts of the tests report and ends with one line, "N passed, N failed".
// A skipped test, a part that ran no test, and a part that ended badly without a failed test each count as failed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.argv[2];
const parts = [];

function surefire(folder) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xml')) : []) {
    const suite = readFileSync(join(folder, file), 'utf8').match(/<testsuite\b[^>]*>/)?.[0] ?? '';
    const number = (name) => Number(suite.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0);
    const failed = number('failures') + number('errors');
    counts.failed += failed;
    counts.skipped += number('skipped');
    counts.passed += number('tests') - failed - number('skipped');
  }
  return counts;
}

function report(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function vitest(file) {
  const found = report(file);
  return {
    passed: found?.numPassedTests ?? 0,
    failed: (found?.numFailedTests ?? 0) + (found?.numFailedTestSuites && !found.numFailedTests ? 1 : 0),
    skipped: (found?.numPendingTests ?? 0) + (found?.numTodoTests ?? 0),
  };
}

function playwright(file) {
  const stats = report(file)?.stats;
  return {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  };
}

function ended(name) {
  const file = join(root, '.tools/results', name);
  return existsSync(file) && readFileSync(file, 'utf8').trim() === 'passed';
}

function tests(name, step, counts) {
  const none = counts.passed + counts.failed + counts.skipped === 0;
  const silent = !ended(step) && counts.failed === 0;
  const failed = counts.failed + counts.skipped + (none || silent ? 1 : 0);
  const remark = none ? ' (ran no test)' : counts.skipped ? ` (${counts.skipped} skipped)` : silent ? ' (ended badly)' : '';
  parts.push({ name, passed: counts.passed, failed, remark });
}

function step(name) {
  parts.push({ name, passed: ended(name) ? 1 : 0, failed: ended(name) ? 0 : 1, remark: '' });
}

tests('backend', 'backend-build', surefire(join(root, 'backend/target/surefire-reports')));
tests('frontend', 'frontend-tests', vitest(join(root, 'frontend/test-results/vitest.json')));
tests('journeys', 'journeys', playwright(join(root, 'frontend/test-results/e2e.json')));
step('frontend-check');
step('contract-is-current');
step('contract-lint');

for (const { name, passed, failed, remark } of parts) {
  console.log(`${name.padEnd(20)} ${String(passed).padStart(5)} passed ${String(failed).padStart(5)} failed${remark}`);
}
const passed = parts.reduce((sum, part) => sum + part.passed, 0);
const failed = parts.reduce((sum, part) => sum + part.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

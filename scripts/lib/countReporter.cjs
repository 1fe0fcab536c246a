const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** Leaves 'N passed, N failed' in test-results/counts.txt, so that what runs the tests can say it at the end of its own output. */
module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    const folder = join(__dirname, '..', '..', 'test-results');
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'counts.txt'), `${results.numPassedTests} passed, ${failed} failed\n`);
  }
};

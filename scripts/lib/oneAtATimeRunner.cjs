const { default: TestRunner } = require('jest-runner');

/** Runs test files one after another: each of the browser's starts a Chromium and a whole server. */
module.exports = class OneAtATimeRunner extends TestRunner {
  isSerial = true;
};

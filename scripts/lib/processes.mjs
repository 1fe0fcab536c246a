import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { inRoot, root } from './paths.mjs';
import { findRuntime } from './runtime.mjs';
import { Stop } from './say.mjs';

const signals = process.platform === 'win32' ? [] : ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Errors point at the source; and the archived SDK, which will not change, is not to warn of its use of punycode at every start. */
export const serverFlags = ['--enable-source-maps', '--disable-warning=DEP0040'];

/** Runs a program in the foreground and answers its exit code. A signal that we get is handed on, and we wait for the program. */
export const run = (file, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', ...options });
    const handOn = handedOnOnce(child);
    for (const signal of signals) process.on(signal, handOn);
    const end = (settle) => {
      for (const signal of signals) process.off(signal, handOn);
      settle();
    };
    child.on('error', (error) => end(() => reject(new Stop(`${file} could not be started: ${error.message}`))));
    child.on('exit', (code, signal) => end(() => (signal === null || child.told ? resolve(code ?? 130) : reject(endedBy(file, signal)))));
  });

/** Runs a script by the Node that the project targets; whatever that starts finds the same Node and the project's tools first. */
export const runNode = (args, { env, ...options } = {}) =>
  run(findRuntime(), args, {
    ...options,
    env: { ...process.env, ...env, PATH: `${inRoot('node_modules', '.bin')}${delimiter}${process.env.PATH}` },
  });

/** The same, where anything but success ends the whole command. */
export const mustRunNode = async (args, options) => {
  const exitCode = await runNode(args, options);
  if (exitCode !== 0) throw new Stop('', exitCode);
};

/**
 * Ctrl-C reaches everything in the terminal's group, and npm hands it on once more: within a second it is one signal.
 * A terminal that is closed asks for the same as one that is told to stop.
 */
const handedOnOnce = (child) => {
  let last = 0;
  return (signal) => {
    if (Date.now() - last < 1000) return;
    last = Date.now();
    child.told = true;
    child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  };
};

const endedBy = (file, signal) => new Stop(`${file} was ended by ${signal}.`);

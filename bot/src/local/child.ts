import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { ownEnvironment } from '../config';

/** A program of somebody else's that works for us, runs on the same Node, and never outlives us. */
export type Child = {
  /** What the pattern found in the child's output, once it is there; rejects, saying why, when the child ends or time runs out before. */
  readonly says: (pattern: RegExp, patience: number) => Promise<RegExpExecArray>;
  /** Resolves with how the child ended. */
  readonly ended: Promise<string>;
  /** Asks the child to finish what it is doing, and waits for it. */
  readonly stop: () => Promise<void>;
};

type Start = {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The signal at which the program finishes cleanly. */
  readonly stopSignal: 'SIGINT' | 'SIGTERM';
};

/** How long a child may take to finish before it is ended by force. */
const patienceAtStop = 15_000;

export const startChild = ({ name, script, args, folder, environment, stopSignal }: Start): Child => {
  const child = spawn(process.execPath, ['--import', lifeline(stopSignal), script, ...args], {
    cwd: folder,
    env: ownEnvironment(environment),
    stdio: ['pipe', 'pipe', 'pipe'],
    // In a group of its own: Ctrl-C in the terminal is for us, and we stop the child when nothing needs it any more.
    detached: process.platform !== 'win32',
  });
  const output = outputOf(child);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`${name} could not be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(`${name} ended (${signal ?? code}): ${output.lastLines()}`));
  });
  return {
    says: (pattern, patience) => output.says(pattern, patience, ended, name),
    ended,
    stop: async () => {
      child.stdin.end();
      const force = setTimeout(() => child.kill('SIGKILL'), patienceAtStop);
      await ended;
      clearTimeout(force);
    },
  };
};

/**
 * Loaded into the child before its own script: when the pipe from us closes, be it that we stop it or that we were killed, the
 * child behaves as if the signal had come. So it ends cleanly in both cases, and on every platform.
 */
const lifeline = (signal: string): string => {
  const code = `process.stdin.on('end', () => process.emit('${signal}') || process.exit()).on('error', () => {}).resume().unref?.()`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
};

const outputOf = (child: ChildProcessByStdio<Writable, Readable, Readable>) => {
  let printed = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      printed = (printed + chunk).slice(-20_000);
      for (const listener of listeners) listener();
    });
  }
  child.stdin.on('error', () => {});
  const lastLines = () => printed.trim().split('\n').slice(-5).join(' | ');

  const says = (pattern: RegExp, patience: number, ended: Promise<string>, name: string) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        listeners.delete(look);
        end();
      };
      const look = () => {
        const found = pattern.exec(printed);
        if (found) settle(() => resolve(found));
      };
      const timer = setTimeout(() => settle(() => reject(new Error(`${name} is not ready: ${lastLines()}`))), patience);
      listeners.add(look);
      void ended.then((how) => settle(() => reject(new Error(how))));
      look();
    });

  return { lastLines, says };
};

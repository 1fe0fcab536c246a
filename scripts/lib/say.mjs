/** An end that was foreseen: one clear sentence for the person, and the exit code for the machine. */
export class Stop extends Error {
  constructor(sentence, exitCode = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/** What the scripts themselves have to say goes to stderr, so that the output of what they run stays clean. */
export const inform = (sentence) => process.stderr.write(`${sentence}\n`);

import { missingFrom, wordsFor, wrongIn } from './lib/settings.mjs';

/**
 * The first step of provisioning, and once more when Azure has given the server its name: `node scripts/settleSettings.mjs`.
 * To the toolkit an empty value is a missing one, so what may stay empty in env/.env.* gets its word here, and what may not is named,
 * all of it at once, with whatever would be refused later. The lines that it prints are written into the environment file. Only Node's own modules: nothing is installed yet.
 */
const file = `env/.env.${process.env.TEAMSFX_ENV}`;
const missing = missingFrom(process.env);
const complaints = [
  ...(missing.length > 0 ? [`Fill in ${file} first: ${missing.join(', ')}.`] : []),
  ...wrongIn(process.env).map((sentence) => `In ${file}: ${sentence}`),
];
if (complaints.length > 0) {
  process.stderr.write(`${complaints.join('\n')}\n`);
  process.exit(1);
}
for (const [name, word] of Object.entries(wordsFor(process.env))) process.stdout.write(`::set-teamsfx-env ${name}=${word}\n`);

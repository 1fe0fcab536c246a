import { emailWords } from '../text/email';
import type { Reader } from './reader';

type Part = string | readonly string[] | undefined;

/** Paragraphs with an empty line between them, plain text for any program. */
export const letter = (parts: readonly Part[]): string =>
  parts
    .flatMap((part) => (part === undefined || part.length === 0 ? [] : [typeof part === 'string' ? part : part.join('\n')]))
    .join('\n\n');

/** A heading and lines under it; nothing where there are none. */
export const listed = (heading: string, lines: readonly string[]): Part =>
  lines.length === 0 ? undefined : [heading, ...lines.map((line) => `- ${line}`)];

/** The network's name at the end. */
export const signed = ({ data, language }: Reader): Part => [emailWords(language).regards, data.network.frame.longName];

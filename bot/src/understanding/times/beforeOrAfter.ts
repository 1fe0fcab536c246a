import { addDays } from '../../kit/time';
import type { Reckoning, Span } from './span';

const month = 30;

const afterIt = /^ ?(?:jälk(?:een|eiset|eisiä)|jalkeen)(?!\p{L})/u;
const beforeIt = /(?<!\p{L})(?<word>efter|after|ennen|innan|före|before)(?: the)? $/u;

type Turned = { readonly span: Span; readonly start: number; readonly end: number };

/** 'pääsiäisen jälkeen', 'before May Day': the month after a time or what is left before it, with the word that says so. */
export const beforeOrAfter = (text: string, start: number, end: number, span: Span, { today }: Reckoning): Turned => {
  const following = afterIt.exec(text.slice(end));
  if (following !== null) return { span: after(span), start, end: end + following[0].length };
  const leading = beforeIt.exec(text.slice(0, start));
  if (leading === null) return { span, start, end };
  const isAfter = /^(?:efter|after)$/.test(leading.groups?.word ?? '');
  return { span: isAfter ? after(span) : before(span, today), start: leading.index, end };
};

const after = ({ to }: Span): Span => ({ from: addDays(to, 1), to: addDays(to, month) });

const before = ({ from }: Span, today: string): Span => ({ from: today < from ? today : addDays(from, -month), to: addDays(from, -1) });

import { whenInWords } from '../../calendar/whenInWords';
import { dayOf } from '../../kit/time';
import { understandingWords } from '../../text/understanding';
import { wordsOf } from '../../text/words';
import type { Meaning } from '../../understanding/meaning';
import { nameOf } from '../cards/actionRows';
import type { Telling } from '../cards/telling';
import { spanInWords } from './spanInWords';

/** What a meaning is called on the button that offers it; undefined for what is not there any more. */
export const meaningInWords = (meaning: Meaning, telling: Telling): string | undefined => {
  const { data, now, language } = telling;
  const { label, practices, strategy } = understandingWords(language);
  const { answers } = wordsOf(language);
  const today = dayOf(now);
  const titles = new Map<string, string>([
    ...data.events.map((event): [string, string] => [event.id, event.title]),
    ...data.priorities.flatMap((priority): [string, string][] => [
      [priority.id, priority.title],
      ...priority.actions.map((each): [string, string] => [each.id, each.text]),
      ...priority.objectives.map((each): [string, string] => [each.id, each.text]),
    ]),
    ...data.indicators.map((each): [string, string] => [each.id, each.shortName]),
    ...data.projects.map((each): [string, string] => [each.id, each.name]),
  ]);
  const title = 'id' in meaning ? titles.get(meaning.id) : undefined;
  switch (meaning.intent) {
    case 'event': {
      const event = data.events.find(({ id }) => id === meaning.id);
      return event && label.event(event.title, whenInWords(event.when, today, language).full);
    }
    case 'events': {
      const { from, to } = meaning;
      return from === undefined || to === undefined ? answers.calendar : label.events(spanInWords({ from, to }, today, language));
    }
    case 'priority': {
      const priority = data.priorities.find(({ id }) => id === meaning.id);
      return priority && label.priority(priority.order, priority.title);
    }
    case 'agreed':
    case 'coming':
    case 'responsible':
    case 'action':
    case 'objective':
    case 'indicator':
    case 'project':
      return title === undefined ? undefined : label[meaning.intent](title);
    case 'organisation':
      return nameOf(meaning.id, data);
    case 'abbreviation':
      return label.abbreviation(meaning.short);
    case 'strategy':
      return strategy[meaning.part];
    case 'practices':
      return practices.heading;
    case 'calendar':
    case 'priorities':
    case 'indicators':
    case 'followUps':
      return answers[meaning.intent];
    default:
      return undefined;
  }
};

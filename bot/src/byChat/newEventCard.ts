import { EventKind } from '../calendar/event';
import { type Card, type CardBody, card, execute, heading, line, quietLine } from '../kit/card';
import type { Language } from '../kit/languages';
import type { NetworkData } from '../network/networkData';
import { byChatWords } from '../text/byChat';
import { wordsOf } from '../text/words';

/** An event as it is typed on a card; what is open is empty. */
export type TypedEvent = {
  readonly title: string;
  readonly kind: EventKind;
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly priorities: readonly string[];
};

/** A new event with everything that was understood filled in. `id` is the event's own from the first, so that it is stored once. */
export const newEventCard = (
  id: string,
  typed: TypedEvent,
  problem: string | undefined,
  { data, language }: { readonly data: NetworkData; readonly language: Language },
): Card => {
  const words = byChatWords(language);
  const { kind: kindWords, buttons, followUp } = wordsOf(language);
  const time = (name: 'start' | 'end', label: string): CardBody[number] => ({
    type: 'Input.Time',
    id: name,
    label,
    errorMessage: words.timeHint,
    ...(typed[name] === '' ? {} : { value: typed[name] }),
  });
  const body: CardBody = [
    heading(words.newEvent),
    problem === undefined ? line(words.newEventText) : { ...line(problem), color: 'Attention', weight: 'Bolder' },
    {
      type: 'Input.Text',
      id: 'title',
      label: words.title,
      maxLength: 300,
      isRequired: true,
      errorMessage: words.titleMissing,
      value: typed.title,
    },
    {
      type: 'Input.ChoiceSet',
      id: 'kind',
      label: words.kind,
      style: 'compact',
      errorMessage: words.kind,
      value: typed.kind,
      choices: EventKind.options.map((value) => ({ title: kindWords[value], value })),
    },
    {
      type: 'Input.Date',
      id: 'day',
      label: words.day,
      isRequired: true,
      errorMessage: words.dayMissing,
      ...(typed.day === '' ? {} : { value: typed.day }),
    },
    time('start', words.start),
    time('end', words.end),
    { type: 'Input.Text', id: 'place', label: words.place, maxLength: 200, errorMessage: words.place, value: typed.place },
    {
      type: 'Input.ChoiceSet',
      id: 'priorities',
      label: words.priorities,
      style: 'expanded',
      isMultiSelect: true,
      wrap: true,
      errorMessage: words.priorities,
      value: typed.priorities.join(','),
      choices: data.priorities.map(({ id: value, order, title }) => ({ title: `${order} ${title}`, value })),
    },
    quietLine(`${words.where} ${followUp.noClients}`),
  ];
  return card(body, [execute(buttons.save, 'chat.create', { id }, true)], words.newEvent);
};

import type { CardBody } from '../kit/card';
import type { Language } from '../kit/languages';
import type { Day } from '../kit/time';
import type { NetworkData } from '../network/networkData';
import { questionWords } from '../text/questions';
import { wordsOf } from '../text/words';
import { askedOn } from './rounds';

/** Asks whom one speaks for, of the organisations that are members on a day. */
export const organisationInput = (data: NetworkData, today: Day, language: Language): CardBody[number] => {
  const { followUp } = wordsOf(language);
  return {
    type: 'Input.ChoiceSet',
    id: 'organisation',
    label: followUp.organisation,
    style: 'compact',
    placeholder: questionWords(language).choose,
    isRequired: true,
    errorMessage: followUp.organisationMissing,
    choices: askedOn(today, data)
      .map(({ id, name }) => ({ title: name, value: String(id) }))
      .sort((a, b) => a.title.localeCompare(b.title, 'fi')),
  };
};

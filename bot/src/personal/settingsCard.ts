import { askedOn } from '../followUps/rounds';
import { type Card, type CardBody, card, execute, heading, line, openUrl } from '../kit/card';
import type { Language } from '../kit/languages';
import type { Day } from '../kit/time';
import type { Links } from '../network/links';
import type { Member } from '../network/member';
import type { NetworkData } from '../network/networkData';
import { type PersonalSettings, usualPersonal } from '../network/personalSettings';
import { languageNames } from '../text/languageNames';
import { personalWords } from '../text/personal';
import { wordsOf } from '../text/words';

/** The choice of no language of one's own: a choice on a card must have a value. */
export const teamsLanguage = 'teams';

/** Everything that somebody decides for themselves, on one card. */
export const settingsCard = (
  { data, member, today, said }: { data: NetworkData; member: Member | undefined; today: Day; said?: string },
  links: Links,
  language: Language,
): Card => {
  const { settings: words } = personalWords(language);
  const { buttons } = wordsOf(language);
  const personal = member?.personal ?? usualPersonal;
  const organisations = askedOn(today, data)
    .map(({ id, name }) => ({ title: name, value: String(id) }))
    .sort((a, b) => a.title.localeCompare(b.title, 'fi'));
  const body: CardBody = [
    heading(words.heading),
    ...(said === undefined ? [] : [{ ...line(said), weight: 'Bolder' as const }]),
    line(words.text),
    {
      type: 'Input.ChoiceSet',
      id: 'organisation',
      label: words.organisation,
      style: 'compact',
      value: member?.organisation ?? '',
      errorMessage: words.organisation,
      choices: organisations,
    },
    {
      type: 'Input.ChoiceSet',
      id: 'language',
      label: words.language,
      style: 'compact',
      value: member?.language ?? teamsLanguage,
      errorMessage: words.language,
      choices: [
        { title: words.usualLanguage, value: teamsLanguage },
        ...data.network.settings.languages.map((each) => ({ title: languageNames[each], value: each })),
      ],
    },
    ...switches(personal, language),
    ...quietInputs(personal, language),
  ];
  return card(
    body,
    [
      execute(buttons.save, 'me.save', {}, true),
      execute(words.stop, 'me.stop', {}, false),
      openUrl(buttons.openInTab, links.tab('settings')),
    ],
    words.heading,
  );
};

function switches({ remind, private: allowed }: PersonalSettings, language: Language): CardBody {
  const { settings: words } = personalWords(language);
  const shown = [
    ['reminders', words.reminders, allowed.reminders],
    ['dayBefore', words.dayBefore, remind.dayBefore],
    ['hourBefore', words.hourBefore, remind.hourBefore],
    ['nudges', words.nudges, allowed.nudges],
    ['statusRounds', words.statusRounds, allowed.statusRounds],
  ] as const;
  return shown.map(([id, label, on]) => ({
    type: 'Input.Toggle',
    id,
    title: words.on,
    label,
    errorMessage: label,
    value: String(on),
    valueOn: 'true',
    valueOff: 'false',
    wrap: true,
  }));
}

function quietInputs({ quietHours }: PersonalSettings, language: Language): CardBody {
  const { settings: words } = personalWords(language);
  return (
    [
      ['quietFrom', words.quietFrom, quietHours?.from],
      ['quietTo', words.quietTo, quietHours?.to],
    ] as const
  ).map(([id, label, value]) => ({ type: 'Input.Time', id, label, errorMessage: words.time, ...(value === undefined ? {} : { value }) }));
}

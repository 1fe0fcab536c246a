import * as v from 'valibot';
import type { CardReply } from '../followUps/pressing';
import { askedOn } from '../followUps/rounds';
import { EventId, OrganisationId, type Person } from '../kit/ids';
import { Language } from '../kit/languages';
import { dayOf } from '../kit/time';
import type { Links } from '../network/links';
import type { NetworkData } from '../network/networkData';
import { isStopped, PersonalSettings } from '../network/personalSettings';
import { personalWords } from '../text/personal';
import { wordsOf } from '../text/words';
import { changeSettings, type SettingsPorts, stopEverything } from './changeSettings';
import type { Talks } from './ports';
import { remindCard } from './remindCard';
import { remindMe } from './remindMe';
import { settingsCard, teamsLanguage } from './settingsCard';

export type PersonalVerb = 'me.settings' | 'me.save' | 'me.stop' | 'me.remind';

export type PressPersonalPorts = SettingsPorts & { readonly talks: Talks; readonly links: Links };

type Presser = {
  readonly data: NetworkData;
  readonly person: Person;
  readonly language: Language;
  /** Whether nobody else sees what is answered. */
  readonly alone: boolean;
};

const toggle = v.optional(v.picklist(['true', 'false']), 'false');
const Typed = v.object({
  organisation: v.optional(v.string(), ''),
  language: v.optional(v.union([v.picklist(['', teamsLanguage]), Language]), ''),
  reminders: toggle,
  dayBefore: toggle,
  hourBefore: toggle,
  nudges: toggle,
  statusRounds: toggle,
  quietFrom: v.optional(v.string(), ''),
  quietTo: v.optional(v.string(), ''),
});

/** What a press does that is about the presser alone. */
export const pressPersonal =
  (ports: PressPersonalPorts) =>
  async (verb: PersonalVerb, sent: unknown, presser: Presser): Promise<CardReply> => {
    const { data, person, language } = presser;
    switch (verb) {
      case 'me.settings':
        return showSettings(ports, presser);
      case 'me.save':
        return saveSettings(sent, ports, presser);
      case 'me.stop':
        await stopEverything(ports)(data, person);
        return presser.alone ? showSettings(ports, presser, personalWords(language).settings.stopped) : stoppedReply(language);
      case 'me.remind':
        return remind(sent, ports, presser);
    }
  };

export const stoppedReply = (language: Language): CardReply => ({ sentence: personalWords(language).settings.stopped });

/** One's settings are for oneself: in a channel one is told where they are. */
export async function showSettings(ports: PressPersonalPorts, presser: Presser, said?: string): Promise<CardReply> {
  const { data, person, language, alone } = presser;
  if (!alone) return { sentence: personalWords(language).settings.privately };
  const member = await ports.members.of(data.network.id, person);
  return { card: settingsCard({ data, member, today: dayOf(ports.clock.now()), said }, ports.links, language) };
}

async function saveSettings(sent: unknown, ports: PressPersonalPorts, presser: Presser): Promise<CardReply> {
  const { data, person } = presser;
  const typed = v.safeParse(Typed, sent);
  if (!typed.success) return { sentence: wordsOf(presser.language).refusal.invalid };
  const { organisation, language, quietFrom: from, quietTo: to, ...switches } = typed.output;
  const on = (name: keyof typeof switches) => switches[name] === 'true';
  const personal = v.safeParse(PersonalSettings, {
    remind: { dayBefore: on('dayBefore'), hourBefore: on('hourBefore') },
    private: { reminders: on('reminders'), nudges: on('nudges'), statusRounds: on('statusRounds') },
    ...(from === '' && to === '' ? {} : { quietHours: { from, to } }),
  });
  const words = personalWords(presser.language).settings;
  if (!personal.success) return showSettings(ports, presser, words.timeWrong);
  const chosen = v.safeParse(OrganisationId, organisation);
  const known = askedOn(dayOf(ports.clock.now()), data).find(({ id }) => chosen.success && id === chosen.output);
  const stored = await changeSettings(ports)(data, person, {
    personal: personal.output,
    organisation: known?.id,
    language: language === '' || language === teamsLanguage ? null : language,
  });
  const spoken = stored.language ?? presser.language;
  return showSettings(ports, { ...presser, language: spoken }, personalWords(spoken).settings.saved);
}

const Asked = v.object({ event: EventId, choice: v.optional(v.picklist(['day', 'hour', 'none'])) });

/** A press on a time adds it, and on 'none' takes all away. */
async function remind(sent: unknown, ports: PressPersonalPorts, { data, person, language }: Presser): Promise<CardReply> {
  const { refusal } = wordsOf(language);
  const asked = v.safeParse(Asked, sent);
  if (!asked.success) return { sentence: refusal.invalid };
  const { choice, event: id } = asked.output;
  const event = data.events.find((each) => each.id === id);
  if (event === undefined) return { sentence: refusal['not-found'] };
  if (event.cancelled) return { sentence: refusal['event-cancelled'] };
  const network = data.network.id;
  const [known, member, talk] = await Promise.all([
    ports.personalReminders.of(network, id, person),
    ports.members.of(network, person),
    ports.talks.of(network, person),
  ]);
  const own = known !== undefined && !isStopped(member?.personal, known.at) ? known : undefined;
  const telling = { data, now: ports.clock.now(), language };
  if (choice === undefined) return { card: remindCard(event, own, telling) };
  const words = personalWords(language);
  if (choice !== 'none' && talk?.silentSince !== undefined) return { card: remindCard(event, own, { ...telling, said: words.notReached }) };
  const wanted =
    choice === 'none'
      ? { dayBefore: false, hourBefore: false }
      : { dayBefore: choice === 'day' || own?.dayBefore === true, hourBefore: choice === 'hour' || own?.hourBefore === true };
  return { card: remindCard(event, await remindMe(ports)(data, event, person, wanted), telling) };
}

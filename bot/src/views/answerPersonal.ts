import * as v from 'valibot';
import type { MyReminder, MySettings } from '../contract/personal';
import { EventId } from '../kit/ids';
import { ok, refuse } from '../kit/result';
import type { Member } from '../network/member';
import { isStopped, usualPersonal } from '../network/personalSettings';
import { changeSettings, type SettingsPorts, stopEverything } from '../personal/changeSettings';
import { stillAhead } from '../personal/plannedPersonal';
import type { Talks } from '../personal/ports';
import { remindMe } from '../personal/remindMe';
import type { Handlers } from './handler';
import type { Reader } from './reader';

export type PersonalViewPorts = SettingsPorts & { readonly talks: Talks };

/** What the reader decides for themselves: the same as on the card in their private chat. */
export const answerPersonal = (
  ports: PersonalViewPorts,
): Handlers<'mySettings' | 'saveMySettings' | 'stopMessages' | 'myReminder' | 'remindMe'> => {
  const isReachable = async ({ data, person }: Reader) => (await ports.talks.of(data.network.id, person))?.silentSince === undefined;
  const settings = async (member: Member | undefined, reader: Reader): Promise<MySettings> => {
    const { stoppedAt, ...wishes } = member?.personal ?? usualPersonal;
    return { wishes, language: member?.language, reachable: await isReachable(reader), stoppedAt };
  };
  const reminder = async (event: Reader['data']['events'][number], reader: Reader): Promise<MyReminder> => {
    const { data, person, now } = reader;
    const [own, member, reachable] = await Promise.all([
      ports.personalReminders.of(data.network.id, event.id, person),
      ports.members.of(data.network.id, person),
      isReachable(reader),
    ]);
    const holds = own !== undefined && !isStopped(member?.personal, own.at);
    return {
      dayBefore: holds && own.dayBefore,
      hourBefore: holds && own.hourBefore,
      ahead: [...stillAhead(event, data.network.settings.rules, now)],
      reachable,
    };
  };
  return {
    mySettings: async (reader) => ok(await settings(await ports.members.of(reader.data.network.id, reader.person), reader)),
    saveMySettings: async (reader, { body: { wishes, ...rest } }) => {
      const wanted = { personal: wishes, ...rest };
      return ok(await settings(await changeSettings(ports)(reader.data, reader.person, wanted), reader));
    },
    stopMessages: async (reader) => ok(await settings(await stopEverything(ports)(reader.data, reader.person), reader)),
    myReminder: async (reader, { params }) => {
      const event = eventAsked(params, reader);
      return event === undefined ? refuse('not-found') : ok(await reminder(event, reader));
    },
    remindMe: async (reader, { params, body }) => {
      const event = eventAsked(params, reader);
      if (event === undefined) return refuse('not-found');
      if (event.cancelled) return refuse('event-cancelled');
      await remindMe(ports)(reader.data, event, reader.person, body);
      return ok(await reminder(event, reader));
    },
  };
};

function eventAsked(params: Readonly<Record<string, string>>, { data }: Reader) {
  const id = v.safeParse(EventId, params.event);
  return data.events.find((event) => id.success && event.id === id.output);
}

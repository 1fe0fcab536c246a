import type { Clock, Instant } from '../kit/clock';
import type { OrganisationId, Person } from '../kit/ids';
import type { Language } from '../kit/languages';
import type { Member } from '../network/member';
import type { NetworkData } from '../network/networkData';
import { type PersonalSettings, stopped, usualPersonal } from '../network/personalSettings';
import type { Members } from '../network/ports';
import { type PlanPersonalPorts, planPersonalOf } from './planPersonal';

export type SettingsPorts = PlanPersonalPorts & { readonly members: Members; readonly clock: Clock };

/** What somebody writes of themselves; what is left out stays as it is. */
export type WantedSettings = {
  readonly personal?: Omit<PersonalSettings, 'stoppedAt'>;
  readonly organisation?: OrganisationId;
  /** null: the language of their Teams. */
  readonly language?: Language | null | undefined;
  /** Where a stop is taken back: when everything had been stopped before it; null, never. */
  readonly stoppedAt?: Instant | null | undefined;
};

/** Stores what somebody wants of the bot, and plans what they are reminded of anew, for quiet hours may have changed. */
export const changeSettings =
  (ports: SettingsPorts) =>
  async (data: NetworkData, person: Person, wanted: WantedSettings): Promise<Member> => {
    const { id } = data.network;
    const known = await ports.members.of(id, person);
    const stoppedAt = wanted.stoppedAt === undefined ? known?.personal?.stoppedAt : (wanted.stoppedAt ?? undefined);
    const { language: _before, ...rest } = { ...known, person };
    const language = wanted.language === undefined ? known?.language : (wanted.language ?? undefined);
    const member: Member = {
      ...rest,
      ...(wanted.organisation === undefined ? {} : { organisation: wanted.organisation }),
      ...(language === undefined ? {} : { language }),
      ...(wanted.personal === undefined
        ? {}
        : { personal: { ...sometime(wanted.personal), ...(stoppedAt === undefined ? {} : { stoppedAt }) } }),
    };
    await planPersonalOf(ports)(data, member);
    await ports.members.save(id, member);
    return member;
  };

/** Whoever wants to be reminded and has not chosen when is reminded the working day before. */
const sometime = (personal: Omit<PersonalSettings, 'stoppedAt'>): typeof personal => {
  const { dayBefore, hourBefore } = personal.remind;
  return personal.private.reminders && !dayBefore && !hourBefore ? { ...personal, remind: { dayBefore: true, hourBefore } } : personal;
};

/** From now on nothing is sent to somebody in private, whatever they had asked for. */
export const stopEverything =
  ({ members, clock }: Pick<SettingsPorts, 'members' | 'clock'>) =>
  async (data: NetworkData, person: Person): Promise<Member> => {
    const known = await members.of(data.network.id, person);
    const member: Member = { ...known, person, personal: stopped(known?.personal ?? usualPersonal, clock.now()) };
    await members.save(data.network.id, member);
    return member;
  };

import { monthInWords } from '../calendar/whenInWords';
import type { PostsPreview, SettingsAsWritten } from '../contract/settings';
import type { Plan } from '../delivery/plan';
import { type PostSubject, postId } from '../delivery/post';
import type { Instant } from '../kit/clock';
import { plusDays } from '../kit/time';
import type { NetworkData } from '../network/networkData';
import { settingsFrom } from '../network/settings';
import { digestOf } from '../reminders/digest';
import { capitalised } from '../text/numbers';
import { wordsOf } from '../text/words';
import { instantInWords } from './instantInWords';
import type { Reader } from './reader';

const daysAhead = 30;

/** What the bot would post in the next thirty days by other settings, beside what it will post by those that are. */
export const postsPreview = (reader: Reader, wanted: SettingsAsWritten, plan: Plan): PostsPreview => {
  const { data, now } = reader;
  const settings = settingsFrom(wanted, data.network.settings.rules, now);
  const coming = comingPosts({ ...data, network: { ...data.network, settings } }, plan, now);
  const present = comingPosts(data, plan, now);
  const [will, would] = [ids(present), ids(coming)];
  return {
    posts: coming.map((subject) => ({ ...rowOf(subject, reader), fresh: !will.has(postId(subject)) })),
    dropped: present.filter((subject) => !would.has(postId(subject))).map((subject) => ({ ...rowOf(subject, reader), fresh: false })),
  };
};

const ids = (subjects: readonly PostSubject[]): ReadonlySet<string> => new Set(subjects.map(postId));

function comingPosts(data: NetworkData, plan: Plan, now: Instant): readonly PostSubject[] {
  const until = plusDays(now, daysAhead);
  const ofEvents = data.events.flatMap((event) => plan.ofEvent(data.network, event).filter(({ due }) => due >= event.plannedAt));
  const ofRounds = data.rounds.flatMap((round) => plan.ofRound(data, round));
  const ofNetwork = [now, until].flatMap((around) => plan.ofNetwork(data.network, around));
  const coming = [...ofEvents, ...ofRounds, ...ofNetwork.filter((subject) => hasSomethingToTell(subject, data))].filter(
    ({ due }) => now < due && due <= until,
  );
  return [...new Map(coming.map((subject) => [postId(subject), subject])).values()].sort((a, b) => a.due - b.due);
}

const hasSomethingToTell = ({ kind, about }: PostSubject, { events }: NetworkData): boolean =>
  kind !== 'digest' || about === undefined || digestOf(about, events) !== undefined;

function rowOf(subject: PostSubject, reader: Reader) {
  const { data, language } = reader;
  const event = data.events.find(({ id }) => id === subject.event);
  const month = subject.kind === 'digest' || subject.kind === 'status-round' ? subject.about : undefined;
  return {
    id: postId(subject),
    kind: wordsOf(language).delivery.kind[subject.kind],
    title: event?.title ?? (month === undefined ? data.network.frame.name : capitalised(monthInWords(month, language))),
    event: event?.id,
    due: instantInWords(subject.due, reader),
  };
}

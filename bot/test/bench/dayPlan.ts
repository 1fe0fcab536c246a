import * as v from 'valibot';
import { endpoints } from '../../src/contract/endpoints';
import { coffeeChannel, type TeamsMember } from '../connector/inventedTeam';
import { postIdOf } from '../connector/messages';
import { somePeople } from './dayPeople';
import type { DayStage } from './dayStage';

/** Something that somebody does, so many seconds after midnight. */
export type Doing = { readonly at: number; readonly what: string; readonly act: () => Promise<unknown> };

const [dayBegins, dayEnds] = [8 * 3600, 16 * 3600];
const afterWebinar = 14.6 * 3600;

/** Evenly over a time of the day. */
const spread = (many: number, from: number, to: number): readonly number[] =>
  Array.from({ length: many }, (_, number) => Math.round(from + ((to - from) * number) / many));

/** What the tab asks one after the other when somebody looks around in it: each view also asks who they are. */
const looks = ['overview', 'calendar?from=2021-03-29&to=2021-05-02', 'priorities', 'follow-ups', 'indicators', 'network'].map(
  (path) => `/api/${path}`,
);
const questions = ['kalenteri', 'painopiste 3', 'mittarit', 'milloin on seuraava webinaari', 'kuka vastaa hakevasta toiminnasta'];

/** What two hundred people do in a day; how many of them do what is a guess, and stands here to be changed. */
export const habits = {
  looksAround: 2,
  viewsEach: 4,
  searches: 60,
  questions: 40,
  comings: 60,
  answers: 40,
  drafts: 5,
  edits: 10,
  feeds: 50,
};

/** Everybody looks into the tab twice; some search, ask, answer and change something. Calendars of phones are fetched eight times. */
export const planDay = (stage: DayStage, webinar: string | undefined, feeds: readonly string[]): readonly Doing[] => {
  const { ask, send, teams } = stage;
  const everybody = somePeople(200);
  const look = (as: TeamsMember, number: number) => async () => {
    await ask(as, '/api/me');
    for (let view = 0; view < habits.viewsEach; view++) await ask(as, looks[(number + view) % looks.length] ?? '/api/overview');
  };
  const times = spread(everybody.length * habits.looksAround, dayBegins, dayEnds);
  const tab = times.map((at, number) => ({ at, what: 'views of the tab', act: look(everybody[number % 200] ?? everyone(0), number) }));
  const searches = spread(habits.searches, dayBegins, dayEnds).map((at, number) => ({
    at,
    what: 'searches',
    act: () => ask(everyone(number * 3), `/api/search?q=${encodeURIComponent('ohjaajien koulutus')}`),
  }));
  const asked = spread(habits.questions, dayBegins, dayEnds).map((at, number) => ({
    at,
    what: 'questions to the bot',
    act: () => send(teams.mention(everyone(number * 4), questions[number % questions.length] ?? 'apua', { channel: coffeeChannel })),
  }));
  const edits = spread(habits.edits, dayBegins, dayEnds).map((at, number) => ({
    at,
    what: 'edits by the secretariat',
    act: () => edit(stage, number),
  }));
  const fetched = feeds.flatMap((feed, number) =>
    spread(8, number * 60, 24 * 3600).map((at) => ({ at, what: 'calendars of phones', act: () => stage.fetchFeed(feed) })),
  );
  const around = webinar === undefined ? [] : [...comings(stage, webinar), ...answers(stage, webinar)];
  return [...tab, ...searches, ...asked, ...edits, ...fetched, ...around].toSorted((a, b) => a.at - b.at);
};

const everyone = (number: number): TeamsMember => {
  const [person] = somePeople(1, number);
  if (person === undefined) throw new Error('Nobody is there');
  return person;
};

const post = ({ connector }: DayStage, part: string) => {
  const found = connector.posts().find((message) => postIdOf(message)?.includes(part));
  if (found === undefined) throw new Error(`No post about ${part} stands in the channel`);
  return found;
};

const comings = (stage: DayStage, event: string): readonly Doing[] =>
  spread(habits.comings, dayBegins, 12 * 3600).map((at, number) => ({
    at,
    what: 'people who say that they come',
    act: () =>
      stage.send(
        stage.teams.press(everyone(number), post(stage, 'day-before'), 'event.coming', { event, coming: 'yes', kind: 'day-before' }),
      ),
  }));

/** Half answer on the card, half in the tab, where what they type is kept now and then. */
const answers = (stage: DayStage, round: string): readonly Doing[] =>
  spread(habits.answers, afterWebinar, dayEnds).map((at, number) => ({
    at,
    what: 'answers',
    act: async () => {
      const who = everyone(number);
      const organisation = stage.content.organisations[number % stage.content.organisations.length]?.id;
      const outcome = 'Verkostoiduttiin ja sovittiin, että ohjaajien yhteinen koulutus järjestetään syksyllä.';
      await stage.ask(who, '/api/me/organisation', { method: 'PUT', body: { organisation } });
      if (number % 2 === 0) {
        await stage.send(stage.teams.press(who, post(stage, 'follow-up'), 'followUp.answer', { round, outcome }));
        return;
      }
      const body = { outcome, moved: [], others: [] };
      for (let kept = 0; kept < habits.drafts; kept++) await stage.ask(who, `/api/follow-ups/${round}/draft`, { method: 'PUT', body });
      await stage.ask(who, `/api/follow-ups/${round}/answer`, { method: 'PUT', body });
    },
  }));

async function edit(stage: DayStage, number: number): Promise<void> {
  const secretary = everyone(0);
  const id = stage.content.projects[number % stage.content.projects.length]?.id;
  const item = v.parse(endpoints.item.response, await stage.ask(secretary, `/api/items/project/${id}`));
  const value = { ...stage.content.projects.find((project) => project.id === id), name: `Hanke ${number}` };
  const edits = [{ kind: 'project', id, base: item.version, value }];
  await stage.ask(secretary, '/api/changes', { method: 'PUT', body: { edits } });
}

import { versionOf } from '../../src/changes/version';
import { secretary } from '../../src/local/people';
import { postIdOf } from '../connector/messages';
import { lineOf } from '../harness/seasons';
import { expectedPosts } from '../plan/expectedPosts';
import { wallClock } from '../plan/helsinki';
import { inventedCalendar, inventedMoves, inventedYear } from '../plan/inventedCalendar';
import { beginStory, useStorage } from './app';

const storage = useStorage();

test('In a year in which the secretary moves four events, each is told of at its new time and never again at its old one', async () => {
  const { from, to } = inventedYear;
  const content = inventedCalendar();
  const story = await beginStory({ storage: storage(), now: wallClock(from), content });
  await story.install();
  const made: string[] = [];
  const liveUntil = async (instant: number) => {
    for (const { subject } of await story.until(wallClock(instant))) if (subject.kind !== 'welcome') made.push(lineOf(subject));
  };

  const latest = new Map<string, unknown>();
  for (const { at, event, when } of inventedMoves) {
    await liveUntil(at);
    const moved = content.events.find(({ id }) => id === event);
    if (moved === undefined) throw new Error(`There is no ${event}`);
    const edit = { kind: 'event' as const, id: event, base: versionOf('event', latest.get(event) ?? moved), value: { ...moved, when } };
    const { outcome } = await story.app().makeChange(content.id, { by: secretary.person, edits: [edit] });
    expect(outcome).toBe('saved');
    latest.set(event, edit.value);
  }
  await liveUntil(to);

  const plan = expectedPosts({
    events: content.events,
    moves: inventedMoves,
    boundAt: from,
    createdAt: from,
    from,
    to,
    followUpMeetings: false,
  });
  expect([...made].sort()).toEqual(plan.map(lineOf).sort());
  const shown = story.connector.posts().map(postIdOf);
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.length).toBe(plan.length + 1);
  await story.end();
}, 120_000);

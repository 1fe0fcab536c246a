import * as v from 'valibot';
import type { Due } from '../../src/delivery/ports';
import { PostSubject } from '../../src/delivery/post';
import { connectTables } from '../../src/edges/tables/connect';
import { comingPosts, dueIndexIn } from '../../src/edges/tables/dueIndex';
import { hours } from '../../src/kit/clock';
import { instantAt } from '../plan/helsinki';
import { useStorage } from './app';

const storage = useStorage();
const now = instantAt('2021-04-13T08:55');

const postOf = (network: string, number: number): Due => {
  const at = now + hours(number + 1);
  return { task: 'post', at, subject: v.parse(PostSubject, { network, kind: 'digest', about: `keksitty-${number}`, due: at }) };
};

test('The secretariat of a small network sees what is coming although twelve hundred posts of others come first', async () => {
  const { due } = await connectTables({ kind: 'connection-string', prefix: `many${process.pid}x`, connectionString: storage() });
  const ours = [postOf('pieni', 1300), postOf('pieni', 1301)];
  await dueIndexIn(due).add([...Array.from({ length: 1200 }, (_, number) => postOf('suuri', number)), ...ours]);
  expect(await comingPosts(due)('pieni', now, 30)).toEqual(ours.map(({ subject }) => subject));
  expect(await comingPosts(due)('suuri', now, 30)).toHaveLength(30);
  expect(await comingPosts(due)('tuntematon', now, 30)).toEqual([]);
});

import { connectTables } from '../../src/edges/tables/connect';
import { endFaults } from '../faults/stage';
import { seededRandom } from '../harness/seededRandom';
import { useStorage } from '../stories/app';
import { whatIsWrong } from './accounts';
import { chanceOf } from './chance';
import { begin, live } from './lives';

const storage = useStorage();

test('An answer that is gone, a post that is gone or stands twice and a name of another network are found when the accounts are made', async () => {
  const length = { networks: 2, weeks: 4 };
  const lives = await begin(storage(), length);
  await live(lives, length, chanceOf(seededRandom(7)));
  expect(await whatIsWrong(lives)).toEqual([]);

  const { networks, deliveries } = await connectTables(lives.it.story.account);
  const [first, second] = lives.networks;
  const [answered] = [...lives.answers.values()].filter(({ told }) => told !== undefined);
  const [post] = await deliveries.withPrefix('kaselo', 'post~');
  if (first === undefined || second === undefined || answered === undefined || post === undefined) throw new Error('Nothing has happened');
  const [row] = await networks.withPrefix(answered.network, `answer~${answered.what.split('~')[0]}~`);
  await networks.remove({ partitionKey: answered.network, rowKey: row?.rowKey ?? '' });
  await deliveries.remove({ partitionKey: 'kaselo', rowKey: post.rowKey ?? '' });
  const [, message] = lives.it.story.connector.posts();
  lives.it.story.connector.board.write(message?.place ?? '', message?.versions[0]);
  lives.it.story.connector.board.write(message?.place ?? '', { type: 'message', text: second.name });

  const wrong = (await whatIsWrong(lives)).join('\n');
  for (const found of ['the answer', 'stands 2 times', 'nowhere else', `knows ${second.name}`]) expect(wrong).toContain(found);
  await endFaults(lives.it);
  await Promise.all([...lives.connectors.values()].slice(1).map((connector) => connector.stop()));
});

import { printTraces } from '../../src/edges/telemetry/printTraces';
import { coffeeChannel, member } from '../connector/inventedTeam';
import { beginStory, useStorage } from '../stories/app';

const storage = useStorage();

test('Whoever develops reads of each turn a tree with the tables, the answers and the milliseconds', async () => {
  const printed: string[] = [];
  const telemetry = printTraces((text) => void printed.push(text));
  const story = await beginStory({ storage: storage(), now: '2021-04-13T08:55', guards: { telemetry } });
  await story.install();
  await story.send(story.teams().mention(member('eino'), 'kalenteri', { channel: coffeeChannel }));
  await story.end();
  const turn = printed.find((text) => text.startsWith('turn message')) ?? '';
  const lines = turn.split('\n');
  for (const line of lines) expect(line).toMatch(/^[│├└─ ]*\S.* {2}\d+\.\d ms( {2}\(.*\))?$/);
  expect(lines[0]).toContain('outcome done');
  expect(lines).toContainEqual(expect.stringMatching(/^├─ hear {2}/));
  expect(lines).toContainEqual(expect.stringMatching(/^│ {2}[├└]─ storage get {2}\d+\.\d ms {2}\(table \w+networks, status \d+\)$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {3}└─ teams send {2}/));
});

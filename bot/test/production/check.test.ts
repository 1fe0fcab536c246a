import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { nodeOfTheProject } from '../harness/program';
import { education } from '../statistics/education';
import { answerWith, type FakeStatFin, startFakeStatFin } from '../statistics/fakeStatFin';

let statFin: FakeStatFin;
beforeEach(async () => {
  statFin = await startFakeStatFin({ '12bs': education });
});
afterEach(() => statFin.stop());

/** The command as it is built, with the network's own content beside it. */
const check = (...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> =>
  new Promise((resolve) => {
    const command = [join(__dirname, '..', '..', 'dist', 'check.cjs'), ...args];
    execFile(nodeOfTheProject(), command, { env: { KASELO_STATFIN_URL: statFin.service } }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    );
  });

test('Whoever looks before the first night hears series by series what would come, and which ones need a look at their settings', async () => {
  const { code, said } = await check('check');
  expect(said).toContain('Koulutustasomittain – Koulutustasomittain\n  Toisi 12 uutta lukua ja muuttaisi 3 lukua.');
  expect(said).toContain('julkaistu 18.6.2026, viimeisin jakso 2025, aluejako alue_23_20260101');
  // The invented table has no shares of those without a qualification, nor of tertiary ones.
  expect(said).toContain('Korkea-asteen tutkinto – Osuus 15 vuotta täyttäneistä\n  Taulukossa ei ole haettua tietoa.');
  expect(said).toContain('Sarjoja 5, ongelmia 2. Mitään ei kirjoitettu.');
  expect(code).toBe(1);
}, 60_000);

test('A service that answers something else is told in a sentence, not in the words of a program', async () => {
  statFin.fails('GET', answerWith(200, '<html>'), 5);
  const { code, said } = await check('check');
  expect(said.match(/Tilastopalvelu vastasi jotakin muuta kuin tilastoa/g)).toHaveLength(5);
  expect(code).toBe(1);
  expect(said).not.toContain(' at ');
}, 60_000);

test('Another word is answered with how the command is used, and nobody is asked', async () => {
  expect(await check('hae')).toMatchObject({ code: 2, said: 'Käyttö: npm run indicators -- check\n' });
  expect(statFin.asked).toEqual([]);
});

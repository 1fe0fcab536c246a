import { screen, within } from '@testing-library/react';
import { FollowUpsView } from '../../src/followUps/FollowUpsView';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { followUps, round } from '../views/followUps';
import { member } from '../views/me';

const open = (view = followUps, language: 'fi' | 'sv' = 'fi') =>
  renderTab(<FollowUpsView />, { server: fakeServer({ followUps: view, me: member }), language });

const halves = async () => {
  await screen.findByRole('rowheader', { name: /^Kymenlaakso \d/ });
  return screen.getAllByRole('table');
};

test('The matrix shows every organisation once, by region, with those in both apart', async () => {
  open();
  const [left, right] = await halves();
  expect(left?.querySelector('caption')?.textContent).toBe('Vastaukset kyselyittäin: Kymenlaakso, Molemmat maakunnat');
  expect(right?.querySelector('caption')?.textContent).toBe('Vastaukset kyselyittäin: Etelä-Karjala');
  for (const { name } of member.organisations)
    expect(screen.getAllByRole('rowheader', { name: new RegExp(`^${exactly(name)}`) })).toHaveLength(1);
});

test('One’s own organisation comes first and is marked, and its marks are heard in words', async () => {
  open();
  const [left] = await halves();
  const own = within(left ?? document.body).getAllByRole('row')[2];
  expect(own?.textContent).toBe('Ohjaamo Kotkasinäei vastannutvastasi');
  expect(screen.getByRole('row', { name: /^Cursor Oy/ }).textContent).toBe(
    'Cursor Oyvastasi ja jakoi hyvän käytännönei vielä, kysely auki',
  );
});

test('Each round’s heading leads to its answers', async () => {
  const { person, path } = open();
  const [left] = await halves();
  await person.click(within(left ?? document.body).getByRole('link', { name: /^ke 14\.4\./ }));
  expect(path()).toBe(`/follow-ups/${round.summary.id}`);
});

test('The matrix ends with how many have answered of how many', async () => {
  open();
  await halves();
  expect(screen.getByRole('row', { name: /^Vastanneita/ }).textContent).toBe('Vastanneita23');
  expect(screen.getByRole('row', { name: /^Kysely koski/ }).textContent).toBe('Kysely koski3232');
  expect(screen.getByRole('row', { name: /^Viimeinen päivä/ }).textContent).toBe('Viimeinen päiväto 25.3.ke 28.4.');
});

test('Whoever has not answered an open round gets to it from the top', async () => {
  const waiting = {
    ...followUps,
    organisations: followUps.organisations.map((one) => (one.mine ? { ...one, marks: ['missed' as const, 'open' as const] } : one)),
  };
  open(waiting);
  const block = await screen.findByRole('region', { name: /Odottaa sinua/ });
  expect(block.textContent).toContain('vastausaikaa ke 28.4. saakka, vielä seitsemän päivää');
  expect(
    within(block)
      .getByRole('link', { name: `Vastaa: ${round.summary.title}` })
      .getAttribute('href'),
  ).toBe(`/follow-ups/${round.summary.id}`);
});

test('Twelve rounds are turned five at a time, the newest first in sight', async () => {
  const [first] = followUps.rounds;
  if (first === undefined) throw new Error('The fixture has a round');
  const days = Array.from({ length: 12 }, (_, at) => `ma ${at + 1}.2.`);
  const rounds = days.map((day, at) => ({ ...first, id: `${first.id.slice(0, 8)}${10 + at}-kysely` as typeof first.id, day }));
  const organisations = followUps.organisations.map((one) => ({ ...one, marks: days.map(() => 'missed' as const) }));
  const { person } = open({ ...followUps, rounds, organisations });
  await halves();
  const shown = () => screen.getAllByRole('columnheader').flatMap((cell) => cell.textContent?.match(/ma \d+\.2\./)?.[0] ?? []);
  expect(shown().slice(0, 5)).toEqual(['ma 8.2.', 'ma 9.2.', 'ma 10.2.', 'ma 11.2.', 'ma 12.2.']);
  await person.click(screen.getByRole('button', { name: 'Aiemmat kyselyt' }));
  await person.click(screen.getByRole('button', { name: 'Aiemmat kyselyt' }));
  expect(new Set(shown())).toEqual(new Set(['ma 1.2.', 'ma 2.2.']));
});

test('Before the first round one is told which opens next', async () => {
  open({ ...followUps, rounds: [], organisations: followUps.organisations.map((one) => ({ ...one, marks: [] })) });
  expect(await screen.findByText('Yhtään kyselyä ei ole vielä avautunut')).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Seuraavaksi avautuu' }).textContent).toContain('avautuu ke 28.4. klo 10.30');
});

test('On a phone one round is shown at a time, one’s own organisation first', async () => {
  const wide = window.matchMedia;
  window.matchMedia = (media) => ({ ...wide(media), matches: true });
  try {
    const { person } = open();
    const choice = await screen.findByRole('combobox', { name: 'Kysely' });
    const [own, ...others] = await screen.findAllByRole('heading', { level: 2 });
    expect(own?.textContent).toBe('Sinun organisaatiosi');
    expect(others.map((heading) => heading.textContent)).toEqual([
      'Kymenlaakso 0/12 on vastannut',
      'Etelä-Karjala 1/14 on vastannut',
      'Molemmat maakunnat 1/5 on vastannut',
      'Seuraavaksi avautuu',
    ]);
    await person.selectOptions(choice, '2021-03-11-yritysrahoitus-webinaari');
    expect(screen.getByText('vastausaika päättyi to 25.3.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  } finally {
    window.matchMedia = wide;
  }
});

function exactly(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

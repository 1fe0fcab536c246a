import type { Round } from '@kaselo/bot/contract/followUps';
import { screen, within } from '@testing-library/react';
import { RoundView } from '../../src/followUps/RoundView';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { round } from '../views/followUps';
import { member } from '../views/me';

const closed: Round = { ...round, summary: { ...round.summary, state: 'closed', daysLeft: 0 } };

const open = (view: Round = round, language: 'fi' | 'sv' = 'fi') =>
  renderTab(<RoundView round={view.summary.id} />, { server: fakeServer({ round: view, me: member, draft: { saved: true } }), language });

const cards = async () => {
  const answers = await screen.findByRole('region', { name: 'Vastaukset' });
  return within(answers)
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.closest('li'));
};

beforeEach(() => window.sessionStorage.clear());

test('A round says what was asked, how many have answered and until when one can', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 1, name: round.question })).toBeTruthy();
  expect(screen.getByText('/ 32 organisaatiosta on vastannut').textContent).toBe('3 / 32 organisaatiosta on vastannut');
  expect(screen.getByText('vastausaikaa ke 28.4. saakka, vielä seitsemän päivää')).toBeTruthy();
  expect(screen.getByRole('link', { name: round.event?.title ?? '' }).getAttribute('href')).toBe('/calendar/2021-04-14-kaselo-webinaari');
});

test('An answer tells what came of it, what others may take up and where the action stands', async () => {
  open();
  const [own, , employment] = await cards();
  expect(own?.textContent).toContain('Ohjaamo Kotkasinä');
  expect(own?.textContent).toContain('Hyvä käytäntö: Yhteinen ohjaushetki oppilaitoksen tiloissa.');
  expect(own?.textContent).toContain('valmis');
  expect(
    within(own ?? document.body)
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/priorities/p2-toimenpide-kaselo-webinaari');
  expect(employment?.textContent).toContain('ke 14.4., muokattu');
  expect(employment?.textContent).toContain('Seuraavaksi: Jatkamme syksyllä.');
});

test('One can read only the good practices, or only a region', async () => {
  const { person } = open();
  await person.click(await screen.findByRole('radio', { name: 'Hyvät käytännöt 1' }));
  expect(await cards()).toHaveLength(1);
  await person.click(screen.getByRole('radio', { name: 'Etelä-Karjala' }));
  expect((await cards()).map((card) => card?.querySelector('h3')?.textContent)).toEqual(['LUT-yliopisto', 'Kaakkois-Suomen TE-toimisto']);
});

test('Who has not answered is one step away', async () => {
  open();
  const summary = await screen.findByText('29 organisaatiota ei ole vielä vastannut');
  expect(within(summary.closest('details') ?? document.body).getAllByRole('listitem', { hidden: true })).toHaveLength(29);
});

test('A closed round is read, not answered', async () => {
  open({ ...closed, mine: undefined });
  expect(await screen.findByText('vastausaika päättyi ke 28.4.')).toBeTruthy();
  expect(await cards()).toHaveLength(3);
  expect(screen.getByText('29 organisaatiota ei vastannut')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Muokkaa vastaustasi' })).toBeNull();
});

test('What somebody left unsent in a closed round is theirs to copy', async () => {
  const { person } = open({
    ...closed,
    mine: undefined,
    draft: { outcome: 'Ehdin vain tähän.', moved: [], others: [], next: 'Jatkan huomenna.' },
  });
  const left: HTMLTextAreaElement = await screen.findByRole('textbox', { name: /^Luonnoksesi/ });
  expect(left.value).toBe('Ehdin vain tähän.\n\nJatkan huomenna.');
  await person.click(screen.getByRole('button', { name: 'Kopioi luonnos' }));
  expect(await screen.findByText('Kopioitu')).toBeTruthy();
  expect(await window.navigator.clipboard.readText()).toBe(left.value);
});

test('A Swedish reader gets Swedish words around the answers', async () => {
  open(round, 'sv');
  expect(await screen.findByText('svara senast ke 28.4., sju dagar kvar')).toBeTruthy();
  expect(screen.getByText('29 organisationer har inte svarat ännu')).toBeTruthy();
});

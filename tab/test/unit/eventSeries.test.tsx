import { ChangeId } from '@kaselo/bot/contract/changes';
import { SeriesPreview } from '@kaselo/bot/contract/recurrence';
import { screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { EditSeries } from '../../src/events/EditSeries';
import { type FakeServer, fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { calendarToEdit } from '../views/calendarToEdit';

const words = (day: string) => ({ day, time: 'klo 9.00', full: `${day} klo 9.00`, vague: false });
const previewSeries = v.parse(SeriesPreview, {
  occurrences: [
    { becomes: 'new', id: '2021-09-14-kahvit', words: words('ti 14.9.') },
    { becomes: 'new', id: '2021-10-12-kahvit', words: words('ti 12.10.') },
  ],
  skipped: ['to 13.5. helatorstai'],
  more: false,
  edits: [{ kind: 'series', id: 'kahvit', value: { id: 'kahvit', title: 'Keksityt kahvit' } }],
});
const bodies = ({ asked }: FakeServer, path: string): unknown[] =>
  asked.filter(({ method, address }) => method === 'PUT' && address.pathname === path).map(({ body }) => JSON.parse(body ?? '') as unknown);

beforeEach(() => window.localStorage.clear());

test('A series on the second Tuesday is chosen in plain words, its days are seen, and one change saves it', async () => {
  const server = fakeServer({
    calendarToEdit,
    previewSeries,
    change: { outcome: 'saved', change: v.parse(ChangeId, '1618293300000-abcdefghijkl') },
  });
  const [closed, saved] = [jest.fn(), jest.fn()];
  const { person } = renderTab(<EditSeries onClose={closed} onSaved={saved} />, { server });
  const drawer = await screen.findByRole('dialog', { name: 'Uusi sarja' });
  await person.type(await within(drawer).findByRole('textbox', { name: /Sarjan ja sen tapahtumien nimi/ }), 'Keksityt kahvit');
  await person.type(within(drawer).getByLabelText(/^Päivä/), '2021-09-14');
  await person.type(within(drawer).getByLabelText(/Alkaa klo/), '09:00');
  await person.selectOptions(within(drawer).getByLabelText(/Kuinka usein/), 'Joka kuukauden 2. tiistai');
  await person.type(within(drawer).getByLabelText(/Viimeistään/), '2021-12-31');
  expect(await within(drawer).findByText('Sarjassa on 2 tapahtumaa. Pyhäpäivinä jäävät väliin: to 13.5. helatorstai.')).toBeTruthy();
  const days = within(drawer).getByRole('region', { name: 'Sarjan tapahtumat' });
  expect(
    within(days)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['ti 14.9. klo 9.00uusi', 'ti 12.10. klo 9.00uusi']);

  await person.click(within(drawer).getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(closed).toHaveBeenCalled());
  expect(saved).toHaveBeenCalledWith('2021-09-14-kahvit');
  expect(bodies(server, '/api/series/preview').at(-1)).toMatchObject({
    title: 'Keksityt kahvit',
    rule: {
      rrule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20211231',
      skipHolidays: true,
      first: { precision: 'time', start: '2021-09-14T09:00' },
      event: { title: 'Keksityt kahvit', kind: 'meeting' },
    },
  });
  expect(bodies(server, '/api/changes')).toEqual([{ edits: previewSeries.edits }]);
});

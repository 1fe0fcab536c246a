import { ChangeId } from '@kaselo/bot/contract/changes';
import { ImportPreview } from '@kaselo/bot/contract/import';
import { screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { ImportCalendar } from '../../src/events/ImportCalendar';
import { type FakeServer, fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';

const words = { day: 'ke 14.4.', time: 'klo 9.00', full: 'ke 14.4. klo 9.00', vague: false };
const row = (number: number, state: 'new' | 'changed' | 'same', more: object = {}) => {
  const id = `keksitty-${number}`;
  const title = `Keksitty ${number}`;
  return {
    key: String(number),
    state,
    title,
    words,
    kind: 'meeting',
    cancelled: false,
    past: false,
    differences: state === 'changed' ? [{ field: 'when', before: 'ti 13.4. klo 9.00', after: words.full }] : [],
    ...(state === 'same'
      ? {}
      : { edit: { kind: 'event', id, value: { id, title, kind: 'meeting', when: { precision: 'day', day: '2021-04-14' } } } }),
    ...more,
  };
};
const read = v.parse(ImportPreview, {
  outcome: 'read',
  rows: [
    ...Array.from({ length: 60 }, (_, number) => row(number, 'new')),
    row(60, 'new', { cancelled: true }),
    row(61, 'changed'),
    row(62, 'same'),
  ],
  unread: 1,
});
const change = { outcome: 'saved', change: v.parse(ChangeId, '1618293300000-abcdefghijkl') } as const;
const sent = ({ asked }: FakeServer): { edits: { id: string; value: { kind: string } }[]; note: string }[] =>
  asked.filter(({ method, address }) => method === 'PUT' && address.pathname === '/api/changes').map(({ body }) => JSON.parse(body ?? ''));

const open = (server: FakeServer) => renderTab(<ImportCalendar onClose={() => {}} />, { server });
const aFile = new File(['BEGIN:VCALENDAR'], 'keksitty.ics', { type: 'text/calendar' });

test('A coordinator chooses a file, reads what it brings, and brings the chosen in, a portion at a time', async () => {
  const server = fakeServer({ previewImport: read, change });
  const { person } = open(server);
  await person.upload(await screen.findByLabelText('Kalenteritiedosto'), aFile);
  expect(await screen.findByText('Uusia 61, muuttuneita 1, jo kalenterissa 1. Yhtä merkintää ei voitu lukea.')).toBeTruthy();
  expect(screen.getByText('Aika: ti 13.4. klo 9.00 muuttuu: ke 14.4. klo 9.00')).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: 'Tuo Keksitty 62' })).toBeNull();

  await person.click(screen.getByRole('checkbox', { name: 'Tuo Keksitty 0' }));
  await person.selectOptions(screen.getByLabelText('Laji: Keksitty 1'), 'Webinaari');
  await person.click(screen.getByRole('button', { name: 'Tuo 60 tapahtumaa' }));
  expect(await screen.findByText('60 tapahtumaa on tuotu kalenteriin.')).toBeTruthy();
  expect(sent(server).map(({ edits }) => edits.length)).toEqual([40, 20]);
  expect(sent(server)[0]).toMatchObject({ note: 'tuotu tiedostosta keksitty.ics' });
  expect(sent(server)[0]?.edits[0]).toMatchObject({ id: 'keksitty-1', value: { kind: 'webinar' } });
  const portions = screen.getByRole('list', { name: 'Tuodut osat' });
  expect(
    within(portions)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['1. osa: 40 tapahtumaaKumoa', '2. osa: 20 tapahtumaaKumoa']);
});

test('What fits into one portion is not called a part of anything', async () => {
  const server = fakeServer({
    previewImport: v.parse(ImportPreview, { outcome: 'read', rows: [row(0, 'new'), row(1, 'new')], unread: 0 }),
    change,
  });
  const { person } = open(server);
  await person.upload(await screen.findByLabelText('Kalenteritiedosto'), aFile);
  await person.click(await screen.findByRole('button', { name: 'Tuo 2 tapahtumaa' }));
  const portions = await screen.findByRole('list', { name: 'Tuodut osat' });
  expect(within(portions).getByRole('listitem').textContent).toBe('2 tapahtumaaKumoa');
  expect(within(portions).getByRole('button', { name: 'Kumoa tuonti' })).toBeTruthy();
});

test('A file that is no calendar is answered with the server’s sentence', async () => {
  const server = fakeServer({ previewImport: { outcome: 'unreadable', message: 'Tämä ei ole kalenteritiedosto.' } });
  const { person } = open(server);
  await person.upload(await screen.findByLabelText('Kalenteritiedosto'), aFile);
  expect((await screen.findByRole('alert')).textContent).toContain('Tämä ei ole kalenteritiedosto.');
});

test('A line that breaks in the middle says how far it came, and bringing in again is offered', async () => {
  const server = fakeServer({ previewImport: read });
  const { person } = open(server);
  await person.upload(await screen.findByLabelText('Kalenteritiedosto'), aFile);
  await person.click(await screen.findByRole('button', { name: 'Tuo 61 tapahtumaa' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Tuonti keskeytyi: 0/61 tapahtumaa'));
  expect(screen.getByRole('button', { name: 'Tuo 61 tapahtumaa' })).toBeTruthy();
});

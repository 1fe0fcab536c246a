import { screen, within } from '@testing-library/react';
import { AllAnswersView } from '../../src/followUps/AllAnswersView';
import { MyAnswersView } from '../../src/followUps/MyAnswersView';
import { PracticesView } from '../../src/followUps/PracticesView';
import { answerRows, matrixRows } from '../../src/followUps/sheet';
import { followUpsWords } from '../../src/text/followUps';
import { followUpsSheet } from '../../src/text/followUpsSheet';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { allAnswers, myAnswers, practices } from '../views/answers';
import { followUps } from '../views/followUps';
import { coordinator, member } from '../views/me';

const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

test('The answers stand under their surveys, and by priority when one chooses so; the choice is in the address', async () => {
  const server = fakeServer({ answers: allAnswers, me: member });
  const { person, path } = renderTab(<AllAnswersView />, { server, path: '/follow-ups/answers' });
  expect(await screen.findByRole('heading', { name: /Yritysrahoitus-webinaari to 11\.3\., 1 vastaus/ })).toBeTruthy();
  await person.click(screen.getByRole('radio', { name: 'Painopisteittäin' }));
  expect(headings().at(-1)).toBe('Ei painopistettä 1 vastaus');
  expect(path()).toBe('/follow-ups/answers?by=priority');
});

test('Whoever opens a link to the answers by organisation sees them so', async () => {
  renderTab(<AllAnswersView />, { server: fakeServer({ answers: allAnswers, me: member }), path: '/follow-ups/answers?by=organisation' });
  await screen.findByRole('heading', { name: /LUT-yliopisto 1 vastaus/ });
  expect(headings().filter((text) => text?.endsWith('1 vastaus'))).toHaveLength(3);
});

test('Only the secretariat takes the answers to Excel', async () => {
  renderTab(<AllAnswersView />, { server: fakeServer({ answers: allAnswers, me: member, followUps }) });
  await screen.findByRole('heading', { name: /Yritysrahoitus/ });
  expect(screen.queryByRole('button', { name: 'Vie Exceliin' })).toBeNull();
});

test('The secretary finds the way to Excel and to the questions', async () => {
  renderTab(<AllAnswersView />, { server: fakeServer({ answers: allAnswers, me: coordinator, followUps }) });
  expect(await screen.findByRole('button', { name: 'Vie Exceliin' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Kysymykset' })).toBeTruthy();
});

test('What somebody wrote that looks like a formula is text in the file', () => {
  const [first] = allAnswers.answers;
  const tricky = { ...allAnswers, answers: first === undefined ? [] : [{ ...first, outcome: '=HYPERLINK("https://example.org")' }] };
  const rows = answerRows(tricky, member.regions, followUpsSheet.fi.columns);
  expect(rows[1]).toContainEqual({ type: String, value: '=HYPERLINK("https://example.org")', wrap: true });
  expect(rows.flat().every(({ type }) => type === String)).toBe(true);
  const matrix = matrixRows(followUps, followUpsSheet.fi.columns, followUpsWords.fi.shortMark);
  expect(matrix).toHaveLength(followUps.organisations.length + 1);
  expect(matrix.every((row) => row.length === followUps.rounds.length + 1)).toBe(true);
});

test('The good practices are narrowed by region and priority, and found by their words', async () => {
  const server = fakeServer({ practices, me: member });
  const { person, path } = renderTab(<PracticesView />, { server, path: '/follow-ups/practices' });
  expect(await screen.findByText('2 käytäntöä')).toBeTruthy();
  await person.selectOptions(screen.getByRole('combobox', { name: 'Maakunta' }), 'etela-karjala');
  expect(screen.getByText('1/2 käytännöstä')).toBeTruthy();
  expect(screen.getByText('Kv-opiskelijoiden vertaisryhmä.')).toBeTruthy();
  await person.type(screen.getByRole('searchbox', { name: 'Hae käytännöistä' }), 'vertais');
  expect(path()).toBe('/follow-ups/practices?region=etela-karjala&search=vertais');
  expect(server.asked.at(-1)?.address.search).toContain('search=vertais');
});

test('Where no practice fits, one way leads back to all of them', async () => {
  const { person } = renderTab(<PracticesView />, {
    server: fakeServer({ practices, me: member }),
    path: '/follow-ups/practices?organisation=cursor',
  });
  expect(await screen.findByText('Yksikään käytäntö ei sovi näihin valintoihin.')).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Poista rajaukset' }));
  expect(screen.getByText('2 käytäntöä')).toBeTruthy();
});

test('My own page tells what waits to be sent and what I have sent, with the way to each', async () => {
  renderTab(<MyAnswersView />, { server: fakeServer({ myAnswers, me: member }) });
  const drafts = await screen.findByRole('region', { name: /Luonnokset/ });
  expect(drafts.textContent).toContain('kirjoitettu ti 13.4. klo 9.12, vastausaikaa ke 28.4. saakka');
  expect(
    within(drafts)
      .getByRole('link', { name: /^Jatka/ })
      .getAttribute('href'),
  ).toBe('/follow-ups/2021-04-14-kaselo-webinaari');
  expect(screen.getByRole('region', { name: /Lähetetyt/ }).textContent).toContain('vastasit to 11.3., muokattu');
});

import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ApiProvider } from '../../src/api/ApiProvider';
import { Surface } from '../../src/app/Surface';
import { constant } from '../../src/teams/changing';
import type { Language } from '../../src/text/language';
import { type FakeServer, fakeServer } from './fakeServer';

const token = () => Promise.resolve('a-token');
const theme = constant('light' as const);

type Options = { readonly server?: FakeServer; readonly language?: Language; readonly path?: string };

const Reader = ({ language: first, children }: { readonly language: Language; readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(first);
  return (
    <Surface theme={theme} language={language} choose={setLanguage}>
      {children}
    </Surface>
  );
};

/** Shows something as the tab would, to a reader who has signed in. */
export const renderTab = (shown: ReactNode, { server = fakeServer({}), language = 'fi', path = '/' }: Options = {}) => {
  const location = memoryLocation({ path, record: true });
  render(
    <Router hook={location.hook}>
      <Reader language={language}>
        <ApiProvider token={token} fetch={server.fetch}>
          {shown}
        </ApiProvider>
      </Reader>
    </Router>,
  );
  return { person: userEvent.setup(), path: () => location.history.at(-1) };
};

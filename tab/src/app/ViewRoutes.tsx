import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { LoadingPanel, LoadingWord } from '../ui/Loading';
import { NotFound } from './NotFound';
import { views } from './routes';

const Waiting = () => (
  <>
    <LoadingWord />
    <LoadingPanel rows={10} />
  </>
);

/** The pages that anybody may read without signing in. */
const openPages = [
  <Route key="privacy" path="/privacy" component={views.privacy} />,
  <Route key="terms" path="/terms" component={views.terms} />,
  <Route key="accessibility" path="/accessibility" component={views.accessibility} />,
  <Route key="config" path="/config" component={views.config} />,
];

export const isOpenPage = (path: string): boolean => ['/privacy', '/terms', '/accessibility', '/config'].includes(path);

/** Which view an address shows. */
export const ViewRoutes = () => (
  <Suspense fallback={<Waiting />}>
    <Switch>
      <Route path="/" component={views.overview} />
      <Route path="/priorities/:action?">{({ action }) => <views.priorities action={action} />}</Route>
      <Route path="/calendar/:event?">{({ event }) => <views.calendar event={event} />}</Route>
      <Route path="/indicators" component={views.indicators} />
      <Route path="/indicators/:indicator">{({ indicator }) => <views.indicator key={indicator} indicator={indicator} />}</Route>
      <Route path="/follow-ups" component={views.followUps} />
      <Route path="/follow-ups/answers" component={views.answers} />
      <Route path="/follow-ups/practices" component={views.practices} />
      <Route path="/follow-ups/questions" component={views.questions} />
      <Route path="/follow-ups/mine" component={views.myAnswers} />
      <Route path="/follow-ups/:round">{({ round }) => <views.round key={round} round={round} />}</Route>
      <Route path="/network" component={views.network} />
      <Route path="/search" component={views.search} />
      <Route path="/deliveries" component={views.deliveries} />
      <Route path="/history" component={views.history} />
      <Route path="/settings" component={views.settings} />
      <Route path="/settings/me" component={views.myData} />
      {openPages}
      <Route component={NotFound} />
    </Switch>
  </Suspense>
);

/** What can be seen by whoever has not signed in. */
export const OpenRoutes = () => (
  <Suspense fallback={<Waiting />}>
    <Switch>{openPages}</Switch>
  </Suspense>
);

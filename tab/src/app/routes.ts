import { type ComponentType, lazy } from 'react';

/** A view in a chunk of its own, which can be fetched before it is needed. */
const lazily = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  Object.assign(
    lazy(async () => ({ default: await load() })),
    { preload: () => void load().catch(() => {}) },
  );

/** Asks newcomers; whoever has chosen does not load it. */
export const ChooseOrganisation = lazily(() => import('./ChooseOrganisation').then((view) => view.ChooseOrganisation));

export const views = {
  overview: lazily(() => import('../overview/OverviewView').then((view) => view.OverviewView)),
  priorities: lazily(() => import('../priorities/PrioritiesView').then((view) => view.PrioritiesView)),
  calendar: lazily(() => import('../calendar/CalendarView').then((view) => view.CalendarView)),
  indicators: lazily(() => import('../indicators/IndicatorsView').then((view) => view.IndicatorsView)),
  indicator: lazily(() => import('../indicators/IndicatorPage').then((view) => view.IndicatorPage)),
  followUps: lazily(() => import('../followUps/FollowUpsView').then((view) => view.FollowUpsView)),
  answers: lazily(() => import('../followUps/AllAnswersView').then((view) => view.AllAnswersView)),
  practices: lazily(() => import('../followUps/PracticesView').then((view) => view.PracticesView)),
  questions: lazily(() => import('../followUps/QuestionsView').then((view) => view.QuestionsView)),
  myAnswers: lazily(() => import('../followUps/MyAnswersView').then((view) => view.MyAnswersView)),
  round: lazily(() => import('../followUps/RoundView').then((view) => view.RoundView)),
  network: lazily(() => import('../network/NetworkView').then((view) => view.NetworkView)),
  search: lazily(() => import('../search/SearchView').then((view) => view.SearchView)),
  deliveries: lazily(() => import('../deliveries/DeliveriesView').then((view) => view.DeliveriesView)),
  history: lazily(() => import('../history/HistoryView').then((view) => view.HistoryView)),
  settings: lazily(() => import('../settings/SettingsView').then((view) => view.SettingsView)),
  myData: lazily(() => import('../myData/MyDataView').then((view) => view.MyDataView)),
  setup: lazily(() => import('../setup/SetupView').then((view) => view.SetupView)),
  privacy: lazily(() => import('../pages/PrivacyPage').then((page) => page.PrivacyPage)),
  terms: lazily(() => import('../pages/TermsPage').then((page) => page.TermsPage)),
  accessibility: lazily(() => import('../pages/AccessibilityPage').then((page) => page.AccessibilityPage)),
  config: lazily(() => import('../pages/ConfigPage').then((page) => page.ConfigPage)),
  signInAtMicrosoft: lazily(() => import('./SignInAtMicrosoft').then((page) => page.SignInAtMicrosoft)),
  consentNeeded: lazily(() => import('./ConsentNeeded').then((page) => page.ConsentNeeded)),
  outside: lazily(() => import('./Outside').then((page) => page.Outside)),
  signIn: lazily(() => import('./SignIn').then((page) => page.SignIn)),
};

/** The views in the navigation, in its order: what the network does, then how the tab is kept. */
export const navigation = [
  { name: 'overview', path: '/', part: 'network' },
  { name: 'priorities', path: '/priorities', part: 'network' },
  { name: 'calendar', path: '/calendar', part: 'network' },
  { name: 'indicators', path: '/indicators', part: 'network' },
  { name: 'followUps', path: '/follow-ups', part: 'network' },
  { name: 'network', path: '/network', part: 'network' },
  { name: 'deliveries', path: '/deliveries', part: 'upkeep' },
  { name: 'history', path: '/history', part: 'upkeep' },
  { name: 'settings', path: '/settings', part: 'upkeep' },
] as const;

/** What only coordinators are led to. */
export const coordinatorsOnly: ReadonlySet<string> = new Set<NavigationItem['name']>(['deliveries', 'history']);

export type NavigationItem = (typeof navigation)[number];

/** Whether a path shows the item's view or something within it. */
export const isWithin = (path: string, item: NavigationItem): boolean =>
  item.path === '/' ? path === '/' : path === item.path || path.startsWith(`${item.path}/`);

/** Begins to fetch the view that an address will show, while Teams is still being asked who is looking. */
export const preload = (path: string): void => {
  const item = navigation.find((one) => isWithin(path, one));
  if (item !== undefined) views[item.name].preload();
};

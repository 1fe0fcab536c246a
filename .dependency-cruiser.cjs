/**
 * Who may import whom. The shape in one line:
 *   main, local -> compose -> { features, edges, contract, permissions, kit, text };  tab -> contract.
 * Each rule says in its comment what would go wrong without it.
 */

/** Files of a feature that hold a noun: schema, type and pure rules. Everybody may know a noun; verbs and cards belong to their feature. */
const nouns = {
  network: [
    'network',
    'member',
    'organisation',
    'content',
    'contentProblems',
    'contentRules',
    'networkData',
    'links',
    'binding',
    'postingRules',
    'settings',
    'notices',
    'rulesInForce',
    'quietHours',
    'succession',
    'visit',
    'personalSettings',
    'teamLife',
    'setup',
    'waitingTeam',
  ],
  changes: ['change', 'item', 'items', 'outcome', 'version'],
  attendance: ['attendance', 'asked'],
  priorities: ['priority', 'update', 'mayWrite', 'strategyVersion'],
  calendar: ['feed', 'event', 'rrule', 'importedEvent', 'when', 'times', 'whenInWords'],
  indicators: [
    'indicator',
    'series',
    'entered',
    'inWords',
    'progress',
    'progressInWords',
    'news',
    'observation',
    'importRun',
    'statisticsService',
  ],
  reminders: ['plannedReminders', 'digest'],
  followUps: ['round', 'rounds', 'answer', 'answerProblem', 'draft', 'questionnaire'],
  delivery: ['post', 'lateness', 'nextStep'],
  search: ['extensionCommand', 'hit'],
  understanding: ['meaning', 'ports'],
  backup: ['manifest'],
  retention: ['retention'],
  personal: ['talk', 'personalReminder', 'recipientKey'],
  statusRounds: ['statusRound'],
  byChat: ['proposal'],
};

const features =
  'attendance|changes|network|priorities|calendar|indicators|reminders|followUps|delivery|search|backup|retention|understanding|personal|statusRounds|byChat';
const anyNoun = Object.entries(nouns).flatMap(([feature, files]) => files.map((file) => `^bot/src/${feature}/${file}[.]ts$`));
const anyPorts = `^bot/src/(${features})/ports[.]ts$`;
const tests = '[.]test[.]tsx?$|^bot/test/|^tab/test/';
const rooms = `^bot/src/(${features}|edges/(teams|http|tables|statistics|calendarFiles|files|blobs|telemetry)|views|conversation|composition|kit|text|contract|local)/|^bot/src/(main|local|backup|check|compose|config|permissions)[.]ts$`;
const kit = '^bot/src/kit/';
const text = '^bot/src/text/';
const npm = (names) => `(^|/)node_modules/(${names})(/|$)|^(${names})(/|$)`;
const anyNpm = '(^|/)node_modules/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Of two files that need each other, neither can be read, tested or moved alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'An import of something that is not there works only on the machine where it happens to be.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared-packages-only',
      comment: 'A package that came along with another one is gone when that one changes its mind.',
      severity: 'error',
      from: { path: '^(bot|tab)/src/', pathNot: tests },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-in-the-product',
      comment: 'What runs in Azure is what is declared to run there. Types cost nothing at run time and may come from anywhere.',
      severity: 'error',
      from: { path: '^(bot|tab)/src/', pathNot: `${tests}|^bot/src/local([.]ts$|/)` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-does-not-know-its-tests',
      comment: 'Helpers of tests in the product would make the tests part of what they check.',
      severity: 'error',
      from: { path: '^(bot|tab)/src/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'no-room-without-rules',
      comment: 'A folder that no rule below knows would be bound by none.',
      severity: 'error',
      from: { path: '^bot/src/', pathNot: [tests, rooms] },
      to: {},
    },
    {
      name: 'kit-stands-alone',
      comment: 'The kit is what everything stands on: were it to know a feature, everything would know that feature.',
      severity: 'error',
      from: { path: kit, pathNot: tests },
      to: { path: '^(bot|tab)/', pathNot: kit },
    },
    {
      name: 'text-knows-only-the-kit',
      comment: 'Words are told what to say; they decide nothing, so that a translator can change them without fear.',
      severity: 'error',
      from: { path: text, pathNot: tests },
      to: { path: '^(bot|tab)/', pathNot: [kit, text] },
    },
    {
      name: 'configuration-is-read-at-the-entry',
      comment: 'The environment is parsed once, at the start, and handed on as plain values: nothing deeper may depend on how it is set.',
      severity: 'error',
      from: { path: '^(bot|tab)/', pathNot: `${tests}|^bot/src/(main|local|backup|check)[.]ts$|^bot/src/local/` },
      to: { path: '^bot/src/config[.]ts$' },
    },
    {
      name: 'only-entries-compose',
      comment: 'Whoever imports the composition gets the whole application, and can no longer be tested with fakes.',
      severity: 'error',
      from: { path: '^(bot|tab)/', pathNot: `${tests}|^bot/src/(main|local|compose)[.]ts$|^bot/src/(local|composition)/` },
      to: { path: '^bot/src/(compose[.]ts$|composition/)' },
    },
    {
      name: 'nothing-imports-an-entry',
      comment: 'An entry point runs when it is loaded.',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: '^bot/src/(main|local|backup|check)[.]ts$|^tab/src/main[.]tsx$' },
    },
    {
      name: 'local-stays-on-the-desk',
      comment: 'A settable clock and sign-in as anybody must not be in the production bundle, so nothing but the local entry knows them.',
      severity: 'error',
      from: { path: '^(bot|tab)/', pathNot: `${tests}|^bot/src/local([.]ts$|/)` },
      to: { path: '^bot/src/local/' },
    },
    {
      name: 'edges-never-meet',
      comment: 'Teams, HTTP, storage and statistics are each replaced alone; two that know each other are replaced together.',
      severity: 'error',
      from: { path: '^bot/src/edges/([^/]+)/', pathNot: tests },
      to: { path: '^bot/src/edges/', pathNot: '^bot/src/edges/$1/' },
    },
    {
      name: 'edges-know-nouns-and-ports',
      comment: 'An edge fulfils what a feature asks for and translates; which use case runs when is said in compose.',
      severity: 'error',
      from: { path: '^bot/src/edges/([^/]+)/', pathNot: tests },
      to: {
        path: '^(bot|tab)/',
        pathNot: ['^bot/src/edges/$1/', '^bot/src/(contract/|permissions[.]ts$|views/reader[.]ts$)', kit, text, anyPorts, ...anyNoun],
      },
    },
    {
      name: 'features-know-no-technology',
      comment: 'A rule of the network outlives the way in which it is stored, sent or shown.',
      severity: 'error',
      from: { path: `^bot/src/(${features})/`, pathNot: tests },
      to: { path: '^tab/|^bot/src/(edges|contract|views|conversation)/|^bot/src/permissions[.]ts$' },
    },
    {
      name: 'views-and-conversation-know-no-technology',
      comment: 'They put the features together for whoever looks or speaks, in the words of the contract; how they are asked is an edge.',
      severity: 'error',
      from: { path: '^bot/src/(views|conversation)/', pathNot: tests },
      to: { path: '^tab/|^bot/src/edges/' },
    },
    {
      name: 'features-keep-their-verbs',
      comment: 'A feature may know what another one is about, not how it does it: else a change in one is a change in all.',
      severity: 'error',
      from: {
        path: `^bot/src/(${features})/`,
        pathNot: [tests, '^bot/src/(reminders|followUps|understanding|personal|statusRounds|byChat)/'],
      },
      to: { path: `^bot/src/(${features})/`, pathNot: ['^bot/src/$1/', ...anyNoun] },
    },
    {
      name: 'understanding-stands-on-the-search',
      comment:
        'A message is read with the words, stems and compounds by which the same network is searched; of other features it knows the nouns.',
      severity: 'error',
      from: { path: '^bot/src/understanding/', pathNot: tests },
      to: { path: `^bot/src/(${features})/`, pathNot: ['^bot/src/(understanding|search)/', ...anyNoun] },
    },
    {
      name: 'what-posts-may-use-delivery-calendar-and-network',
      comment: 'Reminders and follow-ups are made of events, sent to a network, through the ledger. Of other features they know the nouns.',
      severity: 'error',
      from: { path: '^bot/src/(reminders|followUps)/', pathNot: tests },
      to: { path: `^bot/src/(${features})/`, pathNot: ['^bot/src/$1/', '^bot/src/(delivery|calendar|network)/', ...anyNoun] },
    },
    {
      name: 'what-is-said-to-one-person',
      comment:
        'What one person is told in private is what the channel is told, of rounds and events, as they wish it: it stands on the features that post.',
      severity: 'error',
      from: { path: '^bot/src/(personal|statusRounds)/', pathNot: tests },
      to: {
        path: `^bot/src/(${features})/`,
        pathNot: ['^bot/src/$1/', '^bot/src/(personal|delivery|calendar|network|reminders|followUps|priorities|attendance)/', ...anyNoun],
      },
    },
    {
      name: 'what-is-changed-by-chat',
      comment:
        'A change by chat is the same change as in the tab, shown before it is made: it knows events, their notices and their rounds.',
      severity: 'error',
      from: { path: '^bot/src/byChat/', pathNot: tests },
      to: {
        path: `^bot/src/(${features})/`,
        pathNot: ['^bot/src/(byChat|changes|calendar|network|reminders|followUps|delivery)/', ...anyNoun],
      },
    },
    {
      name: 'contract-is-nouns',
      comment: 'The contract is loaded by the browser too: nouns and kit are small, the rest is the server.',
      severity: 'error',
      from: { path: '^bot/src/contract/', pathNot: tests },
      to: { path: '^(bot|tab)/', pathNot: ['^bot/src/contract/', kit, ...anyNoun] },
    },
    {
      name: 'permissions-are-a-table',
      comment: 'Who may do what is read in one place, and the table must not run anything.',
      severity: 'error',
      from: { path: '^bot/src/permissions[.]ts$' },
      to: { path: '^(bot|tab)/', pathNot: ['^bot/src/contract/', kit, ...anyNoun] },
    },
    {
      name: 'bot-does-not-know-the-tab',
      comment: 'The tab is one client of the contract among others.',
      severity: 'error',
      from: { path: '^bot/src/' },
      to: { path: '^tab/' },
    },
    {
      name: 'tab-knows-the-contract',
      comment: 'The contract is the only door through which the tab sees the server.',
      severity: 'error',
      from: { path: '^tab/src/', pathNot: tests },
      to: { path: '^bot/', pathNot: '^bot/src/contract/' },
    },
    {
      name: 'bot-framework-in-edges-teams',
      comment: 'The Bot Framework SDK is archived: moving to its successor must be the work of one folder.',
      severity: 'error',
      from: { path: '^(bot|tab)/src/', pathNot: [tests, '^bot/src/edges/teams/'] },
      to: { path: npm('botbuilder[^/]*|botframework-[^/]+') },
    },
    {
      name: 'ical-in-edges-calendar-files',
      comment: 'What a calendar file says is outside data: it is parsed in one folder into words of our own.',
      severity: 'error',
      from: { path: '^(bot|tab)/src/', pathNot: [tests, '^bot/src/edges/calendarFiles/'] },
      to: { path: npm('ical[.]js') },
    },
    {
      name: 'restify-in-edges-http',
      comment: 'The web server is a detail of one folder.',
      severity: 'error',
      from: { path: '^(bot|tab)/src/', pathNot: [tests, '^bot/src/edges/http/'] },
      to: { path: npm('(@types/)?restify') },
    },
    {
      name: 'azure-in-edges-tables',
      comment:
        'Row keys, ETags and the service they belong to are known by one folder; where nightly copies go by another, who listens by a third.',
      severity: 'error',
      from: { path: '^(bot|tab)/src/', pathNot: [tests, '^bot/src/edges/(tables|blobs|telemetry)/'] },
      to: { path: npm('@azure/(?!msal-browser)[^/]+') },
    },
    {
      name: 'opentelemetry-in-edges-telemetry',
      comment: 'What is told of the server is told in the words of kit/telemetry: whom it is told, and by which means, is one folder.',
      severity: 'error',
      from: { path: '^(bot|tab)/src/', pathNot: [tests, '^bot/src/edges/telemetry/'] },
      to: { path: npm('@opentelemetry/[^/]+') },
    },
    {
      name: 'teams-js-in-tab-teams',
      comment: 'TeamsFx is out of support, teams-js waits for its parent window and MSAL is heavy: all stay behind one folder.',
      severity: 'error',
      from: { path: '^(bot|tab)/src/', pathNot: [tests, '^tab/src/teams/'] },
      to: { path: npm('@microsoft/teams-js|@microsoft/teamsfx|@azure/msal-browser') },
    },
  ],
  options: {
    doNotFollow: { path: anyNpm },
    exclude: { path: '^((bot|tab)/)?dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};

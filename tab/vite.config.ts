import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The primitives of the first look are in one file rather than in a dozen of a few hundred bytes. React and teams-js stand in files of their own: they change seldom, so a new version of the tab leaves them in the
 * browser's cache. Nothing else is grouped: a group for Fluent would pull the parts of lazy views into the first load.
 * teams-js's `pages` is left out because only the page that adds the tab to a channel needs it.
 */
const groups = [
  { name: 'ui', test: /\/tab\/src\/ui\/(?!CopyLink|copyText|DelayedMark|SegmentedChoice|dates)/ },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'teams', test: /node_modules\/@microsoft\/teams-js\/(?!.*\/public\/pages\/)/ },
];

export default defineConfig({
  base: '/tab/',
  plugins: [react()],
  // teamsfx brings an older MSAL along, of which it uses nothing in the one thing that it is asked for.
  resolve: { dedupe: ['@azure/msal-browser'] },
  build: {
    target: 'es2023',
    sourcemap: false,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
});

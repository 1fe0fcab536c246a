import * as v from 'valibot';
import { type Instant, minutes } from '../kit/clock';
import { NetworkSettings } from './network';
import { latestRules, PostingRules, type RulesHistory, usualRules } from './postingRules';

/** Settings as somebody writes them: the rules as they shall be from now on. Since when they are is the product's own knowledge. */
export const SettingsAsWritten = v.object({ ...NetworkSettings.entries, rules: v.optional(PostingRules, usualRules) });
export type SettingsAsWritten = v.InferOutput<typeof SettingsAsWritten>;

export const settingsAsWritten = (settings: NetworkSettings): SettingsAsWritten => ({ ...settings, rules: latestRules(settings.rules) });

/** What was due when the rules were changed is let go out by the rules that it was planned under. */
const timeToComeIntoForce = minutes(1);

/** Settings as they are kept: rules that differ from those before them come into force now, for what is due from now on. */
export const settingsFrom = (written: SettingsAsWritten, earlier: RulesHistory, now: Instant): NetworkSettings => {
  const same = JSON.stringify(v.parse(PostingRules, written.rules)) === JSON.stringify(v.parse(PostingRules, latestRules(earlier)));
  return { ...written, rules: same ? [...earlier] : [...earlier, { since: now + timeToComeIntoForce, rules: written.rules }] };
};

/** Settings of a network that is new: its rules have been in force since ever. */
export const firstSettings = (written: SettingsAsWritten): NetworkSettings => settingsFrom(written, [], Number.MIN_SAFE_INTEGER);

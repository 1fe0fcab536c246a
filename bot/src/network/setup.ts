import * as v from 'valibot';
import { text } from '../kit/text';

/** The steps in which a network is set up by whoever added the app, in their order. Each is saved as it is done. */
export const SetupStep = v.picklist(['content', 'network', 'people', 'rules', 'start']);
export type SetupStep = v.InferOutput<typeof SetupStep>;

/** How far a network has been set up. As long as this stands in its row the bot says nothing of its own accord. */
export const Setup = v.object({ since: v.number(), step: SetupStep });
export type Setup = v.InferOutput<typeof Setup>;

/** One may go back and look, and has come as far as before. */
export const furtherOf = (one: SetupStep, other: SetupStep): SetupStep =>
  SetupStep.options.indexOf(one) < SetupStep.options.indexOf(other) ? other : one;

const year = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100));

/** What must be known of a network before anything of it is written. */
export const EmptyNetwork = v.object({ name: text(60), lead: text(200), region: text(100), startYear: year, endYear: year });
export type EmptyNetwork = v.InferOutput<typeof EmptyNetwork>;

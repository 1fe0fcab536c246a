import { ok } from '../kit/result';
import type { CurrentIndex } from '../search/currentIndex';
import type { Handlers } from './handler';
import { searchView } from './searchView';

export type SearchPorts = { readonly searchIndex: CurrentIndex };

/** Search over everything in the reader's network. */
export const answerSearch = ({ searchIndex }: SearchPorts): Handlers<'search'> => ({
  search: async (reader, { params }) => ok(searchView(params.q ?? '', await searchIndex(reader.data, reader.now), reader)),
});

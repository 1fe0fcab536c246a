import { ItemKind } from '@kaselo/bot/contract/items';
import * as v from 'valibot';
import { useSearchParams } from 'wouter';
import { historyWords } from '../text/history';
import { useWords } from '../text/useWords';
import { Page } from '../ui/Page';
import { Select } from '../ui/Select';
import { History } from './History';

const kinds = ['event', 'priority', 'frame', 'round', 'organisation', 'settings', 'series', 'indicator', 'project', 'outside'] as const;
type Choice = (typeof kinds)[number] | 'all';

/** Everything that was changed by hand, by whom, with a way back. For coordinators. */
export const HistoryView = () => {
  const words = useWords(historyWords);
  const [params, setParams] = useSearchParams();
  const asked = v.safeParse(v.object({ kind: ItemKind, id: v.optional(v.string()) }), Object.fromEntries(params));
  const { kind, id } = asked.success ? asked.output : { kind: undefined, id: undefined };
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <Select<Choice>
          label={words.filter}
          value={kind ?? 'all'}
          choices={[{ value: 'all', text: words.all }, ...kinds.map((value) => ({ value, text: words.kind[value] }))]}
          onChoose={(chosen) => setParams(chosen === 'all' ? {} : { kind: chosen })}
        />
      }
    >
      <History key={`${kind} ${id}`} kind={kind} id={id} />
    </Page>
  );
};

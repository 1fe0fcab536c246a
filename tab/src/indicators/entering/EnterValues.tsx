import { Field, Input, Select } from '@fluentui/react-components';
import type { IndicatorWithSeries, SeriesView } from '@kaselo/bot/contract/indicators';
import { useState } from 'react';
import { Drawer } from '../../editing/Drawer';
import { SeenBy } from '../../editing/SeenBy';
import { useDrawer } from '../../editing/useDrawer';
import { indicatorEnteringWords } from '../../text/indicatorEntering';
import { useWords } from '../../text/useWords';
import { ActionButton } from '../../ui/ActionButton';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { useEnteringStyles } from './Entering.styles';
import { ManyValues } from './ManyValues';
import { OneValue, readOne } from './OneValue';
import { Preview } from './Preview';
import { readValues } from './readValues';
import { useEntering } from './useEntering';

type Props = { readonly indicator: IndicatorWithSeries; readonly first: SeriesView; readonly onClose: () => void };

/** Writes figures by hand, one or many at once, with a look before. What stood there is kept as a revision. */
export const EnterValues = ({ indicator, first, onClose }: Props) => {
  const styles = useEnteringStyles();
  const words = useWords(indicatorEnteringWords);
  const drawer = useDrawer(onClose);
  const [chosen, setChosen] = useState(first.id);
  const [how, setHow] = useState<'one' | 'many'>('one');
  const series = indicator.series.find(({ id }) => id === chosen) ?? first;
  const regions = series.regions.map(({ region, name }) => ({ id: region, name }));
  const region = regions[0]?.id ?? '';
  const [typed, setTyped] = useState({ region, period: '', value: '', gap: '', note: '' });
  const [pasted, setPasted] = useState({ region, text: '' });
  const [source, setSource] = useState('');
  const { send, sending, said, say } = useEntering(indicator.id, drawer.close);
  const read = how === 'one' ? readOne(typed) : readValues(pasted.text, regions, pasted.region);
  const save = () => {
    if (read.values.length === 0) return say(words.missing);
    void send({ series: series.id, source: source.trim() === '' ? undefined : source.trim(), values: [...read.values] });
  };
  return (
    <Drawer
      title={words.title(indicator.shortName)}
      drawer={drawer}
      footer={
        <>
          <ActionButton appearance="primary" disabled={sending || read.problems.some(({ problem }) => problem === 'many')} onClick={save}>
            {sending ? words.saving : words.save(read.values.length)}
          </ActionButton>
          <ActionButton onClick={drawer.close}>{words.cancel}</ActionButton>
        </>
      }
    >
      <div className={styles.form}>
        {indicator.series.length > 1 && (
          <Field label={words.series}>
            <Select value={series.id} onChange={(_event, { value }) => setChosen(value)}>
              {indicator.series.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <SegmentedChoice
          label={words.how}
          value={how}
          choices={[
            { value: 'one', text: words.one },
            { value: 'many', text: words.many },
          ]}
          onChoose={setHow}
        />
        {how === 'one' ? (
          <OneValue typed={typed} regions={regions} onChange={setTyped} />
        ) : (
          <ManyValues pasted={pasted} regions={regions} onChange={setPasted} />
        )}
        <Field label={words.source} hint={words.sourceHint}>
          <Input value={source} onChange={(_event, { value }) => setSource(value)} />
        </Field>
        <SeenBy />
        <Preview series={series} values={read.values} problems={read.problems} />
        <p role="alert" className={styles.said}>
          {said}
        </p>
      </div>
    </Drawer>
  );
};

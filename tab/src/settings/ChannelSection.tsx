import { useQuery } from '../api/query';
import { settingsWords } from '../text/settings';
import { useWords } from '../text/useWords';
import { ViewState } from '../ui/ViewState';
import { Section } from './Section';
import { useSectionStyles } from './Section.styles';

/** Where the bot speaks, and how it is moved. */
export const ChannelSection = () => {
  const styles = useSectionStyles();
  const { channel: words } = useWords(settingsWords);
  const channel = useQuery('channel');
  return (
    <Section heading={words.heading}>
      <ViewState query={channel}>
        {({ state, since, installer }) => (
          <>
            <p className={styles.strong}>{words.state[state](since ?? '')}</p>
            {installer !== undefined && <p className={styles.said}>{words.installer(installer)}</p>}
            <ul className={styles.list}>
              {words.moves.map((move) => (
                <li key={move}>{move}</li>
              ))}
            </ul>
          </>
        )}
      </ViewState>
    </Section>
  );
};

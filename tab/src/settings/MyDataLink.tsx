import { myDataWords } from '../text/myData';
import { settingsWords } from '../text/settings';
import { useWords } from '../text/useWords';
import { TextLink } from '../ui/TextLink';
import { Section } from './Section';
import { useSectionStyles } from './Section.styles';

/** What is kept of the reader, in short, and the way to all of it. */
export const MyDataLink = () => {
  const styles = useSectionStyles();
  const { mine: words } = useWords(settingsWords);
  return (
    <Section heading={words.stored} text={words.storedText}>
      <ul className={styles.list}>
        {words.storedItems.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className={styles.said}>
        <TextLink to="/settings/me">{useWords(myDataWords).link}</TextLink>
      </p>
    </Section>
  );
};

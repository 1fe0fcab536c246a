import { prioritiesWords } from '../text/priorities';
import { useContentLanguage, useLanguage, useWords } from '../text/useWords';
import { TextLink } from '../ui/TextLink';
import { useFoundationStyles } from './Foundation.styles';
import { FoundationBlock } from './FoundationBlock';
import { SourceNotes } from './SourceNotes';
import type { Frame } from './strategy';

/** Goals, target groups, reforms, national projects, background, and how the source was read where it leaves something open. */
export const FoundationRest = ({ frame }: { readonly frame: Frame }) => {
  const styles = useFoundationStyles();
  const { foundation: words } = useWords(prioritiesWords);
  const { language } = useLanguage();
  const lang = useContentLanguage();
  const project = ({ name, stage, text, link }: Frame['nationalProjects'][number]) => ({
    key: name,
    shown: (
      <>
        {link === undefined ? name : <TextLink to={link}>{name}</TextLink>}
        <span className={styles.beside} lang={language}>
          {words.stage[stage]}
        </span>
        {text !== undefined && <span className={styles.beside}>{text}</span>}
      </>
    ),
  });
  return (
    <>
      <FoundationBlock term={words.goals} lines={frame.goals} lang={lang} />
      <FoundationBlock term={words.targetGroups} lines={[frame.targetGroups.join(', ')]} lang={lang} />
      <FoundationBlock term={words.sectors} lines={[frame.sectors, frame.levels]} lang={lang} />
      <FoundationBlock term={words.motto} lines={[frame.motto, frame.valuesText]} lang={lang} />
      <FoundationBlock term={words.themes} lines={frame.themes} lang={lang} />
      <FoundationBlock
        term={words.reforms}
        lines={frame.relatedReforms.map(({ name, note }) => ({
          key: name,
          shown: (
            <>
              {name}
              {note !== undefined && <span className={styles.beside}>{note}</span>}
            </>
          ),
        }))}
        lang={lang}
      />
      <FoundationBlock term={words.nationalProjects} lines={frame.nationalProjects.map(project)} lang={lang} />
      <FoundationBlock
        term={words.background}
        lines={frame.background.map((line) => ({ key: line.text, shown: <Background line={line} /> }))}
        lang={lang}
      />
      <FoundationBlock term={words.nationalFrame} lines={frame.nationalFrame} lang={lang} />
      <FoundationBlock term={words.funding} lines={[frame.fundingNote]} lang={lang} />
      <FoundationBlock term={words.documents} lines={[frame.strategyTitle, frame.planTitle]} lang={lang} />
      {frame.notes.length > 0 && <SourceNotes notes={frame.notes} />}
    </>
  );
};

const Background = ({ line }: { readonly line: Frame['background'][number] }) => {
  const styles = useFoundationStyles();
  return (
    <>
      {line.text}
      {line.details.length > 0 && (
        <ul className={styles.details}>
          {line.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </>
  );
};

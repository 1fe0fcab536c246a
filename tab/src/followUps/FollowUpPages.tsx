import { Link, useLocation } from 'wouter';
import { useMe } from '../api/views';
import { followUpsTelling } from '../text/followUpsTelling';
import { useWords } from '../text/useWords';
import { useFollowUpPagesStyles } from './FollowUpPages.styles';

const pages = [
  { name: 'rounds', path: '/follow-ups' },
  { name: 'answers', path: '/follow-ups/answers' },
  { name: 'practices', path: '/follow-ups/practices' },
  { name: 'mine', path: '/follow-ups/mine' },
  { name: 'questions', path: '/follow-ups/questions' },
] as const;

/** The way between the pages of the follow-ups; the questions are the secretariat's. */
export const FollowUpPages = () => {
  const styles = useFollowUpPagesStyles();
  const { pages: words } = useWords(followUpsTelling);
  const { data: me } = useMe();
  const [path] = useLocation();
  return (
    <nav aria-label={words.label}>
      <ul className={styles.list}>
        {pages
          .filter(({ name }) => name !== 'questions' || me?.role === 'coordinator')
          .map((page) => (
            <li key={page.name}>
              <Link href={page.path} className={styles.link} aria-current={path === page.path ? 'page' : undefined}>
                {words[page.name]}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
};

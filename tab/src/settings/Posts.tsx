import { schemaOf } from '@kaselo/bot/contract/items';
import type { PostsPreview, PreviewedPost } from '@kaselo/bot/contract/settings';
import { useDeferredValue } from 'react';
import { useWatch } from 'react-hook-form';
import useSWR from 'swr';
import * as v from 'valibot';
import { useApi } from '../api/ApiProvider';
import { withoutBlanks } from '../editing/checkedBy';
import { settingsWords } from '../text/settings';
import { useContentLanguage, useLanguage, useWords } from '../text/useWords';
import { usePostsStyles } from './Posts.styles';
import type { Settings } from './SettingsEditor';

/** What the bot will post within thirty days as things stand. */
export const PresentPosts = ({ settings }: { readonly settings: Settings }) => {
  const styles = usePostsStyles();
  const { posts: words } = useWords(settingsWords);
  return (
    <section aria-label={words.heading} className={styles.posts}>
      <Posts settings={settings} />
    </section>
  );
};

/** What it would post by what is being typed; as long as that is no rule yet, what it would by the last that was one. */
export const EditedPosts = () => {
  const styles = usePostsStyles();
  const typed = useDeferredValue(useWatch());
  const parsed = v.safeParse(schemaOf('settings'), withoutBlanks(typed));
  return (
    <div className={styles.posts}>
      <Posts settings={parsed.success ? parsed.output : undefined} />
    </div>
  );
};

const Posts = ({ settings }: { readonly settings: Settings | undefined }) => {
  const styles = usePostsStyles();
  const { posts: words } = useWords(settingsWords);
  const preview = usePosts(settings);
  return (
    <>
      <h3 className={styles.heading}>
        {words.heading} {preview !== undefined && <span className={styles.count}>{words.count(preview.posts.length)}</span>}
      </h3>
      {preview?.posts.length === 0 && <p className={styles.text}>{words.none}</p>}
      {preview !== undefined && <List posts={preview.posts} />}
      {preview !== undefined && preview.dropped.length > 0 && (
        <>
          <h4 className={styles.heading}>{words.dropped}</h4>
          <List posts={preview.dropped} />
        </>
      )}
    </>
  );
};

const List = ({ posts }: { readonly posts: readonly PreviewedPost[] }) => {
  const styles = usePostsStyles();
  const { posts: words } = useWords(settingsWords);
  const lang = useContentLanguage();
  return (
    <ul className={styles.list}>
      {posts.map((post) => (
        <li key={post.id} className={styles.row}>
          <span className={styles.due}>{post.due}</span>
          <span>
            <span lang={lang}>{post.title}</span>
            <span className={styles.kind}>
              {post.kind}
              {post.fresh && <strong className={styles.fresh}>{words.fresh}</strong>}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
};

/** Asked without bringing the views up to date: nothing is changed by looking. */
function usePosts(settings: Settings | undefined): PostsPreview | undefined {
  const api = useApi();
  const { language } = useLanguage();
  const key = settings === undefined ? null : (['postsPreview', JSON.stringify(settings), language] as const);
  const { data } = useSWR(key, () => (settings === undefined ? undefined : api.send('postsPreview', {}, settings)), {
    keepPreviousData: true,
  });
  return data;
}

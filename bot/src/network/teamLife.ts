/** What Teams tells of the life of a team or of one of its channels. */
export type TeamLife =
  | { readonly happened: 'channel-deleted' | 'channel-restored'; readonly teamId: string; readonly channelId: string }
  | { readonly happened: 'team-archived' | 'team-unarchived' | 'team-deleted' | 'team-restored'; readonly teamId: string };

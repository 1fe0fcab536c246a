/** What can be taken back, if anything, and what is said of it. */
export type Told =
  | { readonly change: string; readonly words?: string }
  | {
      readonly change: undefined;
      readonly words: string;
      /** Takes it back in a way of its own, and says what became of it. */
      readonly takeBack?: () => Promise<string>;
    };

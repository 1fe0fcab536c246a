const minute = 60_000;

/** A clock that shows full minutes only, and says when it shows another. */
export const ticking = (told: number, pace: () => number) => {
  const begun = pace();
  const exact = () => told + pace() - begun;
  return {
    now: () => Math.floor(exact() / minute) * minute,
    onTick: (listener: () => void) => {
      let timer: ReturnType<typeof setTimeout>;
      const wait = () => {
        timer = setTimeout(
          () => {
            listener();
            wait();
          },
          minute - (exact() % minute) + 20,
        );
      };
      wait();
      return () => clearTimeout(timer);
    },
  };
};

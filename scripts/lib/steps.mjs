import { inform } from './say.mjs';

/** Does one named thing and says how long it took. The first that fails ends the command: its error goes on to the caller. */
export const step = async (name, work) => {
  const start = performance.now();
  const took = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  inform(`\n=== ${name}`);
  try {
    await work();
  } catch (error) {
    inform(`=== ${name}: failed after ${took()}`);
    throw error;
  }
  inform(`=== ${name}: ${took()}`);
};

import type { SetupView, WantedBeginning } from '../contract/setup';
import { postId } from '../delivery/post';
import type { postTest, readTests } from '../delivery/postTest';
import { ok, type Result, refuse } from '../kit/result';
import type { beginNetwork } from '../network/beginNetwork';
import type { NetworkContent } from '../network/content';
import { emptyContent, emptyNetworkId } from '../network/emptyContent';
import type { finishSetup } from '../network/finishSetup';
import { parseContent } from '../network/parseContent';
import type { reachSetupStep } from '../network/reachSetupStep';
import { setupWords } from '../text/setup';
import { wordsOf } from '../text/words';
import { standing } from './deliveriesView';
import type { Handlers } from './handler';
import type { Reader } from './reader';

export type SetupPorts = {
  /** The content that came with the product. */
  readonly offered: NetworkContent;
  readonly beginNetwork: ReturnType<typeof beginNetwork>;
  readonly reachSetupStep: ReturnType<typeof reachSetupStep>;
  readonly finishSetup: ReturnType<typeof finishSetup>;
  readonly readTests: ReturnType<typeof readTests>;
  readonly postTest: ReturnType<typeof postTest>;
  /** Has what is due posted; comes back once it is, or when it takes too long to be waited for. */
  readonly postNow: () => Promise<void>;
};

type Served = 'setup' | 'beginNetwork' | 'reachStep' | 'postTest' | 'finishSetup';

/** The first run: whoever added the app sets their network up, step by step. Where that is done, there is nothing of it. */
export const answerSetup = (ports: SetupPorts): Handlers<Served> => {
  const show = async (reader: Reader): Promise<Result<SetupView, 'not-found'>> => {
    const { setup, id } = reader.data.network;
    if (setup === undefined) return refuse('not-found');
    const tests = setup.step === 'content' ? undefined : await ports.readTests(id, setup.since);
    return ok(setupView(reader, setup.step, ports.offered, tests));
  };

  return {
    setup: show,
    beginNetwork: async (reader, { body }) => {
      const { binding, setup } = reader.data.network;
      if (binding === undefined || setup?.step !== 'content') return refuse('not-found');
      const content = contentOf(body, reader, ports.offered);
      if (!content.ok) return ok({ outcome: 'refused', message: content.refusal });
      const begun = await ports.beginNetwork(binding.teamId, content.value);
      if (begun === 'begun' || begun === 'not-waiting') return ok({ outcome: 'done' });
      const { welcome } = wordsOf(reader.language);
      const { refused } = setupWords(reader.language);
      return ok({ outcome: 'refused', message: begun === 'busy' ? refused.busy : welcome.boundElsewhere(ports.offered.frame.name) });
    },
    reachStep: async (reader, { body }) => {
      const { setup, id } = reader.data.network;
      if (setup === undefined) return refuse('not-found');
      await ports.reachSetupStep(id, body.step);
      return ok({ outcome: 'done' });
    },
    postTest: async (reader) => {
      const { setup, id } = reader.data.network;
      if (setup === undefined) return refuse('not-found');
      await ports.postTest(id, setup.since);
      await ports.postNow();
      return show(reader);
    },
    finishSetup: async (reader) => {
      const finished = await ports.finishSetup(reader.data.network.id);
      if (finished === 'not-bound') return ok({ outcome: 'refused', message: setupWords(reader.language).refused['not-bound'] });
      void ports.postNow();
      return ok({ outcome: 'done' });
    },
  };
};

/** What the network shall begin with, or a sentence that says why it cannot. */
function contentOf(wanted: WantedBeginning, { language }: Reader, offered: NetworkContent): Result<NetworkContent, string> {
  const { refused } = setupWords(language);
  switch (wanted.content) {
    case 'offered':
      return ok(offered);
    case 'empty':
      if (wanted.network.endYear < wanted.network.startYear) return refuse(refused.backwards);
      return ok(emptyContent(wanted.network, emptyNetworkId(wanted.network), language));
    case 'file': {
      const parsed = parseContent('', wanted.yaml, language);
      return parsed.ok ? parsed : refuse(refused.unreadable(parsed.refusal.length));
    }
  }
}

function setupView(
  reader: Reader,
  step: SetupView['step'],
  { frame, priorities, organisations, events }: NetworkContent,
  tests: Awaited<ReturnType<SetupPorts['readTests']>> | undefined,
): SetupView {
  const latest = tests?.latest;
  return {
    step,
    offered: {
      name: frame.name,
      longName: frame.longName,
      priorities: priorities.length,
      organisations: organisations.length,
      events: events.length,
    },
    test: latest && { id: postId(latest.subject), ...standing(latest.progress, reader), again: tests?.next !== undefined },
  };
}

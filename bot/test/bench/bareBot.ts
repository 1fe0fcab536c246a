import { CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory, type TurnContext } from 'botbuilder';
import { createServer, plugins, type Request, type Response } from 'restify';

/** What a bot costs that does nothing: botbuilder and restify as their samples join them, and an echo. */
export const serveBareBot = (): Promise<number> => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const echo = async (context: TurnContext) => {
    if (context.activity.type === 'message') await context.sendActivity(MessageFactory.text(`Echo: ${context.activity.text}`));
  };
  const server = createServer({ name: 'bare' });
  server.use(plugins.bodyParser());
  server.post('/api/messages', async (req: Request, res: Response) => adapter.process(req, res, echo));
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
};

/** What the bot answers over HTTP: to an invoke, the invoke's answer; to anything else hardly more than the status. */
export type BotAnswer = { readonly status: number; readonly body: unknown };

/** Sends an activity to the bot as the Bot Framework does; text is sent as it is, to see what becomes of a broken one. */
export const sendActivity = async (botUrl: string, activity: object | string, token?: string): Promise<BotAnswer> => {
  const response = await fetch(new URL('/api/messages', botUrl), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }) },
    body: typeof activity === 'string' ? activity : JSON.stringify(activity),
  });
  return { status: response.status, body: parsed(await response.text()) };
};

const parsed = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
};

import { people, secretary, tenantId } from './people';

/** The bot as the Playground knows it. */
export const botId = '28:kaselo';

/** The network's team and chats, with ids that stay the same from one run to the next: what the bot remembers still holds. */
export const team = {
  id: '19:kaselo@thread.tacv2',
  name: 'KASELO',
  aadGroupId: '4d1f7b6e-92c3-4a50-b8e7-1c6d3f9a2e01',
  /** The Playground takes one channel besides the team's first one, which has the team's id and which it calls General. */
  channels: [{ id: '19:kaselo-tapahtumat@thread.tacv2', name: 'Tapahtumat ja seuranta' }],
} as const;

export const personalChatId = 'a:kaselo-aino';
export const groupChatId = '19:kaselo-ryhma@thread.v2';

const userOf = ({ id, name, email, person, guest }: (typeof people)[number]) => {
  const [givenName = name, surname = name] = name.split(' ');
  return {
    id,
    name,
    givenName,
    surname,
    email,
    // The Playground spells it so. A guest's name for signing in is not an address: nothing may take it for one.
    userPrincipleName: guest ? `${email.replace('@', '_')}#EXT#@kaselo.example.org` : email,
    aadObjectId: person.objectId,
  };
};

/** Those of the invented people who are in the Playground: it takes the one who uses it and exactly five more. */
export const peopleInPlayground = people.slice(0, 6);

/** The Playground's configuration, in the shape that its version 0.1.1 takes. */
export const playgroundConfig = () => ({
  version: '0.1.1',
  tenantId,
  bot: { id: botId, name: 'KASELO' },
  currentUser: userOf(secretary),
  users: peopleInPlayground.filter((person) => person !== secretary).map(userOf),
  personalChat: { id: personalChatId },
  groupChat: { id: groupChatId, name: 'Puheenjohtajisto' },
  team,
});

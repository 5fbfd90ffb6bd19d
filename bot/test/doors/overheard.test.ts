import { conversationTable } from '../../src/storage/conversation-table.ts';
import { openDoors, type Doors } from './harness.ts';

/** An app that may read a channel hears all that is said in it: what the bot makes of that. */

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
});
afterAll(async () => {
  await doors.stop();
});

const threads = () => doors.teams.messages('Lederforum').filter((message) => message.personaId === undefined);

test('the bot answers in the channel when it is mentioned, and is silent when people talk to each other', async () => {
  const said = {
    ...doors.teams.activity('p03', 'Lederforum', 'hjelp'),
    text: 'Vi trenger hjelp',
    entities: [],
  };
  expect((await doors.teams.deliver(said)).status).toBe(200);
  expect(threads()).toEqual([]);
  expect(await doors.teams.say('p03', 'Lederforum', 'hjelp')).toHaveLength(1);
  expect(doors.log()).not.toContain('trenger');
});

test('a stranger who talks to others in the channel is not told that they are unknown', async () => {
  const said = { ...doors.teams.activity('p03', 'Lederforum', 'hei'), text: 'hei', entities: [] };
  const from = { id: '29:stranger', name: 'Noen Andre', aadObjectId: 'oid-nobody' };
  const before = threads().length;
  expect((await doors.teams.deliver({ ...said, from })).status).toBe(200);
  expect(threads()).toHaveLength(before);
});

test('adding the app keeps the team’s id in the directory, and choosing the channel by a message does not lose it', async () => {
  const stored = () => conversationTable(doors.store.tables, 'ilu', Date.now).forumChannel();
  const groupId = doors.teams.directory.team.aadGroupId;
  expect(await stored()).toMatchObject({ groupId });
  const here = doors.teams.activity('a01', 'Generelt', 'lederforum her');
  const { team, ...place } = here.channelData as { team: { id: string } };
  await doors.teams.deliver({ ...here, channelData: { ...place, team: { id: team.id } } });
  expect(await stored()).toMatchObject({ groupId, channelId: team.id });
});

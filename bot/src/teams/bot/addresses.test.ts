import type { Activity } from 'botbuilder';
import { isForBot, placeOf } from './addresses.ts';

const BOT = { id: '28:bot', name: 'Bindeledd' };
const inChannel = (more: object = {}): Activity =>
  ({
    type: 'message',
    recipient: BOT,
    conversation: { conversationType: 'channel' },
    channelData: { team: { id: '19:t', aadGroupId: 'group-1' }, channel: { id: '19:c' } },
    ...more,
  }) as unknown as Activity;
const mention = (mentioned: object) => ({ type: 'mention', mentioned, text: '<at>noen</at>' });

test('what people in a channel say to each other is not for the bot', () => {
  expect(isForBot(inChannel({ text: 'hjelp' }))).toBe(false);
  expect(isForBot(inChannel({ text: 'hjelp', entities: [mention({ id: '29:anne' })] }))).toBe(false);
});

test('a mention, a pressed button and a chat of one’s own are for the bot', () => {
  expect(isForBot(inChannel({ entities: [{ type: 'clientInfo' }, mention(BOT)] }))).toBe(true);
  expect(isForBot(inChannel({ value: { verb: 'refresh' } }))).toBe(true);
  expect(isForBot(inChannel({ conversation: { conversationType: 'personal' } }))).toBe(true);
});

test('where an activity comes from is told with the team’s id in the directory, when Teams gives it', () => {
  expect(placeOf(inChannel())).toMatchObject({ teamId: '19:t', groupId: 'group-1', channelId: '19:c' });
  expect(placeOf(inChannel({ channelData: { team: { id: '19:t' } } }))).toMatchObject({ groupId: null });
});

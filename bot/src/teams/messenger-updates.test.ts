import {
  AnsweringTeams,
  AT,
  addresses,
  answering,
  refusing,
  toChannel,
  toPerson,
} from '../../test/answering-teams.ts';
import { retryAfter } from './channel/connector.ts';

/** Changes to what stands, against a real HTTP server that answers as told. */

const far = new AnsweringTeams();
beforeEach(() => far.start());
afterEach(() => far.stop());

describe('an update', () => {
  it('goes to the message that stands', async () => {
    far.told = [answering(200, { id: '17' })];
    expect(await far.messenger(addresses(far.forum()).store).update(toChannel, AT)).toEqual({
      kind: 'done',
      ...AT,
    });
    expect(far.asked[0]).toMatchObject({
      method: 'PUT',
      path: `/teams/v3/conversations/${AT.conversationId}/activities/17`,
    });
  });

  it('of a message that somebody deleted says so', async () => {
    far.told = [refusing(404, 'ActivityNotFoundInConversation')];
    expect(await far.messenger(addresses(far.forum()).store).update(toChannel, AT)).toMatchObject({
      kind: 'gone',
    });
  });

  it('in a channel that is not to be found parks, unless lederforum has moved to another channel', async () => {
    far.told = [refusing(404, 'ConversationNotFound'), refusing(404, 'ConversationNotFound')];
    const { store } = addresses(far.forum());
    expect(await far.messenger(store).update(toChannel, AT)).toMatchObject({ kind: 'parked' });
    const moved = addresses({ ...far.forum(), channelId: '19:other@thread.tacv2' }).store;
    expect(await far.messenger(moved).update(toChannel, AT)).toMatchObject({ kind: 'gone' });
  });

  it('whose answer is lost is made again: twice is the same as once', async () => {
    far.told = [(res) => res.destroy()];
    expect(await far.messenger(addresses(far.forum()).store).update(toChannel, AT)).toMatchObject({
      kind: 'later',
    });
  });

  it('to a person who has removed the app parks', async () => {
    far.told = [refusing(403, 'BotNotInConversationRoster')];
    const { kept, store } = addresses(far.forum(), [far.chat()]);
    expect(
      await far.messenger(store).update(toPerson, { conversationId: 'a:1', activityId: '5' }),
    ).toMatchObject({
      kind: 'parked',
    });
    expect(kept.people[0]?.reachable).toBe(false);
  });
});

it('takes a message away, and is content when somebody else has', async () => {
  far.told = [answering(200), refusing(404, 'ActivityNotFoundInConversation')];
  const { store } = addresses(far.forum());
  expect(await far.messenger(store).remove('forumChannel', AT)).toEqual({ kind: 'done', ...AT });
  expect(await far.messenger(store).remove('forumChannel', AT)).toMatchObject({ kind: 'gone' });
  expect(far.asked[0]).toMatchObject({
    method: 'DELETE',
    path: `/teams/v3/conversations/${AT.conversationId}/activities/17`,
  });
});

it.each([
  [null, null],
  ['2', 2_000],
  ['Mon, 23 Nov 2026 08:00:05 GMT', 5_000],
  ['soon', null],
])('reads Retry-After %s', (header, expected) => {
  expect(retryAfter(header, Date.UTC(2026, 10, 23, 8))).toBe(expected);
});

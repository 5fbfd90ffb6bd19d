import { createTokenSource } from './token-source.ts';

const NOW = 1_800_000_000_000;
const tokenUntil = (ms: number) => `x.${btoa(JSON.stringify({ exp: ms / 1000 }))}.x`;

function source(...tokens: string[]) {
  let asked = 0;
  const next = () => {
    const token = tokens[asked];
    asked += 1;
    return token === undefined ? Promise.reject(new Error('consent_required')) : Promise.resolve(token);
  };
  return {
    tokens: createTokenSource(
      next,
      () => Promise.resolve('given'),
      () => NOW,
    ),
    asked: () => asked,
  };
}

test('a token is kept until shortly before it ends', async () => {
  const { tokens, asked } = source(tokenUntil(NOW + 3_600_000), 'second');
  await tokens.token(false);
  await tokens.token(false);
  expect(asked()).toBe(1);
});

test('a token that is about to end is renewed', async () => {
  const { tokens } = source(tokenUntil(NOW + 60_000), 'second');
  await tokens.token(false);
  expect(await tokens.token(false)).toBe('second');
});

test('those who ask at the same time share one question', async () => {
  const { tokens, asked } = source(tokenUntil(NOW + 3_600_000));
  await Promise.all([tokens.token(false), tokens.token(false)]);
  expect(asked()).toBe(1);
});

test('when Teams has to ask the person there is no token until they have signed in', async () => {
  const { tokens } = source();
  expect(await tokens.token(false)).toBeNull();
  expect(await tokens.signIn()).toBe(true);
});

/**
 * The only place in the tab that knows TeamsFx. Ordinary sign-in needs none of it: teams-js gives the token of the
 * signed-in person, and TeamsFx does no more than call it. TeamsFx weighs 66 kB, so it is fetched only when Teams
 * has to ask the person for consent, which happens at most once for each of them.
 *
 * @throws when the person says no, or the app has not been approved in the tenant
 */
export async function signInWithTeamsFx(clientId: string): Promise<string> {
  const { TeamsUserCredential } = await import('@microsoft/teamsfx');
  const initiateLoginEndpoint = new URL('/tab/', location.origin).href;
  const credential = new TeamsUserCredential({ clientId, initiateLoginEndpoint });
  const answer = await credential.getToken('');
  if (!answer) throw new Error('Teams gave no token.');
  return answer.token;
}

import { readDigest } from '../../application/digest/read-digest.ts';
import type { DigestView } from '../../contract/digest-views.ts';
import type { Me } from '../../contract/tab-views.ts';
import { withinWorkingHours } from '../../domain/clock/working-time.ts';
import {
  digestFromStart,
  digestKindsOf,
  digestTimeOf,
  mayHaveDigest,
} from '../../domain/digest/digest-times.ts';
import { accepted } from '../../domain/kernel/outcome.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Register } from '../../domain/people/register.ts';
import { digestWords } from '../../texts/digest-words.ts';
import type { TabApiDeps, TabRoute } from './tab-route.ts';

/** The digest as the tab shows it. */
export function digestRoutes({ world, digest }: TabApiDeps): TabRoute[] {
  return [
    {
      method: 'get',
      path: '/api/digest',
      handle: async (person) => {
        const read = await readDigest(digest, person);
        if (!read.ok) return read;
        const { kind, since } = read.value;
        const { lines, ...words } = digestWords(read.value, person, await world.register.read());
        return accepted<DigestView>({
          kind,
          since,
          ...words,
          lines: lines.map(({ line: { code, caseNo, title, isUrgent, button }, sentence }) => ({
            code,
            caseNo,
            title,
            urgent: isUrgent,
            sentence,
            button,
          })),
        });
      },
    },
  ];
}

/** When a person's digests come, and what they may choose. */
export function presentDigestChoice(person: Person, { settings }: Register): Me['digest'] {
  if (!mayHaveDigest(person)) return null;
  const time = digestTimeOf(person, settings);
  return {
    choice: person.digest,
    fromStart: {
      kinds: digestKindsOf({ ...person, digest: null }),
      week: digestFromStart(person, settings),
    },
    comes: time && { ...time, time: withinWorkingHours(time.time, settings.workingHours) },
    kinds: digestKindsOf(person),
    workingHours: settings.workingHours,
  };
}

import { readDigestOf } from '../../application/digest/read-digest.ts';
import type { View } from '../../domain/delivery/view-key.ts';
import { isWorthSending } from '../../domain/digest/digest.ts';
import type { Person } from '../../domain/people/person.ts';
import { personById } from '../../domain/people/register.ts';
import { sceneFor } from '../cards/card-scene.ts';
import { digestCard } from '../cards/digest-card.ts';
import type { Card } from '../cards/elements.ts';
import type { Drawn, DrawingParts } from './drawing-parts.ts';

type DigestView = Extract<View, { kind: 'digest' }>;

/** Draws a digest to be sent; null when there is nothing left to tell by then. */
export async function drawDigest(
  parts: DrawingParts,
  { personId, period }: DigestView,
): Promise<Drawn | null> {
  const [register, reading] = await Promise.all([
    parts.world.register.read(),
    readDigestOf(parts.digest, personId, period),
  ]);
  const person = personById(register, personId);
  if (!person || reading === null || !isWorthSending(reading.digest)) return null;
  const card = digestCard(reading, person, sceneFor(person, register, parts.tabLink));
  return { to: { personId }, card, summary: card.fallbackText };
}

/** The same digest as it is now, for the person who pressed something on it. */
export async function drawDigestFor(
  parts: DrawingParts,
  { period }: DigestView,
  person: Person,
): Promise<Card | null> {
  const [register, reading] = await Promise.all([
    parts.world.register.read(),
    readDigestOf(parts.digest, person.id, period),
  ]);
  return reading && digestCard(reading, person, sceneFor(person, register, parts.tabLink));
}

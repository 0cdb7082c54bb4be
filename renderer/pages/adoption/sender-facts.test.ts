import { expect, it } from 'vitest';
import { senderFacts } from './sender-facts.ts';

it('asks a guardian about the parents, and nothing of a foundling', () => {
  expect(senderFacts(3, {})).toEqual(['bothLackCapacity', 'mayEndanger', 'supportersConsent']);
  expect(senderFacts(1, {})).toEqual([]);
  expect(senderFacts(8, {})).toEqual([]);
  expect(senderFacts(undefined, {})).toEqual([]);
});

it('asks about the other parent where one places alone', () => {
  expect(senderFacts(5, {})).toEqual(['bothParents']);
  expect(senderFacts(5, { bothParents: true })).toEqual(['bothParents']);
  expect(senderFacts(5, { bothParents: false })).toEqual(['bothParents', 'otherParentUnknown', 'grandparentsWaive']);
});

it('keeps showing what was answered', () => {
  expect(senderFacts(6, { bothParents: true, grandparentsWaive: true })).toEqual(['bothParents', 'grandparentsWaive']);
});

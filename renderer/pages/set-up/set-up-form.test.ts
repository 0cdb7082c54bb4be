import { describe, expect, it } from 'vitest';
import { emptySetUp, problemsOf, type SetUpForm } from './set-up-form.ts';

const complete: SetUpForm = {
  ...emptySetUp,
  name: '渝中区民政局婚姻登记处',
  division: '500103',
  login: 'chen.jing',
  displayName: '陈静',
  passphrase: '三月的江水很清',
  passphraseAgain: '三月的江水很清',
};

describe('the set-up form', () => {
  it('names what is missing in the order of the page', () => {
    expect(problemsOf(emptySetUp)).toEqual(['name', 'division', 'login', 'displayName', 'passphrase']);
  });

  it('lets a complete form through', () => {
    expect(problemsOf({ ...complete, passphrase: '三月的江水很清澈', passphraseAgain: '三月的江水很清澈' })).toEqual(
      [],
    );
  });

  it('counts characters, not bytes, and compares the repetition', () => {
    expect(problemsOf(complete)).toEqual(['passphrase']);
    expect(problemsOf({ ...complete, passphrase: 'abcdefgh', passphraseAgain: 'abcdefg' })).toEqual([
      'passphraseAgain',
    ]);
  });

  it.each(['陈静', 'Chen', 'a', 'a b'])('refuses the login %j', (login) => {
    expect(problemsOf({ ...complete, login })).toContain('login');
  });
});

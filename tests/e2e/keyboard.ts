import { expect, type Page } from '@playwright/test';

/** What a screen reader would call the focused element: its label, the label of its radio group, or its own text. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return '';
    const group =
      focused instanceof HTMLInputElement && focused.type === 'radio' ? focused.closest('[role=radiogroup]') : null;
    const named = group ?? focused;
    const label = named.getAttribute('aria-label');
    if (label) return label;
    const outer = named instanceof HTMLInputElement ? named.labels?.[0]?.textContent : undefined;
    if (outer) return outer.trim();
    const copy = named.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const hint of copy.querySelectorAll('[aria-hidden=true]')) hint.remove();
    return copy.textContent?.trim() ?? '';
  });
}

/** Goes to a field or button by Tab alone, as the form's order has it; fails when Tab does not lead there. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 90; step += 1) {
    const focused = await focusedName(page);
    if (focused === name) return;
    seen.push(focused);
    await page.keyboard.press('Tab');
  }
  expect(seen, 'the names that Tab passed').toContain(name);
}

/** One party as a clerk types it. */
export interface TypedParty {
  readonly role: '男方' | '女方';
  /** Left out where the name stands already. */
  readonly name?: string;
  readonly idNumber: string;
  readonly division: string;
  readonly occupation: string;
  readonly education: string;
}

/** Types one party in the order of the form, every field by keyboard. */
export async function typeParty(page: Page, party: TypedParty): Promise<void> {
  const { role } = party;
  const { keyboard } = page;
  if (party.name !== undefined) {
    await tabTo(page, `${role}姓名`);
    await keyboard.insertText(party.name);
  }
  await tabTo(page, `${role}身份证件号`);
  await keyboard.type(party.idNumber);
  await tabTo(page, `${role}有效期至`);
  await keyboard.type('20360102');
  await tabTo(page, `${role}民族`);
  await keyboard.insertText('汉族');
  await tabTo(page, `${role}常住户口`);
  await keyboard.type(party.division);
  await page.locator('.ant-select-item-option:visible').first().waitFor();
  await keyboard.press('Enter');
  await tabTo(page, `${role}婚姻状况`);
  await keyboard.press('1');
  await tabTo(page, `${role}职业`);
  await keyboard.insertText(party.occupation);
  await tabTo(page, `${role}文化程度`);
  await keyboard.insertText(party.education);
  for (const tick of ['居民身份证', '本人签字声明', '本人到场', '本人自愿']) {
    await tabTo(page, role + tick);
    await keyboard.press('Space');
  }
}

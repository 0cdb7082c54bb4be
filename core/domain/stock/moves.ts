import type { BlankState } from '../cases/blanks.ts';

/**
 * What may happen to a blank (空白证件登记): 入库, 领用, 交回, 送打印, 未印收回 (to the window it came from, or into stock), 打印无误,
 * 打印作废, 作废, 更正作废, 销毁, 报失, 找回.
 * `carried` is the state in which a register of before this ledger brought its blanks along.
 */
export const blankActs = [
  'receive',
  'hand-out',
  'take-back',
  'send',
  'recall-to-window',
  'recall-to-stock',
  'confirm',
  'spoil',
  'void',
  'correct',
  'destroy',
  'lose',
  'find',
  'carried',
] as const;
export type BlankAct = (typeof blankActs)[number];

/** From which states an act leads to which; a blank that is received comes from none. */
export const blankMoves = {
  receive: { from: [], to: 'stock' },
  'hand-out': { from: ['stock'], to: 'window' },
  'take-back': { from: ['window'], to: 'stock' },
  send: { from: ['stock', 'window'], to: 'printing' },
  'recall-to-window': { from: ['printing'], to: 'window' },
  'recall-to-stock': { from: ['printing'], to: 'stock' },
  confirm: { from: ['printing'], to: 'used' },
  spoil: { from: ['printing'], to: 'void' },
  void: { from: ['stock', 'window'], to: 'void' },
  correct: { from: ['printing', 'used'], to: 'void' },
  destroy: { from: ['void'], to: 'destroyed' },
  lose: { from: ['stock', 'window'], to: 'lost' },
  find: { from: ['lost'], to: 'stock' },
} as const satisfies Readonly<
  Record<Exclude<BlankAct, 'carried'>, { readonly from: readonly BlankState[]; readonly to: BlankState }>
>;
export type BlankMoveAct = keyof typeof blankMoves;

/** Blanks that must lie somewhere in the house: 库存, 在窗口, 已送打印. */
export const onHandStates = ['stock', 'window', 'printing'] as const satisfies readonly BlankState[];

/** Whether a blank in this state must lie somewhere in the house. */
export function isOnHand(state: BlankState): boolean {
  return onHandStates.some((known) => known === state);
}

/** Whether an act may move a blank out of a state. */
export function mayMove(act: BlankMoveAct, from: BlankState): boolean {
  const allowed: readonly BlankState[] = blankMoves[act].from;
  return allowed.includes(from);
}

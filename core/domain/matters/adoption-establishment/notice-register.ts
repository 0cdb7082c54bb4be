import type { PlainDate } from '../../dates/plain-date.ts';
import { noticeClock } from '../../law/notice-clock.ts';
import type { LawSettings } from '../../law/settings.ts';
import type { AdoptionApplication } from './application-schema.ts';

/** A case whose notice may stand in the register, with what became of it. */
export interface NoticedCase {
  readonly caseId: string;
  readonly stage: string;
  readonly application: AdoptionApplication;
  /** 收养登记证字号, once there is one. */
  readonly number: string | null;
}

/** How a notice ended (结果): still running, over and unclaimed, claimed, adopted. */
export type NoticeResult = 'running' | 'unclaimed' | 'claimed' | 'adopted';

/** One line of 公告登记簿 (adoption.md §10.4). */
export interface NoticeRow {
  readonly caseId: string;
  readonly child: string;
  readonly foundOn: PlainDate | null;
  readonly foundPlace: string;
  /** 报案编号 of the police. */
  readonly policeCase: string;
  /** 报刊 */
  readonly paper: string;
  readonly published: PlainDate;
  /** The sixtieth day. */
  readonly lastDay: PlainDate;
  readonly claimed: boolean | null;
  readonly result: NoticeResult;
  readonly number: string | null;
}

function resultOf(
  { number, application: { notice } }: NoticedCase,
  { today, registerFrom }: { readonly today: PlainDate; readonly registerFrom: PlainDate },
): NoticeResult {
  if (notice?.claimed) return 'claimed';
  if (number) return 'adopted';
  return today < registerFrom ? 'running' : 'unclaimed';
}

/** 公告登记簿: every notice that was published, the oldest first. */
export function noticeRegister(
  cases: readonly NoticedCase[],
  { today, settings }: { readonly today: PlainDate; readonly settings: Pick<LawSettings, 'noticeRegisterFrom'> },
): readonly NoticeRow[] {
  const rows = cases.flatMap((one): readonly NoticeRow[] => {
    const { child, notice, category } = one.application;
    const published = notice?.published;
    if (!published || (category !== 1 && category !== 8)) return [];
    const { lastDay, registerFrom } = noticeClock(published, settings);
    return [
      {
        caseId: one.caseId,
        child: child.name ?? '',
        foundOn: child.foundOn ?? null,
        foundPlace: child.foundPlace ?? '',
        policeCase: child.policeCase ?? '',
        paper: notice.paper ?? '',
        published,
        lastDay,
        claimed: notice.claimed ?? null,
        result: resultOf(one, { today, registerFrom }),
        number: one.number,
      },
    ];
  });
  return rows.toSorted((left, right) =>
    left.published < right.published ? -1 : left.published > right.published ? 1 : 0,
  );
}

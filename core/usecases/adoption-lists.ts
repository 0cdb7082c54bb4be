import type { Stage } from '../domain/cases/state.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import type { LawSettings } from '../domain/law/settings.ts';
import {
  type AdoptionApplication,
  adoptionApplicationSchema,
} from '../domain/matters/adoption-establishment/application-schema.ts';
import { adoptionEstablishment } from '../domain/matters/adoption-establishment/matter.ts';
import { type NoticeRow, noticeRegister } from '../domain/matters/adoption-establishment/notice-register.ts';
import { type AdoptionStatistics, adoptionStatistics } from '../domain/matters/adoption-establishment/statistics.ts';
import type { CaseSummary, RegisterReader } from '../ports.ts';
import { requireMatter, requireRole, type UseCaseContext } from './context.ts';
import { loadCase } from './load-case.ts';

/** An adoption with its summary. */
interface ListedAdoption {
  readonly summary: CaseSummary;
  readonly application: AdoptionApplication;
  readonly law: LawSettings;
}

/** Stages after the acceptance, in which a notice may have been published. */
const accepted: readonly Stage[] = ['examining', 'submitted', 'approved', 'registered', 'issued', 'refused'];

async function adoptionsIn(
  reader: RegisterReader,
  context: UseCaseContext,
  stages: readonly Stage[],
): Promise<readonly ListedAdoption[]> {
  const listed: ListedAdoption[] = [];
  for (const summary of await reader.casesOfMatter(adoptionEstablishment.id, stages)) {
    const { application, office } = await loadCase(reader, summary.id, context);
    listed.push({ summary, application: adoptionApplicationSchema.parse(application), law: office.law });
  }
  return listed;
}

/** 收养登记统计 of the registrations from one day to another; sums only. NOT_ALLOWED without the role of adoptions. */
export async function adoptionStatisticsOf(
  context: UseCaseContext,
  period: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<AdoptionStatistics> {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  requireMatter(context, adoptionEstablishment);
  return context.register.read(async (reader) => {
    const cases = await adoptionsIn(reader, context, ['registered', 'issued']);
    const counted = cases.flatMap(({ summary: { registeredOn }, application }) =>
      registeredOn ? [{ registeredOn, application }] : [],
    );
    return adoptionStatistics(counted, period);
  });
}

/** 公告登记簿: every notice that looked for birth parents, the oldest first. NOT_ALLOWED without the role of adoptions. */
export async function noticesOf(context: UseCaseContext): Promise<readonly NoticeRow[]> {
  requireRole(context, ['clerk', 'reviewer']);
  requireMatter(context, adoptionEstablishment);
  const today = context.clock.today();
  return context.register.read(async (reader) => {
    const cases = await adoptionsIn(reader, context, accepted);
    const [first] = cases;
    if (!first) return [];
    const noticed = cases.map(({ summary: { id, stage, number }, application }) => ({
      caseId: id,
      stage,
      number,
      application,
    }));
    return noticeRegister(noticed, { today, settings: first.law });
  });
}

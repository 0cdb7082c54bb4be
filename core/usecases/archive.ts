import type { CaseSummaryView, CaseView } from '../contract/shapes.ts';
import { attachmentKinds } from '../domain/archive/attachment-kinds.ts';
import { type Catalogue, type CataloguedFile, catalogueOf } from '../domain/archive/catalogue.ts';
import { type ArchiveClass, type ArchiveEnd, endsOfClass } from '../domain/archive/classes.ts';
import { type AvailableForm, type FileContents, fileContents } from '../domain/archive/file.ts';
import { defaultArchiveSettings } from '../domain/archive/settings.ts';
import { caseRoles, stageAllows } from '../domain/cases/actions.ts';
import { isBooklet } from '../domain/cases/blanks.ts';
import { type CaseState, endedOn } from '../domain/cases/state.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import { TongbanError } from '../domain/errors.ts';
import { matterOf, matters } from '../domain/matters/index.ts';
import type { Matter } from '../domain/matters/matter.ts';
import type { CaseSummary, Office, RegisterReader } from '../ports.ts';
import { actOnCase, type CaseActInput } from './act-on-case.ts';
import { maySee, officeOf, requireMatter, requireRole, type UseCaseContext } from './context.ts';
import { lineOf } from './home.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { imagesOf, type PaperSetter, paperContext } from './papers.ts';

/** Volumes count through the archive of this register, whatever code the office has in which month. */
const oneArchive = 'archive';

/** More files than the largest district registers in a year. */
const mostWaiting = 30_000;

/** What a file of the archive holds, and where it will stand. */
export interface ArchivedFile {
  readonly archiveClass: ArchiveClass | undefined;
  readonly year: number;
  /** The day of the act that ended the case, and the number that names it. */
  readonly endedOn: PlainDate;
  readonly number: string;
  readonly contents: FileContents;
}

/** How a case ended, as its file differs (§7.1 of marriage.md); undefined while it has not. */
function endOf({ remark }: Matter, { stage, decision }: CaseState): ArchiveEnd | undefined {
  switch (stage) {
    case 'issued':
      return 'registered';
    case 'withdrawn':
    case 'lapsed':
    case 'refused':
    case 'stopped':
      return stage;
    case 'served':
      return decision?.decision === 'annul' ? 'annulled' : 'kept';
    case 'answered':
      return remark ? 'remarked' : 'answered';
    default:
      return undefined;
  }
}

/** The day and the number of the act that ended a case. */
function endingOf(state: CaseState, today: PlainDate): { readonly endedOn: PlainDate; readonly number: string } {
  const { withdrawal, refusal, decision, answer, acceptance } = state;
  return {
    endedOn: endedOn(state) ?? today,
    number:
      state.number ??
      withdrawal?.confirmationNumber ??
      decision?.decisionNumber ??
      answer?.number ??
      refusal?.noticeNumber ??
      acceptance?.receiptNumber ??
      '',
  };
}

/** The forms of a case that belong into its file, with their pages; the parties' own copies and booklets do not. */
async function formsOf(reader: RegisterReader, loaded: LoadedCase, context: UseCaseContext, setter: PaperSetter) {
  const papers = paperContext(loaded, context, await imagesOf(reader, loaded));
  const templates = await reader.officeFiles('form-template');
  const forms: AvailableForm[] = [];
  for (const offer of loaded.matter.papers(papers)) {
    const { paper: code, party } = offer;
    if (offer.copy === 'party' || isBooklet(code)) continue;
    const pages = setter.pages(loaded.matter.paper(offer, papers), { labels: false, templates });
    const filed = party === 'man' || party === 'woman' ? { party } : {};
    forms.push({ code, pages, ...filed });
  }
  return forms;
}

async function archived(
  reader: RegisterReader,
  loaded: LoadedCase,
  context: UseCaseContext,
  setter: PaperSetter,
): Promise<ArchivedFile> {
  const { matter, application, state } = loaded;
  const archiveClass = matter.archive?.classOf(application, state);
  const end = endOf(matter, state);
  const { endedOn, number } = endingOf(state, context.clock.today());
  const year = Number(endedOn.slice(0, 4));
  if (!matter.archive || !archiveClass || !end) {
    return { archiveClass: undefined, year, endedOn, number, contents: { entries: [], missing: [], pages: 0 } };
  }
  const attachments = (await reader.attachments(state.id))
    .filter(({ pages }) => pages > 0)
    .map(({ id, paper: code, title, pages }) => ({ id, code, title, pages }));
  const contents = fileContents({
    archiveClass,
    end,
    on: endedOn,
    parties: matter.archive.parties(application),
    forms: await formsOf(reader, loaded, context, setter),
    attachments,
  });
  return { archiveClass, year, endedOn, number, contents };
}

/** What lies before a case has its place: papers in their order (卷内文件), pages, what is missing. */
export async function archiveContents(
  context: UseCaseContext,
  input: { readonly caseId: string },
  setter: PaperSetter,
): Promise<ArchivedFile> {
  requireRole(context, caseRoles);
  return context.register.read(async (reader) =>
    archived(reader, await loadCase(reader, input.caseId, context), context, setter),
  );
}

/** A file that has its place, with what its list (卷内目录) and stamp (归档章) say. */
export interface FiledCase {
  readonly office: Office;
  readonly place: NonNullable<CaseState['filed']>;
  readonly names: readonly string[];
}

/** The file of a case as it was given its place. WRONG_STAGE where it has none yet. */
export async function filedCase(context: UseCaseContext, caseId: string): Promise<FiledCase> {
  requireRole(context, caseRoles);
  return context.register.read(async (reader) => {
    const { state, office, matter, application } = await loadCase(reader, caseId, context);
    if (!state.filed) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'file-list' });
    return { office, place: state.filed, names: matter.people(application).map(({ name }) => name) };
  });
}

/** 归档: takes the next 室编卷号 of its year and class. A required paper that is missing needs a reason. */
export function fileCase(
  context: UseCaseContext,
  input: CaseActInput & { readonly missingReason: string },
  setter: PaperSetter,
): Promise<CaseView> {
  return actOnCase(context, input, 'file', async (writer, loaded) => {
    if (loaded.state.filed) throw new TongbanError('CONFLICT', { what: 'filed' });
    const { archiveClass, year, endedOn, number, contents } = await archived(writer, loaded, context, setter);
    if (!archiveClass) throw new TongbanError('WRONG_STAGE', { stage: loaded.state.stage, action: 'file' });
    if (contents.missing.some(({ required }) => required) && input.missingReason === '') {
      throw new TongbanError('INVALID', { field: 'missingReason', why: 'missing' });
    }
    const volume = await writer.takeSerial(`volume-${archiveClass}`, oneArchive, year);
    const papers = contents.entries.map(({ title, pages }) => ({ title, pages }));
    return { type: 'filed', archiveClass, year, volume, number, endedOn, papers, missingReason: input.missingReason };
  });
}

/** Whether a case may be filed, told from its line and, where that is not enough, from its journal. */
async function mayBeFiled(
  reader: RegisterReader,
  { id, matter, stage }: CaseSummary,
  context: UseCaseContext,
): Promise<boolean> {
  const asked = matterOf(matter);
  const { archive, flow } = asked;
  if (!maySee(context, asked) || !archive || !stageAllows(flow, stage, 'file')) return false;
  if (stage === 'issued' || stage === 'served') return true;
  const { application, state } = await loadCase(reader, id, context);
  return archive.classOf(application, state) !== undefined;
}

/** 待归档: cases that came to their end in a year and have no place yet. */
export async function unfiled(context: UseCaseContext, year: number): Promise<readonly CaseSummaryView[]> {
  requireRole(context, caseRoles);
  return context.register.read(async (reader) => {
    const found: CaseSummaryView[] = [];
    for (const summary of await reader.unfiledCases(year, mostWaiting)) {
      if (await mayBeFiled(reader, summary, context)) found.push(lineOf(summary));
    }
    return found;
  });
}

/** One waiting file to which papers are missing (缺件). */
export interface FileWithGaps {
  readonly archiveClass: ArchiveClass;
  readonly names: readonly string[];
  readonly number: string;
  readonly endedOn: PlainDate;
  readonly missing: FileContents['missing'];
}

/** 缺件清单: the waiting files of a year that lack a paper which an article asks for. */
export async function filesWithGaps(
  context: UseCaseContext,
  year: number,
  setter: PaperSetter,
): Promise<{ readonly office: Office; readonly files: readonly FileWithGaps[] }> {
  requireRole(context, caseRoles);
  return context.register.read(async (reader) => {
    const files: FileWithGaps[] = [];
    for (const summary of await reader.unfiledCases(year, mostWaiting)) {
      const matter = matterOf(summary.matter);
      if (!maySee(context, matter) || !stageAllows(matter.flow, summary.stage, 'file')) continue;
      const loaded = await loadCase(reader, summary.id, context);
      const { archiveClass, number, endedOn, contents } = await archived(reader, loaded, context, setter);
      const missing = contents.missing.filter(({ required }) => required);
      const names = summary.people.map(({ name }) => name);
      if (archiveClass && missing.length > 0) files.push({ archiveClass, names, number, endedOn, missing });
    }
    return { office: await officeOf(reader), files };
  });
}

/** What the office set about its archive, and the usual for what it left. */
export function archiveSettingsOf(office: Office) {
  return { ...defaultArchiveSettings, ...office.archive };
}

const remarks = {
  annulled: '已撤销',
  invalid: '宣告无效',
  revoked: '判决撤销',
  divorced: '判决离婚',
  'adoption-dissolved': '已解除',
  'adoption-revoked': '已撤销',
} as const;

function catalogued({ people, filed, ended }: CaseSummary): readonly CataloguedFile[] {
  if (!filed) return [];
  const everybody = people.map(({ name, idNumber }) => ({ name, idNumber }));
  const person = (role: 'man' | 'woman') => {
    const found = people.find((one) => one.role === role);
    return found ? { [role]: { name: found.name, idNumber: found.idNumber } } : {};
  };
  const { volume, pages, number, endedOn } = filed;
  const remark = ended ? { remark: remarks[ended] } : {};
  return [{ volume, pages, number, on: endedOn, ...person('man'), ...person('woman'), people: everybody, ...remark }];
}

/** The catalogue of a class and year (案卷目录) with its boxes, and the lines of its cases by volume. */
export async function archiveCatalogue(
  context: UseCaseContext,
  { archiveClass, year }: { readonly archiveClass: ArchiveClass; readonly year: number },
): Promise<{ readonly catalogue: Catalogue; readonly lines: readonly CaseSummaryView[]; readonly office: Office }> {
  requireRole(context, caseRoles);
  const keeper = matters.find(({ archive }) => archive?.usualClass === archiveClass);
  if (keeper) requireMatter(context, keeper);
  return context.register.read(async (reader) => {
    const office = await officeOf(reader);
    const { catalogueNumber, boxCapacityPages: capacityPages } = archiveSettingsOf(office);
    const cases = await reader.filedCases(archiveClass, year);
    const files = cases.flatMap(catalogued);
    return {
      catalogue: catalogueOf({ archiveClass, year, catalogueNumber, capacityPages, files }),
      lines: cases.map(lineOf),
      office,
    };
  });
}

/** The scans that the file of a case may hold, for the choice beside a scan. */
export async function attachmentChoices(context: UseCaseContext, caseId: string) {
  requireRole(context, caseRoles);
  return context.register.read(async (reader) => {
    const { matter, application, state } = await loadCase(reader, caseId, context);
    const archiveClass = matter.archive?.classOf(application, state) ?? matter.archive?.usualClass;
    if (!matter.archive || !archiveClass) return [{ code: 'other', title: '其他材料' }];
    const { endedOn: on } = endingOf(state, context.clock.today());
    const parties = matter.archive.parties(application);
    return attachmentKinds({ archiveClass, ends: endsOfClass[archiveClass], on, parties }).map(({ code, title }) => ({
      code,
      title,
    }));
  });
}

import {
  type ArchiveClass,
  archiveClasses,
  archiveClassLabels,
  archiveOf,
  archiveTitles,
} from '#core/domain/archive/classes.ts';
import { useSession } from '../../app/desk.tsx';
import { Choice } from '../../parts/choice.tsx';
import { useWords } from '../../words/use-words.tsx';
import { archivesFor, firstClassOf } from './archives-for.ts';

interface ClassChoiceProps {
  readonly archiveClass: ArchiveClass;
  readonly onClass: (archiveClass: ArchiveClass) => void;
}

/** Which archive and which of its classes is shown; an archive of one class needs no second choice. */
export function ClassChoice({ archiveClass, onClass }: ClassChoiceProps) {
  const { t, language } = useWords();
  const { account } = useSession();
  const archive = archiveOf(archiveClass);
  const classes = archiveClasses.filter((value) => archiveOf(value) === archive);
  return (
    <div className="stack">
      <Choice
        label={t('archive.archive')}
        options={archivesFor(account.roles).map((value) => ({ value, label: archiveTitles[value][language] }))}
        value={archive}
        onChange={(value) => onClass(firstClassOf(value))}
      />
      {classes.length > 1 ? (
        <Choice
          label={t('archive.class')}
          options={classes.map((value) => ({ value, label: archiveClassLabels[value][language] }))}
          value={archiveClass}
          onChange={onClass}
        />
      ) : null}
    </div>
  );
}

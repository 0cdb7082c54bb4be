import { type CategoryCode, categories, categoryOf } from '#core/domain/adoption-law/categories.ts';
import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { useSession } from '../../app/desk.tsx';
import { Choice } from '../../parts/choice.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { categoryConsequences } from './category-consequences.ts';

interface CategoryCardProps {
  readonly application: AdoptionApplication;
  readonly edit: EditFacts<AdoptionApplication>;
}

/** 收养类别: one choice of eight, and in a line what follows from it. */
export function CategoryCard({ application, edit }: CategoryCardProps) {
  const { t, language } = useWords();
  const { today } = useSession();
  const { category, child } = application;
  const follows = category ? categoryConsequences(category, today, child.health === 'disabled') : [];
  const name = category ? `${category} ${categoryOf(category)[language]}` : t('adopt.chooseCategory');
  const codes = categories.map(({ code }) => String(code) as `${CategoryCode}`); // codes are 1 to 8
  return (
    <section className="card category" aria-label={t('adopt.category')}>
      <div className="category-choice">
        <h2>{t('adopt.category')}</h2>
        <Choice
          label={t('adopt.category')}
          field="category"
          options={codes.map((code) => ({ value: code, label: t(`adopt.category.${code}`) }))}
          value={category ? `${category}` : undefined}
          onChange={(code) => edit('category', { category: categories.find((one) => String(one.code) === code)?.code })}
        />
      </div>
      <p className="soft small" role="status">
        {[name, ...follows.map((one) => t(`adopt.follows.${one}`))].join(' · ')}
      </p>
    </section>
  );
}

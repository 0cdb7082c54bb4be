import { Checkbox, Radio } from 'antd';
import { kinships } from '#core/domain/marriage-law/kinship.ts';
import type { KinshipId } from '#core/domain/matters/marriage-registration/schema.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';

interface KinshipDialogProps {
  readonly value: KinshipId | null | undefined;
  readonly onChange: (kinship: KinshipId | null) => void;
  /** 复婚: the two were married to each other before. */
  readonly renewal: boolean;
  readonly onRenewal: (renewal: boolean) => void;
  readonly onClose: () => void;
}

/** 亲属关系: both are asked; what they declare is ticked. "None" is the first line. */
export function KinshipDialog({ value, onChange, renewal, onRenewal, onClose }: KinshipDialogProps) {
  const { t, language } = useWords();
  return (
    <Dialog
      title={t('kinship.title')}
      onClose={onClose}
      footer={
        <ActionButton primary shortcut="Control+Enter" onAct={onClose}>
          {t('common.done')}
        </ActionButton>
      }
    >
      <Radio.Group
        className="kinship-list"
        aria-label={t('kinship.title')}
        value={value === null ? 'none' : value}
        onChange={(event) => onChange(event.target.value === 'none' ? null : event.target.value)}
      >
        <Radio value="none">{t('kinship.noneLong')}</Radio>
        {kinships.map((kinship) => (
          <Radio key={kinship.id} value={kinship.id}>
            {kinship[language]}
            <span className="soft small">{`\u2002${t(`kinship.${kinship.verdict}`)}`}</span>
          </Radio>
        ))}
      </Radio.Group>
      <Checkbox className="renewal" checked={renewal} onChange={(event) => onRenewal(event.target.checked)}>
        {t('kinship.renewal')}
      </Checkbox>
    </Dialog>
  );
}

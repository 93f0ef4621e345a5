/** 清除全部数据, confirmed by typing the words. Needs no open vault: a damaged one can be erased too. */
import { type FormEvent, useId, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useApi } from '../../api';
import { useI18n } from '../../i18n';
import { Problem } from '../../ui/Problem';
import { useAction } from '../../ui/use-action';
import { SettingRow } from './SettingGroup';

/** `clients`: how many are stored; absent where nobody can know. */
export function EraseRow({ clients, onDone }: { clients?: number; onDone(): void }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <SettingRow
        title={t('erase.title')}
        text={clients === undefined ? t('erase.text-locked') : t('erase.text', { n: clients })}
      >
        <button
          type="button"
          className="btn btn--danger"
          data-testid="erase-open"
          onClick={() => setOpen(true)}
        >
          {t('erase.open')}
        </button>
      </SettingRow>
      <ModalOverlay className="overlay" isOpen={open} isDismissable onOpenChange={setOpen}>
        <Modal className="modal">
          <EraseDialog
            onClose={() => setOpen(false)}
            onDone={() => {
              setOpen(false);
              onDone();
            }}
          />
        </Modal>
      </ModalOverlay>
    </>
  );
}

function EraseDialog({ onClose, onDone }: { onClose(): void; onDone(): void }) {
  const api = useApi();
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const { busy, problem, run } = useAction();
  const id = useId();
  const ready = typed.trim().toLowerCase() === t('erase.word') && !busy;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    void run(async () => {
      await api.eraseEverything();
      onDone();
    });
  };
  return (
    <Dialog role="alertdialog" className="dialog">
      <Heading slot="title" className="dialog-title">
        {t('erase.ask')}
      </Heading>
      <form onSubmit={submit} aria-busy={busy}>
        <div className="dialog-text">
          <label htmlFor={id}>{t('erase.ask-text', { word: t('erase.word') })}</label>
          <input
            id={id}
            className="input w-wide"
            data-testid="erase-word"
            autoComplete="off"
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
          />
          <Problem text={problem} />
        </div>
        <div className="row dialog-acts">
          <button type="button" className="btn" onClick={onClose}>
            {t('dialog.cancel')}
          </button>
          <button
            className="btn btn--danger"
            type="submit"
            data-testid="erase-confirm"
            aria-disabled={!ready}
          >
            {t(busy ? 'erase.erasing' : 'erase.action')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

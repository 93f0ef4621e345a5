/** A dialog that works on things while it is open; closed with its button, Esc or a click beside it. */
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useI18n } from '../i18n';

interface PlainDialogProps {
  title: string;
  children: ReactNode;
  onClose(): void;
}

export function PlainDialog({ title, children, onClose }: PlainDialogProps) {
  const { t } = useI18n();
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <div className="dialog-text">{children}</div>
          <div className="row dialog-acts">
            <button type="button" className="btn" data-testid="dialog-close" onClick={onClose}>
              {t('dialog.close')}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

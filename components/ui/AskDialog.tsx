/** A question before something that cannot be taken back, or that is worth knowing once. */
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useI18n } from '../i18n';

interface AskDialogProps {
  open: boolean;
  title: string;
  children: ReactNode;
  /** A verb with its result. */
  action: string;
  danger?: boolean;
  testId?: string;
  /** Word of the other button; 取消 when absent. */
  otherwise?: string;
  /** A second way to go on, beside the first. */
  second?: { action: string; testId?: string; onAction(): void };
  onAction(): void;
  onClose(): void;
}

export function AskDialog(props: AskDialogProps) {
  const { t } = useI18n();
  return (
    <ModalOverlay
      className="overlay"
      isOpen={props.open}
      isDismissable
      onOpenChange={(open) => !open && props.onClose()}
    >
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title" className="dialog-title">
            {props.title}
          </Heading>
          <div className="dialog-text">{props.children}</div>
          <div className="row dialog-acts">
            <button type="button" className="btn" onClick={props.onClose}>
              {props.otherwise ?? t('dialog.cancel')}
            </button>
            {props.second && (
              <button
                type="button"
                className="btn"
                data-testid={props.second.testId}
                onClick={props.second.onAction}
              >
                {props.second.action}
              </button>
            )}
            <button
              type="button"
              className={props.danger ? 'btn btn--danger' : 'btn btn--primary'}
              data-testid={props.testId}
              onClick={props.onAction}
            >
              {props.action}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

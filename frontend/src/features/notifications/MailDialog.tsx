import { Modal } from '@mantine/core';
import type { Notification } from '@/api/generated/model';
import { useGetNotificationMail } from '@/api/generated/notification/notification';
import { Loaded } from '@/ui/Loaded';
import { MailView } from './MailView';

/** In a trial: the mail that would have been sent. */
export function MailDialog({
  notification,
  onClose,
}: {
  notification: Notification;
  onClose: () => void;
}) {
  const mail = useGetNotificationMail(notification.id);
  return (
    <Modal opened onClose={onClose} title="The mail, as it would be sent" size="xl">
      <Loaded query={mail} what="the mail">
        {(data) => <MailView mail={data} />}
      </Loaded>
    </Modal>
  );
}

import { CalendarAdd20Regular } from '@fluentui/react-icons/svg/calendar-add';
import { lazy, Suspense, useRef, useState } from 'react';
import { subscriptionWords } from '../text/subscription';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';

const SubscribeDialog = lazy(async () => ({ default: (await import('./SubscribeDialog')).SubscribeDialog }));

/** Opens the way to have the network's calendar in one's own. */
export const SubscribeButton = () => {
  const words = useWords(subscriptionWords);
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const close = () => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  return (
    <span ref={place}>
      <ActionButton icon={<CalendarAdd20Regular aria-hidden="true" />} onClick={() => setOpen(true)}>
        {words.button}
      </ActionButton>
      {open && (
        <Suspense fallback={null}>
          <SubscribeDialog onClose={close} />
        </Suspense>
      )}
    </span>
  );
};

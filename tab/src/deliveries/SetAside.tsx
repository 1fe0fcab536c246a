import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { useDeliveryListStyles } from './DeliveryList.styles';

/** That something which was stored cannot be read: the server's own sentence. */
export const SetAside = ({ sentence }: { readonly sentence: string }) => {
  const styles = useDeliveryListStyles();
  return (
    <p className={styles.attention}>
      <Warning20Regular aria-hidden="true" className={styles.icon} />
      {sentence}
    </p>
  );
};

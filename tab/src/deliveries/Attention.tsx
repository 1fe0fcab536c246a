import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { useDeliveryListStyles } from './DeliveryList.styles';

/** What the secretariat must know before all else: the server's own sentence. */
export const Attention = ({ sentence }: { readonly sentence: string }) => {
  const styles = useDeliveryListStyles();
  return (
    <p className={styles.attention}>
      <Warning20Regular aria-hidden="true" className={styles.icon} />
      {sentence}
    </p>
  );
};

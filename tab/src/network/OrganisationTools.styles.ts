import { makeStyles } from '@fluentui/react-components';

export const useToolsStyles = makeStyles({ tools: { display: 'flex', justifySelf: 'end', alignSelf: 'center', gridColumnEnd: -1 } });

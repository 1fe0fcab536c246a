import { returnPath } from './signIn';

/** Whether this page is only the hidden frame in which a token was renewed: it hands the answer to the tab around it and shows nothing. */
export const isSilentAnswer = (location: Pick<Location, 'pathname' | 'hash'>, framed: boolean): boolean =>
  framed && location.pathname === returnPath && /[#&](code|error)=/.test(location.hash);

export const passAnswerOn = async (): Promise<void> => {
  const { broadcastResponseToMainFrame } = await import('@azure/msal-browser/redirect-bridge');
  await broadcastResponseToMainFrame();
};

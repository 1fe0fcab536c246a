import type { Translated } from './useWords';

const fi = {
  title: 'Kirjaudu sisään',
  lead: 'Käytä samaa tunnusta kuin verkoston tiimissä. Kirjautumisen jälkeen avautuu sivu, jota olit avaamassa.',
  leaving: 'Siirrytään Microsoftin kirjautumiseen.',
  signIn: 'Kirjaudu',
  again: 'Kirjaudu uudelleen',
  signOut: 'Kirjaudu ulos',
  signedOut: { title: 'Olet kirjautunut ulos', lead: 'Kirjaudu uudelleen, kun haluat jatkaa.' },
  ended: { title: 'Kirjautumisesi vanheni', lead: 'Kirjaudu uudelleen, niin jatkat tältä sivulta.' },
  unfinished: {
    title: 'Kirjautuminen jäi kesken',
    lead: 'Microsoft ei vahvistanut, kuka olet. Kirjaudu uudelleen. Jos olet vieras verkoston tiimissä, valitse tunnus, jolle kutsu tiimiin tuli.',
  },
  unreachable: {
    title: 'Kirjautuminen ei onnistunut',
    lead: 'Microsoftin kirjautumiseen ei saatu yhteyttä. Tarkista verkkoyhteys ja yritä uudelleen.',
  },
};

type Words = typeof fi;

const sv: Words = {
  title: 'Logga in',
  lead: 'Använd samma konto som i nätverkets team. Efter inloggningen öppnas sidan som du var på väg till.',
  leaving: 'Går vidare till Microsofts inloggning.',
  signIn: 'Logga in',
  again: 'Logga in på nytt',
  signOut: 'Logga ut',
  signedOut: { title: 'Du har loggat ut', lead: 'Logga in på nytt när du vill fortsätta.' },
  ended: { title: 'Din inloggning har gått ut', lead: 'Logga in på nytt, så fortsätter du från den här sidan.' },
  unfinished: {
    title: 'Inloggningen blev inte klar',
    lead: 'Microsoft bekräftade inte vem du är. Logga in på nytt. Om du är gäst i nätverkets team, välj kontot som inbjudan till teamet kom till.',
  },
  unreachable: {
    title: 'Inloggningen lyckades inte',
    lead: 'Microsofts inloggning kunde inte nås. Kontrollera nätverksanslutningen och försök igen.',
  },
};

const en: Words = {
  title: 'Sign in',
  lead: 'Use the same account as in the network’s team. After that, the page that you were about to open comes up.',
  leaving: 'Going to Microsoft’s sign-in.',
  signIn: 'Sign in',
  again: 'Sign in again',
  signOut: 'Sign out',
  signedOut: { title: 'You have signed out', lead: 'Sign in again when you want to go on.' },
  ended: { title: 'Your sign-in has expired', lead: 'Sign in again, and you go on from this page.' },
  unfinished: {
    title: 'Signing in was not finished',
    lead: 'Microsoft did not confirm who you are. Sign in again. If you are a guest in the network’s team, choose the account that was invited to it.',
  },
  unreachable: {
    title: 'Signing in did not succeed',
    lead: 'Microsoft’s sign-in could not be reached. Check your connection and try again.',
  },
};

export const signInWords: Translated<Words> = { fi, sv, en };

/** The toolkit brings no types; what it answers is checked like anything else from outside. */
declare module 'jsonstat-toolkit' {
  const JSONstat: (json: object) => unknown;
  export default JSONstat;
}

/** What the bench uses of pdfmake, which has no types of its own. */
declare module 'pdfmake' {
  const pdfmake: {
    addFonts(fonts: Readonly<Record<string, { readonly normal: string }>>): void;
    setUrlAccessPolicy(policy: (url: string) => boolean): void;
    setLocalAccessPolicy(policy: (path: string) => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
  };
  // biome-ignore lint/style/noDefaultExport: it is how the package exports itself
  export default pdfmake;
}

/** The parser half of pdf.js; importing it lets the other half find it in this page instead of in a worker. */
declare module 'pdfjs-dist/build/pdf.worker.mjs';

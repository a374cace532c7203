/** The Swedish words of what the shell itself shows: the menu, the dialogs and the notices of a crash. */
export const texts = {
  menu: {
    file: 'Arkiv',
    newMeeting: 'Nytt sammanträde',
    overview: 'Översikt',
    register: 'Register',
    import: 'Läs in fil…',
    export: 'Exportera protokoll…',
    quit: 'Avsluta',
    edit: 'Redigera',
    undo: 'Ångra',
    redo: 'Gör om',
    cut: 'Klipp ut',
    copy: 'Kopiera',
    paste: 'Klistra in',
    pasteText: 'Klistra in som text',
    selectAll: 'Markera allt',
    view: 'Visa',
    zoomReset: 'Normal storlek',
    zoomIn: 'Större',
    zoomOut: 'Mindre',
    fullScreen: 'Helskärm',
    window: 'Fönster',
    minimize: 'Minimera',
    help: 'Hjälp',
    keyboard: 'Tangentbordet',
    about: 'Om Paragraf',
    services: 'Tjänster',
    hide: 'Göm Paragraf',
    hideOthers: 'Göm övriga',
    unhide: 'Visa alla',
  },
  dialog: {
    save: 'Spara dokument',
    open: 'Läs in fil',
    openButton: 'Läs in',
    meetingFiles: 'Sammanträde (JSON)',
    formats: { pdf: 'PDF', txt: 'Text', json: 'Sammanträde (JSON)' },
  },
  crash: {
    title: 'Paragraf måste avslutas',
    body:
      'Ett fel uppstod i programmet. Allt som statusraden visade som sparat finns kvar på disken. ' +
      'Starta programmet igen för att fortsätta.',
    pageTitle: 'Fönstret kunde inte visas',
    pageBody:
      'Fönstret har slutat svara två gånger. Allt som statusraden visade som sparat finns kvar på disken. ' +
      'Starta programmet igen för att fortsätta.',
  },
} as const

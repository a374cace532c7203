/** The frame around all screens. */
export const appTexts = {
  name: 'Paragraf',
  places: {
    label: 'Huvudmeny',
    overview: 'Översikt',
    register: 'Register',
    settings: 'Inställningar',
  },
  tabs: {
    label: 'Mötets delar',
    prepare: 'Förbered',
    live: 'Möte',
    documents: 'Dokument',
  },
  toOverview: 'Till översikten',
  openMeeting: 'Öppna mötet',
  status: {
    label: 'Status',
    allSaved: 'Allt sparat',
    savedAt: 'Sparat',
    saving: 'Sparar …',
    failed: 'Inte sparat',
    retry: 'Försök igen',
  },
  host: {
    gone: 'Programmets lagring svarar inte. Det som är sparat är kvar. Stäng programmet och öppna det igen.',
    restarted: 'Programmets lagring har startats om. Det som var sparat är kvar.',
  },
  notices: {
    restored: (backupAt: string, setAside: string) =>
      `Databasen var skadad. Säkerhetskopian från ${backupAt} har öppnats i stället. Den skadade filen är kvar och heter ${setAside}.`,
    startedOver: (setAside: string) =>
      `Databasen var skadad och det fanns ingen säkerhetskopia. En ny har skapats. Den skadade filen är kvar och heter ${setAside}.`,
  },
  undo: 'Ångra',
  undone: (what: string, where: string) => (where === '' ? `Ångrade ${what}.` : `Ångrade ${what} · ${where}`),
  redone: (what: string, where: string) =>
    where === '' ? `Gjorde om ${what}.` : `Gjorde om ${what} · ${where}`,
  noLongerLast: 'Annat har gjorts sedan dess. Ctrl Z tar ett steg i taget.',
  toast: { region: 'Meddelande', redo: 'Gör om' },
  close: 'Stäng',
  cancel: 'Avbryt',
  start: {
    title: 'Paragraf kan inte öppna det som är sparat',
    bug: 'Något gick fel när programmet startade. Det som är sparat har inte rörts. Stäng programmet och öppna det igen.',
    retry: 'Försök igen',
  },
  bug: {
    title: 'Något gick fel i programmet',
    text: 'Det du har gjort är sparat till och med den senaste sekunden. Gå tillbaka till översikten och fortsätt därifrån.',
    action: 'Till översikten',
  },
  paste: {
    title: 'Allt i det inklistrade kunde inte tas med:',
    unreadable: (line: number, text: string) => `Rad ${line} gick inte att tolka: ”${text}”`,
    ignored: (line: number, text: string) => `Rad ${line} hoppades över: ”${text}”`,
    duplicate: (line: number, text: string) => `Rad ${line} fanns redan: ”${text}”`,
    heading: (line: number, text: string) => `Rad ${line} är en rubrik: ”${text}”`,
  },
  shortcuts: {
    title: 'Kortkommandon',
    open: 'Kortkommandon',
    groups: {
      program: 'I hela programmet',
      meeting: 'I ett sammanträde',
      agenda: 'I en lista',
      live: 'Under sammanträdet',
    },
  },
  ownWords: {
    added: (word: string) => `”${word}” är tillagt i ordlistan.`,
    removed: (word: string) => `”${word}” är borttaget ur ordlistan.`,
  },
  settings: {
    title: 'Inställningar',
    theme: 'Utseende',
    themes: { system: 'Som datorn', light: 'Ljust', dark: 'Mörkt' },
    spelling: 'Stavning',
    spellingOn: 'Stryk under ord som inte känns igen',
    spellingNote: 'Namn, partier och organ i registret är kända. Ordlistan finns i datorn.',
    ownWords: 'Egna ord',
    noOwnWords: 'Inga än. Lägg till ett ord från menyn på ett understruket ord.',
    removeOwnWord: (word: string) => `Ta bort ”${word}” ur ordlistan`,
    database: 'Databas',
    databaseNote: 'Här ligger allt som är sparat. Ingenting lämnar datorn.',
    version: 'Version',
  },
} as const

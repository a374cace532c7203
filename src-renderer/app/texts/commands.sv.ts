import type { CommandId } from '../command-ids.ts'

/** What each command does. */
export const commandTexts: Readonly<Record<CommandId, string>> = {
  'help.keyboard': 'Visa kortkommandon',
  'go.overview': 'Till översikten',
  'go.register': 'Till registret',
  'go.settings': 'Till inställningarna',
  'meeting.new': 'Nytt sammanträde',
  'file.import': 'Hämta en fil',
  'edit.undo': 'Ångra',
  'edit.redo': 'Gör om',
  'view.nextRegion': 'Nästa del av fönstret',
  'view.previousRegion': 'Föregående del av fönstret',
  'meeting.prepare': 'Förbered',
  'meeting.live': 'Möte',
  'meeting.documents': 'Dokument',
  'document.export': 'Spara protokollet som PDF',
  'list.moveUp': 'Flytta raden upp',
  'list.moveDown': 'Flytta raden ned',
  'list.insert': 'Ny rad efter',
  'list.remove': 'Ta bort raden',
  'live.nextParagraph': 'Nästa paragraf',
  'live.addSection': 'Lägg till avsnitt',
  'live.rollCall': 'Upprop och närvaro',
  'live.motion': 'Nytt yrkande',
  'live.question': 'Ställ proposition',
}

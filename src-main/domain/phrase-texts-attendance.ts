/**
 * Standing sentences about who comes, goes, serves and leads, where the main list (`phrase-texts.ts`) has none: when no
 * time was noted, when only a § is known, and in a council, where a jävig member need not leave the room (KL 5:47).
 */
export const attendancePhraseTexts = {
  'närvaro.kommer_från': '{Person} är närvarande från och med § {paragraf}.',
  'närvaro.tjänstgör_själv': '{Person} tjänstgör från och med § {paragraf}.',
  'närvaro.tjänstgör_till': '{Person} tjänstgör till och med § {paragraf}.',
  'närvaro.lämnar_under_utan_tid': '{Person} lämnar sammanträdet under § {paragraf}.',
  'närvaro.lämnar_under_ersatt':
    '{Person} lämnar sammanträdet klockan {tid}, under § {paragraf}. {Ersättare} tjänstgör därefter.',
  'närvaro.på_plats': '{Person} deltar på plats från och med § {paragraf}.',
  'närvaro.ordförande_från': '{Person} tjänstgör som ordförande från och med § {paragraf}.',

  'jäv.anmält_fullmäktige': '{Person} anmäler jäv och deltar inte i handläggningen av ärendet.',
  'jäv.anmält_fullmäktige_ersatt':
    '{Person} anmäler jäv och deltar inte i handläggningen av ärendet. {Ersättare} tjänstgör.',
} as const satisfies Readonly<Record<string, string>>

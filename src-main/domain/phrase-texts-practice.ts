/**
 * More standing sentences, for what the minutes of other municipalities write down and the main list (`phrase-texts.ts`)
 * does not hold: first-hand and second-hand motions, choices between values, changes in the middle of a §, texts that
 * are printed in the § itself (corpus FEATURES §4, §6). The group `göteborg` is the house style of Göteborg's
 * kommunstyrelse for votes, in which everybody is named.
 */
export const practicePhraseTexts = {
  'justerare.flera': '{Organ} utser {personer} att tillsammans med ordföranden justera protokollet.',
  'justerare.flera_ersättare':
    '{Organ} utser {personer} att tillsammans med ordföranden justera protokollet, med {ersättare} som ersättare.',

  'närvaro.tjänstgör_från': '{Ersättare} tjänstgör för {ledamot} från och med § {paragraf}.',
  'närvaro.ersättare_saknas': 'För {person} saknas ersättare.',
  'närvaro.kommer': '{Person} anländer klockan {tid}.',
  'närvaro.kommer_under': '{Person} anländer klockan {tid}, under § {paragraf}.',
  'närvaro.återkommer': '{Person} är åter närvarande från och med § {paragraf}.',
  'närvaro.lämnar': '{Person} lämnar sammanträdet klockan {tid}.',
  'närvaro.lämnar_under': '{Person} lämnar sammanträdet klockan {tid}, under § {paragraf}.',
  'närvaro.deltar_till': '{Person} deltar till och med § {paragraf}.',
  'närvaro.distans_åter': 'Förbindelsen med {person} är åter upprättad klockan {tid}.',

  'handläggning.ajournering_börjar': 'Sammanträdet ajourneras klockan {tid}.',
  'handläggning.återupptas': 'Sammanträdet återupptas klockan {tid}.',

  'yrkande.bifall_innebärande': '{Person} yrkar bifall till {förslag} innebärande',
  'yrkande.avslag_instämmande': '{Person} yrkar, med instämmande av {personer}, avslag på {förslag}.',
  'yrkande.instämmer': '{Personer} instämmer i {person_genitiv} yrkande.',
  'yrkande.eget': '{Person} yrkar att {text}',
  'yrkande.eget_punkter': '{Person} yrkar följande:',
  'yrkande.ändring_helt': '{Person} yrkar att {förslag} ändras till följande lydelse: {text}',
  'yrkande.tillägg_punkter': '{Person} yrkar som tillägg följande:',
  'yrkande.värde': '{Person} yrkar att {värde} fastställs.',
  'yrkande.nominering': '{Person} föreslår {kandidat} till {uppdrag}.',
  'yrkande.ajournering': '{Person} yrkar att sammanträdet ajourneras.',
  'yrkande.återremiss_utan_motivering': '{Person} yrkar att ärendet återremitteras till {mottagare}.',
  'yrkande.första_hand': 'I första hand yrkar {person} {yrkande}.',
  'yrkande.andra_hand': 'I andra hand yrkar {person} {yrkande}.',

  'proposition.nekas':
    'Ordföranden frågar om {organ} beslutar enligt {förslag} och finner att så inte är fallet.',
  'proposition.bifall_avslag_på':
    'Ordföranden ställer proposition på bifall respektive avslag på {förslag} och finner att {organ} beslutar {utfall}.',
  'proposition.punkt':
    'Ordföranden frågar om {organ} beslutar enligt {förslag} i punkt {punkt} och finner att så är fallet.',
  'proposition.punkt_två_förslag':
    'Ordföranden ställer i punkt {punkt} {förslag1} och {förslag2} mot varandra och finner att {organ} beslutar enligt {vinnande_förslag}.',
  'proposition.värden':
    'Ordföranden frågar om {organ} beslutar {alternativ} och finner att {organ} beslutar {utfall}.',

  'votering.resultat_att':
    'Med {ja} ja-röster mot {nej} nej-röster beslutar {organ} att {utfall}. Avstår: {avstår}. Frånvarande: {frånvarande}.',
  'votering.resultat_att_nej':
    'Med {nej} nej-röster mot {ja} ja-röster beslutar {organ} att {utfall}. Avstår: {avstår}. Frånvarande: {frånvarande}.',
  'votering.deltar_inte': 'Deltar inte i omröstningen: {personer} ({antal}).',
  'votering.frånvarande': 'Frånvarande vid omröstningen: {personer} ({antal}).',
  'votering.minoritet_räcker_inte':
    'Färre än en tredjedel av de närvarande ledamöterna begär att ärendet skjuts upp. Ärendet avgörs i dag.',

  'beslut.utgår': 'Ärendet utgår från dagens sammanträde.',

  'mening.reservation_förslag': '{Personer} reserverar sig mot beslutet till förmån för {förslag}.',
  'mening.reservation_motivering':
    '{Personer} reserverar sig skriftligt mot beslutet med följande motivering: {text}',
  'mening.särskilt_yttrande_text': '{Personer} lämnar följande särskilda yttrande: {text}',

  'val.utses_utan_tid': '{Organ} utser {person} till {uppdrag}.',

  'göteborg.voteringsproposition':
    'Godkänd voteringsproposition: ”Ja för {ja_betyder} och Nej för {nej_betyder}.”',
  'göteborg.röstar_ja': '{Personer} röstar Ja ({antal}).',
  'göteborg.röstar_nej': '{Personer} röstar Nej ({antal}).',
  'göteborg.avstår': '{Personer} avstår från att rösta ({antal}).',
  'göteborg.frånvarande': '{Personer} är frånvarande vid omröstningen ({antal}).',
  'göteborg.deltar_inte': '{Personer} deltar inte i omröstningen ({antal}).',
  'göteborg.ersättaren': 'tjänstgörande ersättaren {person}',
  'göteborg.ersättarna': 'tjänstgörande ersättarna {personer}',
  'göteborg.ordföranden': 'ordföranden {person}',
  'göteborg.tjänstgörande_ordföranden': 'tjänstgörande ordföranden {person}',
} as const satisfies Readonly<Record<string, string>>

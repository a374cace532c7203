/**
 * Standing words about motions, questions and votes, where the main list (`phrase-texts.ts`) has none: what motions are
 * called, what a question or a vote came to, the order in which proposals are put (domain.md §4.2–4.7). The groups
 * `namn`, `utfall` and `ordning` are parts of sentences.
 */
export const procedurePhraseTexts = {
  'namn.yrkande': '{person_genitiv} yrkande',
  'namn.avslagsyrkande': '{person_genitiv} avslagsyrkande',
  'namn.ändringsyrkande': '{person_genitiv} ändringsyrkande',
  'namn.tilläggsyrkande': '{person_genitiv} tilläggsyrkande',
  'namn.återremissyrkande': '{person_genitiv} återremissyrkande',
  'namn.bordläggningsyrkande': '{person_genitiv} bordläggningsyrkande',
  'namn.ajourneringsyrkande': '{person_genitiv} ajourneringsyrkande',
  'namn.förslag': '{person_genitiv} förslag',
  'namn.med_flera': '{person_genitiv} med fleras',
  'namn.i_punkt': '{yrkande} i punkt {punkt}',
  'namn.nummer': '{yrkande} nr {nummer}',
  'namn.punkt_i': 'punkt {punkt} i {förslag}',
  'namn.förslaget': 'förslaget',
  'namn.bifall': 'bifall',
  'namn.avslag': 'avslag',
  'namn.bifall_till': 'bifall till {förslag}',
  'namn.avslag_på': 'avslag på {förslag}',

  'utfall.bifalla': 'bifalla {förslag}',
  'utfall.avslå': 'avslå {förslag}',
  'utfall.bifalla_detsamma': 'bifalla detsamma',
  'utfall.avslå_detsamma': 'avslå detsamma',
  'utfall.bifaller': 'bifaller',
  'utfall.avslår': 'avslår',
  'utfall.avgöras': 'avgöras i dag',
  'utfall.återremitteras': 'återremitteras',
  'utfall.bordläggas': 'bordläggas',
  'utfall.enligt': '{utfall} enligt {förslag}',
  'utfall.ärendet_ska': 'ärendet ska {utfall}',
  'utfall.att': 'att {utfall}',
  'utfall.fastställa': 'fastställa {värde}',

  'yrkande.ändring_punkter': '{Person} yrkar att punkt {punkt} ändras till följande lydelse:',
  'yrkande.ändring_helt_punkter': '{Person} yrkar att {förslag} ändras till följande lydelse:',
  'yrkande.ändring_av': '{Person} yrkar ändring av {förslag}.',
  'yrkande.återremiss_motivering':
    '{Person} yrkar att ärendet återremitteras med motiveringen att {motivering}.',
  'yrkande.återremiss_bar': '{Person} yrkar att ärendet återremitteras.',
  'yrkande.nominering_bar': '{Person} föreslår {kandidat}.',
  'yrkande.framställs_andra_hand': 'Yrkandet framställs i andra hand.',

  'förslag.punkter': '{Förslag}:',

  'proposition.i_övrigt':
    'Ordföranden frågar om {organ} i övrigt beslutar enligt {förslag} och finner att så är fallet.',
  'proposition.avgöras_därefter':
    'Ordföranden frågar därefter om ärendet ska avgöras i dag eller {alternativ} och finner att ärendet ska {utfall}.',
  'proposition.punkt_flera_förslag':
    'Ordföranden ställer i punkt {punkt} proposition på vart och ett av förslagen och finner att {organ} beslutar enligt {vinnande_förslag}.',

  'ordning.led': '({nummer}) {förslag}',
  'ordning.avgöras': 'avgöras i dag eller {alternativ}',
  'ordning.mot': '{förslag1} mot {förslag2}',
  'ordning.flera': '{alternativ} mot varandra',
  'ordning.bifall_avslag': 'bifall eller avslag på {förslag}',
  'ordning.i_punkt': '{förslag} i punkt {punkt}',

  'votering.rubrik': 'Omröstning {nummer}',
  'votering.rubrik_motförslag': 'Omröstning {nummer}, motförslag',
  'votering.ja_nej': 'Ja-röst för {ja_betyder}. Nej-röst för {nej_betyder}.',
  'votering.kontra_ja_nej':
    'Ja-röst för att {förslag1} ska vara motförslag. Nej-röst för att {förslag2} ska vara motförslag.',
  'votering.sluten': 'Omröstningen är sluten.',
  'votering.utfall':
    'Omröstningen utfaller med {ja} ja-röster och {nej} nej-röster. Avstår: {avstår}. Frånvarande: {frånvarande}.',
  'votering.lottning':
    'Omröstningen utfaller med {ja} ja-röster och {nej} nej-röster. Lotten utfaller till förmån för {förslag}.',
  'votering.övriga': 'Avstår: {avstår}. Frånvarande: {frånvarande}.',
  'votering.resultat_för':
    'Med {ja} ja-röster mot {nej} nej-röster utfaller omröstningen till förmån för {utfall}. Avstår: {avstår}. Frånvarande: {frånvarande}.',
  'votering.resultat_för_nej':
    'Med {nej} nej-röster mot {ja} ja-röster utfaller omröstningen till förmån för {utfall}. Avstår: {avstår}. Frånvarande: {frånvarande}.',
  'votering.som_motförslag': '{förslag} som motförslag',
  'votering.två_tredjedelar_saknas':
    'Beslutet kräver två tredjedelar av de närvarande ledamöterna, vilket inte uppnås.',
  'votering.enighet_saknas': 'Beslutet kräver att samtliga närvarande ledamöter är ense, vilket de inte är.',
  'votering.beslut_återremiss': 'Ärendet återremitteras till {mottagare} genom minoritetsåterremiss.',
  'votering.beslut_återremiss_bar': 'Ärendet återremitteras genom minoritetsåterremiss.',
  'votering.beslut_bordläggning': 'Ärendet bordläggs genom minoritetsbordläggning.',
  'votering.lista_utan_bilaga': 'Hur var och en röstar framgår av omröstningslista {nummer}.',

  'beslut.punkt': '{text}',
  'beslut.punkter': '{Organ} beslutar följande:',
  'beslut.att_satser': '{Organ} beslutar',
  'beslut.avslag': '{Organ} avslår {förslag}.',
  'beslut.återremiss_bar': 'Ärendet återremitteras.',
  'beslut.återremiss_motiveringar': 'Återremissen har följande motiveringar:',

  'val.sluten_bar': 'Valet genomförs med slutna valsedlar.',
  'val.röstetal': '{kandidat} {antal} röster',
  'val.sluten_resultat_en_ogiltig':
    '{antal} valsedlar avges, varav 1 är ogiltig. Rösterna fördelas så: {fördelning}.',
  'val.sluten_resultat_blanka':
    '{antal} valsedlar avges. Blanka: {blanka}. Ogiltiga: {ogiltiga}. Rösterna fördelas så: {fördelning}.',
} as const satisfies Readonly<Record<string, string>>

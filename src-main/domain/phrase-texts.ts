/**
 * The standing sentences of the minutes (domain.md §6), by group and situation.
 *
 * `{organ}` is the body in running text, `{Organ}` the same with a capital; `{person}` is "Förnamn Efternamn (P)" and
 * `{person_genitiv}` has the s on the name; `{personer}` is a list with "och". Where either side may win a vote, the
 * wording for no has `_nej`.
 */
export const phraseTexts = {
  'öppnande.öppnat': 'Ordföranden {person} förklarar sammanträdet öppnat klockan {tid}.',
  'öppnande.upprop': 'Upprop förrättas. {antal} ledamöter och tjänstgörande ersättare är närvarande.',
  'öppnande.beslutsförhet':
    'Ordföranden konstaterar att fler än hälften av ledamöterna är närvarande och att sammanträdet därmed är beslutsfört.',
  'öppnande.kungörelse': '{Organ} konstaterar att sammanträdet har tillkännagetts i behörig ordning.',
  'öppnande.dagordning': 'Dagordningen fastställs enligt utsänt förslag.',
  'öppnande.dagordning_ändrad': 'Dagordningen fastställs med följande ändringar: {ändringar}.',
  'öppnande.extra_ärende': '{Organ} beslutar att ärendet {rubrik} läggs till på dagordningen.',
  'öppnande.brådskande_fullmäktige':
    'Samtliga närvarande ledamöter beslutar att det brådskande ärendet {rubrik} får avgöras vid dagens sammanträde.',
  'öppnande.ärende_utgår': 'Ärendet utgår.',
  'öppnande.adjungering': '{Person}, {funktion}, adjungeras till sammanträdet {omfattning}.',
  'öppnande.insynsplats': '{Person} närvarar med insynsplats.',
  'öppnande.stängda_dörrar': '{Organ} beslutar att överläggningen i ärendet ska hållas inom stängda dörrar.',
  'öppnande.öppet_sammanträde': '{Organ} beslutar att sammanträdet ska vara offentligt §§ {paragrafer}.',

  'justerare.en': '{Organ} utser {person} att tillsammans med ordföranden justera protokollet.',
  'justerare.två':
    '{Organ} utser {person1} och {person2} att tillsammans med ordföranden justera protokollet, med {ersättare} som ersättare.',
  'justerare.tid_plats': 'Protokollet justeras {veckodag} {datum} klockan {tid}, {plats}.',
  'justerare.digital': 'Protokollet justeras digitalt senast {datum}.',
  'justerare.omedelbar_beslut': '{Organ} beslutar att paragrafen ska justeras omedelbart.',
  'justerare.omedelbar_märkning': 'Paragrafen är omedelbart justerad.',
  'justerare.oenighet':
    '{Justerare} har en annan uppfattning om protokollets innehåll i § {paragraf} och anför: {text}',
  'justerare.hänskjuts': 'Justeringen av § {paragraf} hänskjuts till {organ_genitiv} nästa sammanträde.',

  'närvaro.tjänstgör_för': '{Ersättare} tjänstgör för {ledamot}.',
  'närvaro.tjänstgör_för_paragrafer': '{Ersättare} tjänstgör för {ledamot} §§ {paragrafer}.',
  'närvaro.anländer': '{Person} anländer klockan {tid} och tjänstgör från och med § {paragraf}.',
  'närvaro.lämnar_ersatt':
    '{Person} lämnar sammanträdet klockan {tid}, efter § {paragraf}. {Ersättare} tjänstgör därefter.',
  'närvaro.lämnar_obesatt':
    '{Person} lämnar sammanträdet klockan {tid}, efter § {paragraf}. Platsen är därefter obesatt.',
  'närvaro.förhinder': '{Person} har anmält förhinder.',
  'närvaro.distans': '{Person} deltar på distans.',
  'närvaro.distans_kontroll':
    'Ordföranden har kontrollerat vilka som deltar på distans och att de kan följa sammanträdet.',
  'närvaro.distans_avbrott':
    'Förbindelsen med {person} bryts klockan {tid}. {Person} antecknas som frånvarande från och med § {paragraf}.',
  'närvaro.ordförandebyte': '{Person} tjänstgör som ordförande under § {paragraf}.',
  'närvaro.ej_beslutsfört':
    'Ordföranden konstaterar klockan {tid} att sammanträdet inte längre är beslutsfört. Ärendet handläggs inte.',

  'jäv.anmält': '{Person} anmäler jäv och varken deltar i eller är närvarande vid handläggningen av ärendet.',
  'jäv.anmält_ersatt':
    '{Person} anmäler jäv och varken deltar i eller är närvarande vid handläggningen av ärendet. {Ersättare} tjänstgör.',
  'jäv.prövat_ja': '{Organ} beslutar att {person} är jävig i ärendet enligt {lagrum}.',
  'jäv.prövat_nej': '{Organ} beslutar att {person} inte är jävig i ärendet.',
  'jäv.ordförande': 'På grund av jäv för ordföranden leds handläggningen av ärendet av {person}.',

  'handläggning.föredragning': '{Person}, {funktion}, redogör för ärendet.',
  'handläggning.överläggning': 'I överläggningen yttrar sig {personer}.',
  'handläggning.överläggning_avslutad': 'Överläggningen förklaras avslutad.',
  'handläggning.beslutsunderlag': '{Handlingstyp} daterad {datum}.',
  'handläggning.tidigare_beslut': '{Organ} § {paragraf}, {datum}.',
  'handläggning.ajournering': 'Sammanträdet ajourneras klockan {tid_från}–{tid_till}.',
  'handläggning.ajournering_datum': 'Sammanträdet ajourneras och återupptas {datum} klockan {tid}.',
  'handläggning.information': '{Organ} tar del av informationen.',
  'handläggning.antecknas': 'Informationen antecknas till protokollet.',
  'handläggning.inget_inkommit': 'Inga {ärendetyp} har anmälts.',

  'yrkande.bifall': '{Person} yrkar bifall till {förslag}.',
  'yrkande.bifall_instämmande': '{Person} yrkar, med instämmande av {personer}, bifall till {förslag}.',
  'yrkande.avslag': '{Person} yrkar avslag på {förslag}.',
  'yrkande.ändring': '{Person} yrkar att punkt {punkt} ändras till följande lydelse: {text}',
  'yrkande.tillägg': '{Person} yrkar som tillägg att {text}',
  'yrkande.återremiss':
    '{Person} yrkar att ärendet återremitteras till {mottagare} med motiveringen att {motivering}.',
  'yrkande.bordläggning': '{Person} yrkar att ärendet bordläggs.',
  'yrkande.återtas': '{Person} tar tillbaka sitt yrkande.',
  'yrkande.genomgång': 'Ordföranden går igenom yrkandena och konstaterar att de är rätt uppfattade.',
  'yrkande.avvisas':
    'Ordföranden lägger inte fram {person_genitiv} yrkande eftersom det innebär att ett nytt ärende väcks.',

  'proposition.ett_förslag':
    'Ordföranden frågar om {organ} beslutar enligt {förslag} och finner att så är fallet.',
  'proposition.bifall_avslag':
    'Ordföranden ställer bifall mot avslag och finner att {organ} beslutar {utfall}.',
  'proposition.två_förslag':
    'Ordföranden ställer {förslag1} och {förslag2} mot varandra och finner att {organ} beslutar enligt {vinnande_förslag}.',
  'proposition.flera_förslag':
    'Ordföranden ställer proposition på vart och ett av förslagen och finner att {organ} beslutar enligt {vinnande_förslag}.',
  'proposition.ordning_godkänns':
    'Ordföranden redovisar följande propositionsordning: {ordning}. {Organ} godkänner propositionsordningen.',
  'proposition.avgöras_idag':
    'Ordföranden frågar först om ärendet ska avgöras i dag eller {alternativ} och finner att ärendet ska {utfall}.',
  'proposition.tillägg':
    'Ordföranden ställer proposition på {person_genitiv} tilläggsyrkande och finner att {organ} {utfall} yrkandet.',
  'proposition.punktvis': 'Ordföranden ställer proposition på förslaget punkt för punkt.',

  'votering.begärs': 'Omröstning begärs och ska verkställas.',
  'votering.proposition':
    '{Organ} godkänner följande voteringsproposition: Ja-röst för {ja_betyder}. Nej-röst för {nej_betyder}.',
  'votering.huvudförslag': '{Förslag} är huvudförslag i omröstningen.',
  'votering.kontra_proposition':
    'För att utse motförslag godkänns följande voteringsproposition: Ja-röst för att {förslag1} ska vara motförslag. Nej-röst för att {förslag2} ska vara motförslag.',
  'votering.kontra_utan_omröstning': 'Ordföranden finner att {förslag} utses till motförslag.',
  'votering.kontra_resultat':
    'Med {ja} ja-röster mot {nej} nej-röster utses {förslag} till motförslag. Avstår: {avstår}.',
  'votering.resultat':
    'Med {ja} ja-röster mot {nej} nej-röster beslutar {organ} enligt {förslag}. Avstår: {avstår}. Frånvarande: {frånvarande}.',
  'votering.resultat_nej':
    'Med {nej} nej-röster mot {ja} ja-röster beslutar {organ} enligt {förslag}. Avstår: {avstår}. Frånvarande: {frånvarande}.',
  'votering.kontra_resultat_nej':
    'Med {nej} nej-röster mot {ja} ja-röster utses {förslag} till motförslag. Avstår: {avstår}.',
  'votering.utslagsröst':
    'Omröstningen utfaller med {ja} ja-röster och {nej} nej-röster. Ordförandens utslagsröst avgör till förmån för {förslag}.',
  'votering.ja_röstar': 'Ja röstar: {personer} ({antal}).',
  'votering.nej_röstar': 'Nej röstar: {personer} ({antal}).',
  'votering.avstår': 'Avstår från att rösta: {personer} ({antal}).',
  'votering.lista': 'Hur var och en röstar framgår av omröstningslista {nummer}, bilaga {bilaga}.',
  'votering.minoritetsåterremiss':
    'Eftersom minst en tredjedel av de närvarande ledamöterna begär det återremitteras ärendet enligt 5 kap. 50 § kommunallagen.',
  'votering.minoritetsbordläggning':
    'Eftersom minst en tredjedel av de närvarande ledamöterna begär det bordläggs ärendet enligt 5 kap. 50 § kommunallagen.',
  'votering.återremiss_motivering': 'Motivering till återremissen: {motivering}',

  'beslut.enligt_förslag': '{Organ} beslutar enligt {förslag}.',
  'beslut.föreslår': '{Organ} föreslår att {överordnat_organ} beslutar: {text}',
  'beslut.egen_del': '{Organ} beslutar för egen del: {text}',
  'beslut.godkänner': '{Organ} godkänner {handling}.',
  'beslut.antar': '{Organ} antar {dokument}, att gälla från och med {datum}.',
  'beslut.uppdrag': '{Organ} ger {mottagare} i uppdrag att {uppdrag} och redovisa resultatet senast {datum}.',
  'beslut.återremiss': 'Ärendet återremitteras till {mottagare}.',
  'beslut.bordläggning': 'Ärendet bordläggs.',
  'beslut.avskrivs': '{Organ} avskriver ärendet från vidare handläggning.',
  'beslut.ansvarsfrihet':
    '{Organ} beviljar {nämnd} och dess förtroendevalda ansvarsfrihet för verksamhetsåret {år}.',

  'mening.deltar_inte': '{Personer} deltar inte i beslutet.',
  'mening.reservation': '{Personer} reserverar sig mot beslutet.',
  'mening.reservation_yrkande':
    '{Personer} reserverar sig mot beslutet till förmån för {person_genitiv} yrkande.',
  'mening.reservation_eget': '{Person} reserverar sig mot beslutet till förmån för eget yrkande.',
  'mening.reservation_skriftlig': '{Personer} reserverar sig skriftligt mot beslutet, bilaga {bilaga}.',
  'mening.protokollsanteckning': '{Person} lämnar följande protokollsanteckning: {text}',
  'mening.särskilt_yttrande': '{Personer} lämnar ett särskilt yttrande, bilaga {bilaga}.',
  'mening.ersättare': '{Person}, ej tjänstgörande ersättare, får följande mening antecknad: {text}',

  'val.utses': '{Organ} utser {person} till {uppdrag} för tiden {från}–{till}.',
  'val.avsägelse': '{Organ} befriar {person} från uppdraget som {uppdrag}.',
  'val.ny_sammanräkning': '{Organ} begär att länsstyrelsen utser ny {roll} efter {person}.',
  'val.sluten': 'Valet genomförs med slutna valsedlar. {Personer} biträder ordföranden.',
  'val.sluten_resultat':
    '{antal} valsedlar avges, varav {ogiltiga} är ogiltiga. Rösterna fördelas så: {fördelning}.',
  'val.lottning':
    'Röstetalen är lika och valet avgörs genom lottning. Lotten utfaller till förmån för {person}.',
  'val.proportionellt':
    'Proportionellt val begärs av {antal} ledamöter. Ordföranden konstaterar att valet ska vara proportionellt.',
  'val.bordläggs': 'Valet bordläggs.',

  'anmälan.delegationsbeslut':
    'Redovisningen av beslut fattade med stöd av delegation under tiden {från}–{till} antecknas till protokollet.',
  'anmälan.ordförandebeslut': 'Ordföranden anmäler beslut i brådskande ärende, fattat {datum}, dnr {dnr}.',
  'anmälan.handlingar': 'De anmälda handlingarna läggs till handlingarna.',

  'initiativ.interpellation_får_ställas':
    '{Organ} medger att interpellationen får ställas. Den besvaras vid sammanträdet {datum}.',
  'initiativ.interpellation_besvarad':
    '{Person} besvarar interpellationen. Överläggningen avslutas och interpellationen är besvarad.',
  'initiativ.fråga_får_ställas': '{Organ} medger att frågan får ställas.',
  'initiativ.fråga_besvarad': '{Person} besvarar frågan.',
  'initiativ.motion_remitteras':
    '{Person} har lämnat en motion om {ämne}. Motionen överlämnas till {mottagare} för beredning.',
  'initiativ.motion_bifalls': '{Organ} bifaller motionen.',
  'initiativ.motion_avslås': '{Organ} avslår motionen.',
  'initiativ.motion_besvarad': '{Organ} anser motionen besvarad.',
  'initiativ.medborgarförslag': '{Organ} överlämnar medborgarförslaget till {nämnd} för beslut.',

  'avslut.sammanträde': 'Ordföranden förklarar sammanträdet avslutat klockan {tid}.',
  'avslut.expedieras': 'Expedieras till: {mottagare}',
  'avslut.bilaga': 'Bilaga {nummer}: {titel}',
  'avslut.forts': 'Forts. {organ_förkortning} § {paragraf}',

  'överklagande.laglighetsprövning':
    'Beslutet kan överklagas genom laglighetsprövning enligt 13 kap. kommunallagen. Överklagandet ska ha kommit in till {förvaltningsrätt} senast {datum}.',
  'överklagande.förvaltningsbesvär':
    'Den som beslutet angår får överklaga det till {överinstans}. Överklagandet lämnas till {nämnd} och ska ha kommit in inom tre veckor från den dag då klaganden fick del av beslutet.',
  'överklagande.får_inte':
    'Beslutet är av rent förberedande eller rent verkställande art och kan inte överklagas.',

  'anslag.tillkännagivande':
    'Protokollet från {organ_genitiv} sammanträde {datum} är justerat. Justeringen tillkännagavs på anslagstavlan {anslagsdatum}.',
  'anslag.period':
    'Anslaget sätts upp {anslagsdatum} och tas ned {nedtagningsdatum}. Sista dag för överklagande är {sista_dag}.',
  'anslag.förvaring': 'Protokollet finns tillgängligt hos {förvaringsplats}.',

  'utdrag.bestyrkande': 'Utdraget överensstämmer med protokollet, intygar {namn}, {titel}, {datum}.',

  'rättelse.notis':
    'Rättelse {datum}: I § {paragraf} har "{felaktig_text}" rättats till "{rättad_text}" med stöd av {lagrum}. {namn}, {titel}',

  'sekretess.paragraf':
    '§ {paragraf} innehåller uppgifter som omfattas av sekretess enligt {lagrum} och publiceras inte.',

  'publicering.maskning': 'Personuppgifter är borttagna i den publicerade versionen av protokollet.',
} as const satisfies Readonly<Record<string, string>>

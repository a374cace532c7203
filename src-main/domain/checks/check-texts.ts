/**
 * What every check says when it finds something (domain.md §12), by its id. `{paragraf}` is the § with its sign, or the
 * item's title when it has no number; `{paragrafer}` a range with its sign.
 */
export const checkTexts = {
  'number.missing': 'Ärendet ”{rubrik}” har inte behandlats och har ingen paragraf.',
  'number.duplicate': '{Paragraf} förekommer två gånger.',
  'number.gap': 'Före {paragraf} saknas ett nummer.',
  'number.order': '{Paragraf} står efter ett högre nummer.',

  'chair.missing': 'Ingen ordförande är antecknad för {paragraf}.',
  'quorum.lost': 'I {paragraf} tjänstgör {antal} av {platser}, men det krävs {krävs}.',
  'quorum.answers':
    'I {paragraf} tjänstgör {antal} av {platser}. Färre än {krävs} räcker bara om fullmäktige har bestämt det.',
  'seat.taken': '{Person1} och {person2} är antecknade på samma plats från {paragraf}.',
  'seat.memberElsewhere': '{Person} har en egen plats men är antecknad på en annan från {paragraf}.',
  'seat.notSubstitute': '{Person} tjänstgör från {paragraf} men är inte ersättare i organet.',
  'seat.unknown': 'Det framgår inte vems plats {person} har från {paragraf}.',
  'seat.absent': '{Person} tjänstgör från {paragraf} men är antecknad som frånvarande vid uppropet.',
  'seat.mayNotReturn':
    '{Person} har avbrutit tjänstgöringen och får inte tjänstgöra igen samma dag, men gör det från {paragraf}.',
  'seat.returnDoubtful':
    '{Person} har avbrutit tjänstgöringen och tjänstgör igen från {paragraf}, vilket organets regler inte medger samma dag.',
  'seat.empty': 'Platsen för {ledamot} är tom {paragrafer}, fast en ersättare är närvarande.',
  'remote.notAllowed': '{Person} deltar på distans, vilket organet inte tillåter.',
  'remote.presidium': '{Person} hör till presidiet och får inte delta på distans.',
  'remote.secretVote': 'Omröstningen i {paragraf} är sluten och {personer} deltar på distans.',
  'remote.notEnsured':
    'Att ordföranden har kontrollerat vilka som deltar på distans och att de kan följa sammanträdet framgår inte.',
  'justerare.notServing': '{Person} ska justera {paragrafer} men tjänstgör inte där.',
  'justerare.tooFew': 'För {paragrafer} krävs {antal} justerare, men färre har utsetts.',

  'recusal.serves': '{Person} är jävig i {paragraf} men är antecknad som tjänstgörande där.',
  'recusal.chairs': '{Person} är jävig i {paragraf} men är antecknad som ordförande där.',
  'recusal.moves': '{Person} är jävig i {paragraf} men har ett yrkande där.',
  'recusal.votes': '{Person} är jävig i {paragraf} men är antecknad i omröstningen.',
  'recusal.attests': '{Person} är jävig i {paragraf} men ska justera den.',

  'decision.missing': '{Paragraf} är ett beslutsärende men har inget beslut.',
  'propositions.missing': 'I {paragraf} finns {antal} förslag men ingen propositionsordning.',
  'motion.untreated': '{Personer_genitiv} yrkande i {paragraf} har inte prövats.',
  'motion.notServing': '{Person} har ett yrkande i {paragraf} men tjänstgör inte där.',
  'question.undecided': 'I {paragraf} har en fråga ställts som inte har avgjorts.',
  'referBack.noReason': 'Yrkandet om återremiss i {paragraf} saknar motivering.',
  'referBack.noReceiver': 'Yrkandet om återremiss i {paragraf} saknar mottagare.',
  'minority.body': 'I {paragraf} har en tredjedel fått skjuta upp ärendet, vilket bara gäller i fullmäktige.',
  'minority.election':
    'I {paragraf} har en tredjedel fått skjuta upp ett val, vilket kräver enkel majoritet.',
  'minority.again':
    'I {paragraf} har en tredjedel fått skjuta upp ärendet, fast det har skett vid ett tidigare sammanträde.',

  'vote.notServing': '{Person} är antecknad i omröstningen i {paragraf} men tjänstgör inte.',
  'vote.tally': 'Rösterna i {paragraf} stämmer inte med röstlistan.',
  'vote.incomplete': 'I omröstningen i {paragraf} saknas {antal} röster.',
  'vote.outcome': 'Utfallet i {paragraf} stämmer inte med rösterna, {ja} ja och {nej} nej.',
  'vote.tie': 'Rösterna i {paragraf} är lika många, och ordförandens röst saknas.',
  'vote.lot': 'Rösterna i {paragraf} är lika många, och ingen lottning är antecknad.',
  'vote.noProposition': 'Omröstningen i {paragraf} saknar voteringsproposition.',
  'vote.secret':
    'Omröstningen i {paragraf} är sluten, vilket den får vara bara i ärenden om val eller anställning.',
  'vote.secretDoubtful':
    'Omröstningen i {paragraf} är sluten. Det får den vara bara om ärendet avser val eller anställning.',
  'vote.openElection':
    'Omröstningen i {paragraf} är öppen, fast ärendet är ett val: då är den sluten, och lotten avgör vid lika röstetal.',
  'election.lot': 'Röstetalen i valet av {uppdrag} i {paragraf} är lika, och ingen lottning är antecknad.',
  'election.threshold':
    'Valet av {uppdrag} i {paragraf} är proportionellt men begärdes av {antal}. Det krävs {krävs}.',

  'reservation.noRight': '{Person} reserverar sig i {paragraf} men {skäl}.',
  'reservation.late':
    'Reservationen i {paragraf} anmäldes klockan {tid}, efter att sammanträdet hade avslutats.',
  'reservation.abstained': '{Person} avstod i omröstningen i {paragraf} men reserverar sig.',
  'reservation.textMissing': 'Den skriftliga reservationen i {paragraf} har inte lämnats in.',
  'opinion.noRight': '{Person} har fått sin mening antecknad i {paragraf} men {skäl}.',

  'justering.late': 'Protokollet justerades {datum}, efter den sista dagen {sista_dag}.',
  'justering.overdue': 'Protokollet skulle ha justerats senast {sista_dag}.',
  'justering.plannedLate': 'Justeringen är planerad till {datum}, efter den sista dagen {sista_dag}.',
  'justering.nonDay': 'Justeringen är planerad till {datum}, {dag}.',
  'anslag.late': 'Anslaget sattes upp {datum}, efter den sista dagen {sista_dag}.',
  'anslag.overdue': 'Anslaget skulle ha satts upp senast {sista_dag}.',
  'anslag.takenDownEarly': 'Anslaget togs ned {datum}. Det ska sitta uppe till {sista_dag}.',
  'anslag.notPosted': 'Organet fattar beslut som kan överklagas, men dess protokoll anslås inte.',
  'adjournment.open': 'Ajourneringen klockan {tid} har inget slut.',

  'item.notAnnounced':
    'Ärendet i {paragraf} är inte kungjort, och att samtliga närvarande beslutar att avgöra det framgår inte.',
  'item.unclearStatus': 'Det framgår inte vad som hände med {paragraf}: ställd, besvarad eller bordlagd.',
  'item.overAYear': 'Ärendet i {paragraf} väcktes {datum}, för mer än ett år sedan.',
  'item.chairDecision': 'Ordförandens beslut i {paragraf} har inte anmälts.',
  'item.secretShown': '{Paragraf} kan innehålla sekretess men är offentlig.',
  'information.decides': '{Paragraf} är ett informationsärende men har ett beslut.',
  'information.hasMotions': '{Paragraf} är ett informationsärende men har yrkanden eller omröstning.',
  'administrative.noReasons':
    'Beslutet i {paragraf} kan överklagas genom förvaltningsbesvär men saknar motivering.',
  'administrative.noPresenter':
    'Beslutet i {paragraf} kan överklagas genom förvaltningsbesvär men saknar föredragande.',
  'administrative.noPart':
    '{Personer} deltar inte i beslutet i {paragraf}. Om ärendet avser myndighetsutövning mot någon enskild ska den som har deltagit i handläggningen delta också i avgörandet.',
  'basis.undated': 'Beslutsunderlaget ”{text_kort}” i {paragraf} saknar datum.',
  'dispatch.empty': '{Paragraf} saknar mottagare under ”{rubrik}”.',
  'text.personnummer': 'I {paragraf} står något som liknar ett personnummer.',
  'text.placeholder': 'I {paragraf} är ”{platshållare}” inte ifyllt.',
} as const satisfies Readonly<Record<string, string>>

/** The rule that a finding breaks. */
export type CheckId = keyof typeof checkTexts

type NamesIn<TText extends string> = TText extends `${string}{${infer Name}}${infer Rest}`
  ? Uncapitalize<Name> | NamesIn<Rest>
  : never

/** What the text of a check asks for; the compiler sees that each finding has it. */
export type CheckData<TId extends CheckId> = Readonly<
  Record<NamesIn<(typeof checkTexts)[TId]>, string | number>
>

/** Words by which the checks know what a text says. */
export const checkWords = {
  /** An urgent item may be decided when all who are present agree (KL 5:52). */
  allAgree: /samtliga närvarande/i,
  /** A decision that only notes. */
  onlyNotes: /antecknas|noteras|till handlingarna|tar del av|tagit del av/i,
  /** What became of an interpellation or a fråga (KL 5:59–64). */
  itemStatus: /ställas|ställd|ställs|besvara|bordl[aä]g|återta|dras tillbaka|uppskj/i,
  chairDecision: /ordförandebeslut|ordförandens beslut/i,
  notified: /anmäl|redovisa|antecknas/i,
  secrecy: /sekretess|\bOSL\b/i,
  raisedMatter: /motion|medborgarförslag/i,
  presented: /föredra|redogör/i,
  oral: /muntlig/i,
  /** That the chair has made sure who takes part at a distance, and that they can follow (domain.md §3.6). */
  ensured: /kontrollera|säkerställ|förvissa/i,
  unfilled: /\{\p{L}[\p{L}\p{N}_]*\}/u,
} as const

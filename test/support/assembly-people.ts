import type { Seat } from '#domain/body.ts'

/** A party's people in the assembly, in the order in which they are called and step in. */
export interface PartyMembers {
  readonly party: string
  readonly members: readonly string[]
  readonly substitutes: readonly string[]
}

/**
 * Who sits in the assembly (invented): the S, V, C and MP that govern have 31 of its 61 members, M, SD, KD and L have
 * 30, so that one who abstains makes a tie. No two have the same initials, also with å, ä and ö as a and o, so that two
 * letters name everybody.
 */
export const assemblyParties: readonly PartyMembers[] = [
  {
    party: 'S',
    members: names(`
      Berit Lövgren, Ahmed Yildiz, Kerstin Dahl, Roland Öberg, Ingela Fors, Tommy Wallin, Sara Mobäck, Per Hedman,
      Gun Ivarsson, Leif Rask, Maja Ekdahl, Jonas Thorell, Helena Brodin, Samir Kader, Ulla Jarnling, Dan Selin,
      Emma Vester, Olle Grip, Britt Zander`),
    substitutes: names(`
      Nina Qvarfordt, Lars Humla, Yvonne Asker, Karl Ibsen, Elin Marklund, Bo Fagerström, Anette Törn,
      Viktor Lundblad`),
  },
  {
    party: 'M',
    members: names(`
      Gustav Reuter, Carina Palm, Henrik Ståhl, Louise Adler, Fredrik Noréus, Annika Boman, Claes Wiking, Petra Ryd,
      Erik Lagerman, Magnus Trolle, Sofia Ek, Niklas Durling, Birgitta Kvist, Oskar Frisk`),
    substitutes: names(`
      Johanna Ribbing, Mats Ulfsson, Teresa Gyllner, Axel Mohlin, Pia Zetterlund, Rickard Sund`),
  },
  {
    party: 'SD',
    members: names(`
      Conny Hjelm, Veronica Stark, Mikael Bly, Peter Åsander, Linda Gren, Stefan Norling, Jimmy Olin, Robert Krantz,
      Susanne Lejon, Tobias Ahlm, Rune Malm`),
    substitutes: names('Kenneth Winge, Maria Dufva, Patrik Edling, Jan Ulander, Åsa Rydh'),
  },
  {
    party: 'V',
    members: names('Hanna Lindmark, Jorge Molina, Kristina Uvell, Anton Sjö, Lena Odelius'),
    substitutes: names('Moa Granath, David Ymer, Ida Persdotter'),
  },
  {
    party: 'C',
    members: names('Bengt Nordlander, Eva Hagelin, Johan Ängsman, Katarina Berg, Ola Tegnér'),
    substitutes: names('Margareta Lund, Simon Vreta, Rut Eklöf'),
  },
  {
    party: 'KD',
    members: names('Daniel Kyrk, Miriam Ceder, Göran Bäckman'),
    substitutes: names('Ruth Almlöf, Filip Ostrin'),
  },
  {
    party: 'L',
    members: names('Cecilia Frid, Torsten Hall'),
    substitutes: names('Lovisa Iwar, Ivan Holst'),
  },
  {
    party: 'MP',
    members: names('Fanny Skog, Elias Wren'),
    substitutes: names('Tove Näs, Noa Blad'),
  },
]

/** The presidium: a chair of those who govern, its vice chairs of both sides. */
export const assemblyRoles: Readonly<Record<string, Seat['role']>> = {
  'Berit Lövgren': 'chair',
  'Hanna Lindmark': 'firstViceChair',
  'Gustav Reuter': 'secondViceChair',
}

function names(list: string): readonly string[] {
  return list.split(',').map((name) => name.trim())
}

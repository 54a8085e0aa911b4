import type { Language } from '../../shared/domain/language.ts';
import type { Random } from './random.ts';

const slots: Record<Language, Record<string, readonly string[]>> = {
  it: {
    x: ['i', 'e'],
    P: 'Marta|Paolo|Elena|Giorgio|Silvia|la Bianchi|Rossi|Conti|Anna|la dott.ssa Ferri|Luca|il sig. Moretti|Chiara|Stefano|Ilaria|Bruno|la responsabile|il referente|Carla|De Santis'.split(
      '|',
    ),
    R: 'il titolare|l’amministratore|il direttore|la titolare|il signor Galli|Fabbri|la proprietà|il capo|il presidente|la signora Neri|l’AD|Rinaldi'.split(
      '|',
    ),
    O: 'Sara|Davide|Giulia|Marco|Francesca|Alice|la nostra Elisa|Tommaso|Noemi|la collega'.split('|'),
    C: 'Arredi Montefosco|la cantina|il caseificio|Rossi Srl|l’hotel|Cicli Falcetti|la clinica|il pastificio|lo studio dentistico|la cooperativa|Ottica Belvardo'.split(
      '|',
    ),
    K: 'Bianchi|il concorrente di Modena|l’altro caseificio|la Verdi|il competitor'.split('|'),
    D: 'lunedì|ieri|martedì|giovedì|venerdì|il 12|stamattina|la settimana scorsa|il 3 maggio|mercoledì'.split(
      '|',
    ),
    M: 'gennaio|marzo|aprile|maggio|giugno|settembre|ottobre|novembre'.split('|'),
    N: 'tre|quattro|cinque|sei|dieci|dodici|9|7|15'.split('|'),
    N2: '30|45|60|90|quaranta|120'.split('|'),
    n: '2|4|6'.split('|'),
    H: '2|3|4|6|8|cinque|dieci|12'.split('|'),
    A: '4.000|12.300|due mila|18.000|9 mila'.split('|'),
    L: 'la landing|il catalogo|la newsletter|il sito|la campagna di Natale|il restyling|la brochure|il video aziendale|l’e-commerce|la pagina prodotto|il lancio di primavera|la campagna social|il rebranding|lo stand|il blog'.split(
      '|',
    ),
    S: 'sito|portale|gestionale|blog|configuratore|negozio online'.split('|'),
    MF: 'le foto|le schede prodotto|le immagini|le traduzioni|le grafiche|le ricette|le schede tecniche'.split(
      '|',
    ),
    MF2: 'foto|schede prodotto|immagini|traduzioni|loghi|testi|planimetrie|video'.split('|'),
    T: 'Bologna|Verona|Parma|Milano|Lecce|Monaco'.split('|'),
    E: 'Germania|Francia|Spagna|Austria'.split('|'),
  },
  en: {
    P: 'Martha|Paul|Helen|George|Sylvia|Mr Bianchi|Rossi|Karen|Anna|Dr Ferris|Luke|Tom|Claire|Steven|Priya|Bruno|the manager|our contact|Carla|Simmons'.split(
      '|',
    ),
    R: 'the owner|the CEO|the director|the MD|Mr Gale|Fairbanks|the boss|the chairman|Mrs Neri|the founder|Reynolds'.split(
      '|',
    ),
    O: 'Sarah|David|Julia|Mark|Frances|Alice|our colleague Eliza|Tom|Naomi|Jess'.split('|'),
    C: 'Montefosco Furniture|the winery|the dairy|Ross Ltd|the hotel|Falcon Bikes|the clinic|the pasta maker|the dental practice|the co-op|Belvard Optics'.split(
      '|',
    ),
    K: 'Bennett’s|the competitor up north|the other dairy|Verdi & Co|a rival'.split('|'),
    D: 'Monday|yesterday|Tuesday|Thursday|Friday|the 12th|this morning|last week|3 May|Wednesday'.split('|'),
    M: 'January|March|April|May|June|September|October|November'.split('|'),
    N: 'three|four|five|six|ten|twelve|9|7|15'.split('|'),
    N2: '30|45|60|90|forty|120'.split('|'),
    H: '2|3|4|6|8|five|ten|12'.split('|'),
    A: '4,000|12,300|two thousand|18,000|9k'.split('|'),
    L: 'the landing page|the catalogue|the newsletter|the site|the Christmas campaign|the restyling|the brochure|the company video|the webshop|the product page|the spring launch|the social campaign|the rebrand|the booth|the blog'.split(
      '|',
    ),
    S: 'site|portal|back office|blog|configurator|online shop'.split('|'),
    T: 'Leeds|Verona|Bristol|Milan|Leicester|Munich'.split('|'),
    E: 'Germany|France|Spain|Austria'.split('|'),
  },
};

/** One text of a phrasing: an alternative of each bracket, a filler in each slot, and now and then a slip of the keys. */
export function expand(pattern: string, language: Language, random: Random): string {
  let text = pattern;
  for (let inner = /\(([^()]*\|[^()]*)\)/.exec(text); inner; inner = /\(([^()]*\|[^()]*)\)/.exec(text)) {
    const chosen = random.pick((inner[1] ?? '').split('|'));
    text = text.slice(0, inner.index) + chosen + text.slice(inner.index + inner[0].length);
  }
  text = text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const fillers = slots[language][slot];
    if (!fillers) throw new Error(`no slot {${slot}} in «${pattern}»`);
    return random.pick(fillers);
  });
  text = text.charAt(0).toUpperCase() + text.slice(1);
  return random.next() < 0.12 ? slipped(text, random) : text;
}

function slipped(text: string, random: Random): string {
  const at = 1 + Math.floor(random.next() * (text.length - 2));
  const kind = random.next();
  if (kind < 0.3) return text.toLowerCase();
  if (kind < 0.6) return text.slice(0, at) + text.slice(at + 1);
  if (kind < 0.8) return text.slice(0, at) + text.charAt(at) + text.slice(at);
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

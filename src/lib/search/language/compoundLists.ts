const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Parts of three letters that are words of their own in compounds of this field. */
export const shortParts = words('amt arm job not ort pass rat tag uhr weg');

/** Endings, prefixes and chance words that look like parts of a compound and are none. */
export const neverParts = words(
  `aber alle alls also anderen aren auch bald beim chen dagegen dann darf dass dein denen denk deren ende enden dich dies diese dieses durch
  eben eier eine einem einen einer entlich euer gegen gehen gibt gleich haben hatte heraus herein hier hinaus
  hinter igen immer innen ihre ihren isch jede jeder kann kein keiten keit heit heiten konnen lassen lich lichen lung mein mich muss nahm
  nach nahme nehmen nehmer nicht nieder nung oben oder ohne rung samt sehr sein seit sich sind soll sonst tens tung uber
  unden unter ungen ungs voll vorher wegen weil wenig werden wird wurde zeug ziehen zuruck zusamm zusammen zwischen`,
);

/** Compounds that readers know as one word; their parts would lead astray. */
export const wholeWords = words(
  `arbeitgeber arbeitnehmer deutschland dienstleistung fachkraft fachkrafte fachkraften freiburg freistaat freizeit gesetzbuch
  handwerk handwerks hochschule hochschulen hochzeit jahreszeit mittelstand postleitzahl teilnehmer teilnehmern teilzeit vollzeit
  zusammenarbeit zeitarbeit haushalt haushalts standort standorte vielleicht weiterbildung weiterbildungs staatsangehorige wertvolle krankenhaus krankenhauser fuhrungskraft fuhrungskrafte grundlage grundlagen netzwerk netzwerke zeitpunkt`,
);

/** Words that German compounds are made of but that a small site may never use alone. */
export const commonParts = words(
  `antrag ausland bau behorde beitrag berater betrieb bildung brief buch buro einwanderung eingliederung einzel fahrt familie feier ferien firma
  flucht forderung frau frist fuhrer gebet geburt geld gesamt gesetz gesprach gesundheit grenze gruppe hilfe hochst inland
  kammer karte kasse kenntnis kind klage klasse kleidung kollege kosten kranken kurs laden lehr lehre lehrer leiter liste lohn mangel mann markt mensch
  miete mindest mitarbeiter mittel monat nacht neben nummer organisation papier plan platz preis prufung quote raum regel reise schein schicht
  schule schutz sonder sozial spesen sprache staat stadt stamm stelle steuer stunde team termin test trager umzug unfall unterlagen urlaub vater
  verein vermittler vertrag wanderung wert wohnung woche zahl zeit zentrum zettel zeugnis zusatz zuschuss`,
);

/**
 * What people in personnel offices type for what this site calls something else. In front of the
 * sign stand words of the site; a page that has one of them in its title, question, aliases or
 * headings is also found by the words behind the sign.
 */
export const hrWords = `
Azubi, Ausbildung, Auszubildende, Lehrstelle > Lehrling, Lehre, Lehrjunge, Berufsausbildung, Ausbildungsplatz, apprentice, apprenticeship, trainee, vocational training, Gesellenbrief, Ausbildungsvisum, Ausbildungsvertrag
Agentur für Arbeit, Bundesagentur, Arbeitgeber-Service > Arbeitsamt, Arbeitsagentur, BA, employment agency, job centre
Aufenthaltstitel, Aufenthaltserlaubnis > Arbeitserlaubnis, Arbeitsgenehmigung, Aufenthaltsgenehmigung, Arbeitsvisum, Bleiberecht, work permit, work visa, residence permit, residence title, permit, Aufenthaltskarte, Plastikkarte, Aufenthaltsstatus, Status, sponsorship, employment permit
Visum > Visa, Einreisevisum, Sichtvermerk, Einreise, visa, entry
beschleunigte, Schneller, Fast Track > Turbo, Eilverfahren, Expressverfahren, Schnellverfahren, fast track, fast-track, accelerated procedure, skilled worker procedure, express, schnell, schneller, beschleunigen, Wartezeit, Termin, Botschaftstermin, Tempo, abkürzen, fast-track procedure
Blaue Karte > Blue Card, Bluecard, EU Card, Mindestgehalt, salary threshold
Gehalt, Lohn > Verdienst, Bezahlung, Vergütung, Einkommen, Entgelt, salary, wage, pay
Chancenkarte > Punktesystem, Jobsuche, opportunity card, job seeker visa, testen, ausprobieren, Probe, Job suchen
Probearbeit > Probetag, Schnuppertag, Probearbeiten, Hospitation, trial work
Westbalkan, Balkan > Serbien, Kosovo, Albanien, Bosnien, Nordmazedonien, Montenegro, Bauarbeiter, Bauhelfer, Helfer, Western Balkans
Geflüchtete, Flüchtlinge > Flüchtling, Asylbewerber, Asylant, Asylsuchende, Schutzsuchende, Refugee, Refugees, asylum seeker, Syrer, Syrien, Afghane, Afghanistan, Eritrea, Asyl
Duldung, Geduldete, geduldeter > geduldet, Abschiebung, abgelehnt, tolerated, Abschiebeschutz, ausreisepflichtig, Ausreise, deportation
Ukraine, ukrainische > Ukrainer, Ukrainerin, Kriegsflüchtling, Ukrainian, vorübergehender Schutz, Kiew, Schutz, Schutzstatus, Krieg
Anerkennung, Gleichwertigkeit > Diplom, Abschluss, Zeugnis, Auslandsabschluss, recognition, qualification, degree, diploma, credentials, Bescheid, Gesellenbrief, ausländisches Diplom, Studium, anerkannt, anerkennen, Berufsabschluss, foreign degree, recognised
Teilanerkennung, teilweise gleichwertig > Defizitbescheid, Auflagenbescheid, teilweise anerkannt, partial recognition
Ohne Abschluss, ohne Papier, Validierung, Teilqualifizierung > Ungelernte, ungelernt, Angelernte, Hilfskraft, Quereinsteiger, kein Zeugnis, kein Abschluss, keine Ausbildung, unskilled, Anlernkraft, keine Lehre, nichts gelernt, Berufspraxis
Berufserfahrung, Erfahrung zählt > langjährige Erfahrung, Praktiker, ohne Studium, ohne Anerkennung, experience, experienced
Pflege, Heilberufe > Krankenschwester, Krankenpfleger, Altenpfleger, Altenpflege, Pflegekraft, Pflegefachkraft, Pflegefachfrau, Krankenpflege, Pflegeheim, nurse, nursing, care, Pflegekräfte, Pflegepersonal, Pflegehelfer, Hebamme, Physiotherapeut, Klinik, Krankenhaus, nurses, healthcare, Apotheker, Zahnarzt, Sanitäter, Notfallsanitäter, Ergotherapeut, Logopäde, Therapeut, Gesundheitsberuf, Gesundheitswesen
Ärztinnen, Ärzte, Arzt > Doktor, Mediziner, Assistenzarzt, Facharzt, Klinik, Krankenhaus, doctor, physician, doctors
Unterweisung, Sicherheit > Arbeitsschutz, Arbeitssicherheit, Unfallverhütung, Arbeitsunfall, Sicherheitsunterweisung, Belehrung, safety, occupational safety, Unfall, Unfallgefahr, Warnhinweis, Sicherheitsschulung, Anweisungen, Gefahr
Sprachkurs, Berufssprachkurs, Deutschkurs > Deutschunterricht, Sprachschule, Deutsch lernen, Sprachförderung, Sprachtraining, language course, German course, German lessons, German classes
Sprachniveau, Sprachniveaus > Deutschniveau, Deutschkenntnisse, Sprachkenntnisse, Sprachzertifikat, Sprachtest, Sprachnachweis, language level, language skills, A1, C1, Deutschtest, Goethe, telc, Sprachprüfung, Deutschprüfung
Sprachmentoren, Sprachmentor > Sprachpate, Sprachtandem, Tandem, Deutsch üben, language mentor
Verständlich reden, Einfache Sprache > Leichte Sprache, klare Sprache, klares Deutsch, Missverständnis, plain language, verstehen, versteht, Verständigung, Verständigungsproblem, schlechtes Deutsch, Sprachbarriere, Rundschreiben
Beschwerdestelle > Beschwerde, Meldestelle, Vertrauensperson, Ombudsstelle, Hinweisgeber, complaint
AGG, Gleichbehandlungsgesetz > Benachteiligung, Diskriminierung, Gleichbehandlung, Antidiskriminierung, Entschädigung, Klage, discrimination, equal treatment
Rassismus, rassistisch > Fremdenfeindlichkeit, Ausländerfeindlichkeit, Rassist, rechtsextrem, Hetze, Beleidigung, Mobbing, racism, racist, Witze, Sprüche, beschimpft, Schimpfwort, Anfeindung, ausländerfeindlich
Konflikte, Streit > Zoff, Stress, Krach, Ärger, Auseinandersetzung, Zank, Mobbing, Mediation, Schlichtung, conflict, Reibereien, Zwist, Spannungen, streiten, zanken, klarkommen, Lagerbildung, schimpfen, lästern, tratschen, meckern, Grüppchen
Stammbelegschaft, Belegschaft > Kollegen, alte Hasen, Altgediente, Stammpersonal, Alteingesessene, Betriebsrat, Widerstand, Vorbehalte, mitziehen, workforce, Neid, Ängste, Skepsis, Stimmung, Akzeptanz, Gerüchte, mitnehmen, meckern, murren, dagegen, Unmut
Gemischte Teams, führen > Vorgesetzte, Vorarbeiter, Meister, Schichtführer, Teamleiter, Führung, multikulturell, leadership, diverse teams, Kultur, kulturelle Unterschiede, interkulturell, Missverständnisse, Zusammenarbeit, Pünktlichkeit, Hierarchie
Vielfalt > Diversity, Diversität, Inklusion, DEI, Chancengleichheit, diversity management, Buntheit, Charta, Gleichstellung, Migrationshintergrund, inclusion
rechnet sich, Nutzen > lohnt sich, Wirtschaftlichkeit, Rendite, Kosten-Nutzen, Business Case, ROI, Vorteil, Mehrwert, Argumente, Umsatz, Gewinn, Vakanz, Ersparnis, profit, benefit
Lohnt sich > rechnet sich, bringt das was, sinnvoll, macht Sinn, worth it
Kosten, Budget > Ausgaben, Gebühr, Preis, teuer, Aufwand, Kostenübersicht, Gesamtkosten, Kostenplan, cost, costs, fee, fees, price, bezahlen, zahlen, Rechnung, finanzieren, Finanzierung, Gebühren, Umzugskosten, Flugkosten, Reisekosten
Förderung, Förderkompass > Zuschuss, Zuschüsse, Fördermittel, Fördergeld, Fördertopf, Fördergelder, Subvention, Geld vom Staat, finanzielle Hilfe, staatliche Unterstützung, funding, grant, subsidy, subsidies
Eingliederungszuschuss > Lohnkostenzuschuss, Lohnzuschuss, Gehaltszuschuss, wage subsidy
Weiterbildung, qualifizieren > Fortbildung, Schulung, Umschulung, Lehrgang, Nachschulung, Qualifizierung, training, upskilling, Kursgebühren, Lehrgangskosten, Meisterkurs, Lernen, weiterbilden
Einstiegsqualifizierung > EQ, Praktikum, Vorpraktikum, Einstiegspraktikum, internship, Praktikant, Praktikantin, Schulabgänger
Onboarding, ersten 100 Tage > Einarbeitung, Einarbeiten, Einarbeitungsplan, erster Arbeitstag, Neueinstellung, Einführung, Eingewöhnung, onboarding, erste Woche, erster Tag, Probezeit, Willkommensmappe, Neuer, anlernen
Mentoren, Paten > Buddy, Pate, Patenschaft, Mentor, Begleitung, Betreuer, Ansprechpartner, Tandem, buddy programme, buddy program, mentoring, kümmern, Kümmerer, Ansprechperson, Lotse, Begleiter, Integrationslotse
Vor der Ankunft > Preboarding, Vorbereitung, Anreise, Abholung, Flughafen, Willkommen, arrival, Wartezeit, warten, abholen, Umzug, Relocation, Kontakt halten, Flug, Flugticket, Reisekosten, Ticket
Wohnung, Wohnraum > Unterkunft, Miete, Zimmer, Bleibe, Werkswohnung, Mitarbeiterwohnung, Wohnheim, Apartment, Wohnungssuche, Vermieter, housing, accommodation, flat, apartment, wohnen, Übernachtung, Mietwohnung, WG, Relocation, rent
Familie, Familiennachzug > Ehefrau, Ehemann, Ehegatte, Ehepartner, Frau, Mann, Partnerin, Kinder, Kita, Nachzug, nachholen, spouse, family, wife, husband, dependents, Kind, Kindergarten, Schule, heiraten, Ehegattennachzug, Angehörige, Eltern
Religion, Gebet, Ramadan > beten, Gebetsraum, Islam, Muslim, Moslem, Kopftuch, Fasten, Fastenmonat, Moschee, Freitagsgebet, Zuckerfest, prayer, fasting, religious, Betpause, Gebetspause, muslimisch, Feiertage, Opferfest, Fastenzeit, Glaube, Schweinefleisch, Kantine
Fachkräfte halten, Halten statt neu suchen > Mitarbeiterbindung, Personalbindung, Fluktuation, Kündigung, Abwanderung, kündigen, weglaufen, abwerben, retention, employee retention, turnover, abhauen, wechseln, Konkurrenz, binden, langfristig, Abgang, Wechsel
Stellenanzeige, Anzeige > Inserat, Stellenausschreibung, Jobanzeige, Ausschreibung, Annonce, Jobinserat, job ad, job advert, job posting, inserieren, ausschreiben, Stelle ausschreiben, Jobangebot, Stellenangebot, vacancy
Make it in Germany > Jobbörse, Stellenbörse, Jobportal, Jobbörse Ausland
Lebenslauf, Namen > Bewerbung, Bewerbungsfoto, anonyme Bewerbung, Vorauswahl, Vorurteil, Unconscious Bias, Foto, CV, resume, aussortieren, anonym, anonymisiert, ausländischer Name, Fotos, bias, Sichtung
Vorstellungsgespräch, Gespräche führen > Bewerbungsgespräch, Interview, Jobinterview, Auswahlgespräch, Bewerber, Kandidat, job interview
Arbeitsvertrag, Verträge > Vertrag, Klausel, Probezeit, Kündigungsfrist, Vertragsmuster, Mustervertrag, contract, employment contract, zweisprachig, Überstunden, Arbeitszeit, Rückzahlungsklausel, Vertragsentwurf, unterschreiben
Fair vermitteln, seriöse Agentur, Vermittlungsagentur, Employer Pays > Personalvermittler, Headhunter, Recruiter, Vermittlungsagentur, Personaldienstleister, Personalagentur, Vermittlungsgebühr, Provision, Anwerbekosten, seriös, Abzocke, recruitment agency, recruiter, unseriös, Vermittler, Betrug, Honorar, Vermittlung, Rückzahlung, zurückzahlen, agency fee
Pflichten, Mitteilungspflicht > Meldepflicht, Aufbewahrung, Kopie, Ausweis, Arbeitserlaubnis prüfen, Dokumente prüfen, Kontrolle, Schwarzarbeit, Bußgeld, Strafe, compliance, obligations, duties, kopieren, Ausweiskopie, Pass, Kündigung melden, Ordnungswidrigkeit, Haftung, prüfen
Faire Integration > Informationspflicht, Hinweispflicht, Arbeitsrecht, Beratungsstelle
Beratung, wer hilft, Anruf > Hilfe, Ansprechpartner, Kontakt, Telefonnummer, anrufen, Hotline, Ansprechperson, Anlaufstelle, Beratungsstelle, zuständig, help, contact, advice, kostenlos, Experte, Anwalt, Auskunft, Service, unterstützen, Unterstützung
Zuständigkeiten, zuständig > Amt, Behörde, Ämter, Behörden, wer macht was, Ansprechpartner, anrufen, authority
Ausländerbehörde > Ausländeramt, Ausländerstelle, Immigration Office, Einwanderungsbehörde, Migrationsbehörde
Auslandsvertretung > Botschaft, Konsulat, Visastelle, deutsche Botschaft, embassy, consulate
EURES, Europa > EU, EU-Ausland, EU-Bürger, Spanien, Polen, Rumänien, Italien, Portugal, Griechenland, European
Drittstaaten, Ausland, Auslandssuche > Nicht-EU, Einwanderung, Zuwanderung, Drittland, abroad, foreign, international, overseas, immigration, Türkei, Ägypten, Pakistan, China, Kenia, Georgien, Moldau, Irak, Nepal, Bangladesch, Thailand, Kamerun, Algerien, Argentinien, Peru, Chile, Südafrika, Jordanien, Libanon, Russland
Azubis aus dem Ausland, Internationale Azubis > Azubi Marokko, Azubi Vietnam, Azubi Indonesien, Azubi Indien, Indonesien, Vietnam, Marokko, Indien, Usbekistan, ausländische Azubis, apprentices from abroad
ZAV, Arbeitgeber-Service > Auslandsvermittlung, Personalsuche, Anwerbung, Rekrutierung, Recruiting, recruitment
Begleitete Projekte, Hand in Hand > Pilotprojekt, Programm, Triple Win, Modellprojekt, begleiten, project, programme
Leute finden, suchen > Personalsuche, Mitarbeiter finden, Fachkräftemangel, Personalmangel, Recruiting, Rekrutierung, Bewerber finden, anwerben, hiring, find staff, hire, employees, Personalnot, Bewerbermangel, Nachwuchs, Arbeitskräfte, Arbeitskräftemangel, Suche, gewinnen, talent, sourcing
einstellen > beschäftigen, anstellen, Einstellung, Arbeit geben, hire, employ, recruit
schon hier sind, schon hier > Inland, vor Ort, Zugewanderte, Migranten, Einwanderer, Ausländer in Deutschland, Zuwanderer, migrants, Migrationshintergrund
Unterlagen > Papiere, Dokumente, Formulare, Antrag, Nachweise, Bescheinigung, documents, papers, forms, paperwork, Papierkram, Bürokratie, Behördenkram, Schreibkram, Antragsformular, Urkunden, Beglaubigung, Übersetzung, Apostille, Notar, beglaubigt, beglaubigen, übersetzen, Geburtsurkunde, Visumantrag
Fälle im Vergleich > Beispiel, Beispiele, Praxisbeispiel, Erfahrungsbericht, Fallbeispiel, Best Practice, andere Betriebe, case studies, examples, Erfahrungen, Praxis, vergleichen, Vergleich, Musterfälle
Kosten und Förderung > Geld, Fördergeld, Budget, Zuschuss
In zehn Minuten zum Plan > Einstieg, anfangen, Anfang, Start, Überblick, Ablauf, erste Schritte, Schritt für Schritt, wo anfangen, getting started, Fahrplan, Zeitplan, Roadmap, Plan, loslegen, starten
bleiben > Daueraufenthalt, unbefristet, Niederlassungserlaubnis, Einbürgerung, Verlängerung, verlängern, dauerhaft, Zukunft, deutscher Pass
Niederlassungserlaubnis > unbefristeter Aufenthalt, Daueraufenthalt, dauerhaft bleiben, unbefristet, permanent residence, Daueraufenthalt EU, dauerhafter Aufenthalt, für immer, permanent residency, settlement
Nachqualifizierung, nachqualifizieren, Lücken > Anpassungslehrgang, Nachschulung, Anpassungsqualifizierung, Qualifizierung im Betrieb, Ausgleichsmaßnahme
Sprachbedarf > Sprachstand, Verständigung, Kommunikation, Sprachproblem, Sprachbarriere, needs analysis
Ihre Pflichten > Meldung, melden, Arbeitgeberpflichten, employer duties
Erklärung zum Beschäftigungsverhältnis > Formular, Stellenbeschreibung, EzB
Vollmacht > Bevollmächtigung, Unterschrift, bevollmächtigen
Leiharbeit > Zeitarbeit, Personalleasing, Leihfirma, Zeitarbeitsfirma
Mindestlohn > Lohnuntergrenze, Stundenlohn, minimum wage
Fachkraft mit Studium > Akademiker, Ingenieur, Uniabschluss, Hochschulabschluss, Bachelor, Master, Absolvent, Absolventin, Hochschulabsolvent, Student, Studentin, Uni
Beruf und Abschluss > Handwerk, Handwerksberuf, Berufsbild, Dachdecker, Maurer, Tischler, Klempner, Installateur, Maler, Bäcker, Metzger, Erzieher, Berufskraftfahrer
Fachkraft mit Ausbildung > Facharbeiter, Geselle, Handwerker, skilled worker, craftsman
Softwareentwickler, IT-Fachkraft > Programmierer, Informatiker, ITler, Entwickler, IT-Spezialist, developer, software engineer
Metallbauer > Schlosser, Schweißer, Metaller, welder
Industriemechaniker > Schlosser, Mechaniker, mechanic
Hotelfach > Hotel, Gastronomie, Koch, Kellner, Rezeption
Lagerhelfer, Lagerhelferin > Lagerist, Lagerarbeiter, Lager, Staplerfahrer, warehouse
Ingenieurin > Ingenieur, engineer
Pflegefachfrau > Krankenschwester, Krankenpfleger, nurse, Manila
Philippinen > Manila, Filipino, Filipina, Philippines
Indonesien > Jakarta, Indonesia
Indien > Delhi, Inder, Inderin, India
Tunesien > Tunis, Tunesier, Maghreb, Tunisia
Mexiko > Mexikanerin, Mexico
`;

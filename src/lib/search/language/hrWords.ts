/**
 * What people in personnel offices type for what this site calls something else. In front of the
 * sign stand words of the site; a page that has one of them in its title, question, aliases or
 * headings is also found by the words behind the sign.
 */
export const hrWords = `
Azubi, Ausbildung, Auszubildende, Lehrstelle > Lehrling, Lehre, Lehrjunge, Berufsausbildung, Ausbildungsplatz, apprentice, apprenticeship, trainee, vocational training
Agentur für Arbeit, Bundesagentur, Arbeitgeber-Service > Arbeitsamt, Arbeitsagentur, BA, employment agency, job centre
Aufenthaltstitel, Aufenthaltserlaubnis > Arbeitserlaubnis, Arbeitsgenehmigung, Aufenthaltsgenehmigung, Arbeitsvisum, Bleiberecht, work permit, work visa, residence permit, residence title, permit
Visum > Visa, Einreisevisum, Sichtvermerk, Einreise, visa, entry
beschleunigte, Schneller, Fast Track > Turbo, Eilverfahren, Expressverfahren, Schnellverfahren, fast track, fast-track, accelerated procedure, skilled worker procedure, express
Blaue Karte > Blue Card, Bluecard, EU Card, Mindestgehalt, salary threshold
Gehalt, Lohn > Verdienst, Bezahlung, Vergütung, Einkommen, Entgelt, salary, wage, pay
Chancenkarte > Punktesystem, Jobsuche, opportunity card, job seeker visa
Probearbeit > Probetag, Schnuppertag, Probearbeiten, Hospitation, trial work
Westbalkan, Balkan > Serbien, Kosovo, Albanien, Bosnien, Nordmazedonien, Montenegro, Bauarbeiter, Bauhelfer, Helfer, Western Balkans
Geflüchtete, Flüchtlinge > Flüchtling, Asylbewerber, Asylant, Asylsuchende, Schutzsuchende, Refugee, Refugees, asylum seeker
Duldung, Geduldete, geduldeter > geduldet, Abschiebung, abgelehnt, tolerated
Ukraine, ukrainische > Ukrainer, Ukrainerin, Kriegsflüchtling, Ukrainian, vorübergehender Schutz
Anerkennung, Gleichwertigkeit > Diplom, Abschluss, Zeugnis, Auslandsabschluss, recognition, qualification, degree, diploma, credentials
Teilanerkennung, teilweise gleichwertig > Defizitbescheid, Auflagenbescheid, teilweise anerkannt, partial recognition
Ohne Abschluss, ohne Papier, Validierung, Teilqualifizierung > Ungelernte, ungelernt, Angelernte, Hilfskraft, Quereinsteiger, kein Zeugnis, kein Abschluss, keine Ausbildung, unskilled
Berufserfahrung, Erfahrung zählt > langjährige Erfahrung, Praktiker, ohne Studium, ohne Anerkennung, experience, experienced
Pflege, Heilberufe > Krankenschwester, Krankenpfleger, Altenpfleger, Altenpflege, Pflegekraft, Pflegefachkraft, Pflegefachfrau, Krankenpflege, Pflegeheim, nurse, nursing, care
Ärztinnen, Ärzte, Arzt > Doktor, Mediziner, Assistenzarzt, Facharzt, Klinik, Krankenhaus, doctor, physician, doctors
Unterweisung, Sicherheit > Arbeitsschutz, Arbeitssicherheit, Unfallverhütung, Arbeitsunfall, Sicherheitsunterweisung, Belehrung, safety, occupational safety
Sprachkurs, Berufssprachkurs, Deutschkurs > Deutschunterricht, Sprachschule, Deutsch lernen, Sprachförderung, Sprachtraining, language course, German course, German lessons, German classes
Sprachniveau, Sprachniveaus > Deutschniveau, Deutschkenntnisse, Sprachkenntnisse, Sprachzertifikat, Sprachtest, Sprachnachweis, language level, language skills
Sprachmentoren, Sprachmentor > Sprachpate, Sprachtandem, Tandem, Deutsch üben, language mentor
Verständlich reden, Einfache Sprache > Leichte Sprache, klare Sprache, klares Deutsch, Missverständnis, plain language
Beschwerdestelle > Beschwerde, Meldestelle, Vertrauensperson, Ombudsstelle, Hinweisgeber, complaint
AGG, Gleichbehandlungsgesetz > Benachteiligung, Diskriminierung, Gleichbehandlung, Antidiskriminierung, Entschädigung, Klage, discrimination, equal treatment
Rassismus, rassistisch > Fremdenfeindlichkeit, Ausländerfeindlichkeit, Rassist, rechtsextrem, Hetze, Beleidigung, Mobbing, racism, racist
Konflikte, Streit > Zoff, Stress, Krach, Ärger, Auseinandersetzung, Zank, Mobbing, Mediation, Schlichtung, conflict
Stammbelegschaft, Belegschaft > Kollegen, alte Hasen, Altgediente, Stammpersonal, Alteingesessene, Betriebsrat, Widerstand, Vorbehalte, mitziehen, workforce
Gemischte Teams, führen > Vorgesetzte, Vorarbeiter, Meister, Schichtführer, Teamleiter, Führung, multikulturell, leadership, diverse teams
Vielfalt > Diversity, Diversität, Inklusion, DEI, Chancengleichheit, diversity management
rechnet sich, Nutzen > lohnt sich, Wirtschaftlichkeit, Rendite, Kosten-Nutzen, Business Case, ROI, Vorteil, Mehrwert, Argumente
Lohnt sich > rechnet sich, bringt das was, sinnvoll, macht Sinn, worth it
Kosten, Budget > Ausgaben, Gebühr, Preis, teuer, Aufwand, Kostenübersicht, Gesamtkosten, Kostenplan, cost, costs, fee, fees, price
Förderung, Förderkompass > Zuschuss, Zuschüsse, Fördermittel, Fördergeld, Fördertopf, Fördergelder, Subvention, Geld vom Staat, finanzielle Hilfe, staatliche Unterstützung, funding, grant, subsidy, subsidies
Eingliederungszuschuss > Lohnkostenzuschuss, Lohnzuschuss, Gehaltszuschuss, wage subsidy
Weiterbildung, qualifizieren > Fortbildung, Schulung, Umschulung, Lehrgang, Nachschulung, Qualifizierung, training, upskilling
Einstiegsqualifizierung > EQ, Praktikum, Vorpraktikum, Einstiegspraktikum, internship
Onboarding, ersten 100 Tage > Einarbeitung, Einarbeiten, Einarbeitungsplan, erster Arbeitstag, Neueinstellung, Einführung, Eingewöhnung, onboarding
Mentoren, Paten > Buddy, Pate, Patenschaft, Mentor, Begleitung, Betreuer, Ansprechpartner, Tandem, buddy programme, buddy program, mentoring
Vor der Ankunft > Preboarding, Vorbereitung, Anreise, Abholung, Flughafen, Willkommen, arrival
Wohnung, Wohnraum > Unterkunft, Miete, Zimmer, Bleibe, Werkswohnung, Mitarbeiterwohnung, Wohnheim, Apartment, Wohnungssuche, Vermieter, housing, accommodation, flat, apartment
Familie, Familiennachzug > Ehefrau, Ehemann, Ehegatte, Ehepartner, Frau, Mann, Partnerin, Kinder, Kita, Nachzug, nachholen, spouse, family, wife, husband, dependents
Religion, Gebet, Ramadan > beten, Gebetsraum, Islam, Muslim, Moslem, Kopftuch, Fasten, Fastenmonat, Moschee, Freitagsgebet, Zuckerfest, prayer, fasting, religious
Fachkräfte halten, Halten statt neu suchen > Mitarbeiterbindung, Personalbindung, Fluktuation, Kündigung, Abwanderung, kündigen, weglaufen, abwerben, retention, employee retention, turnover
Stellenanzeige, Anzeige > Inserat, Stellenausschreibung, Jobanzeige, Ausschreibung, Annonce, Jobinserat, job ad, job advert, job posting
Make it in Germany > Jobbörse, Stellenbörse, Jobportal, Jobbörse Ausland
Lebenslauf, Namen > Bewerbung, Bewerbungsfoto, anonyme Bewerbung, Vorauswahl, Vorurteil, Unconscious Bias, Foto, CV, resume
Vorstellungsgespräch, Gespräche führen > Bewerbungsgespräch, Interview, Jobinterview, Auswahlgespräch, Bewerber, Kandidat, job interview
Arbeitsvertrag, Verträge > Vertrag, Klausel, Probezeit, Kündigungsfrist, Vertragsmuster, Mustervertrag, contract, employment contract
Fair vermitteln, seriöse Agentur, Vermittlungsagentur, Employer Pays > Personalvermittler, Headhunter, Recruiter, Vermittlungsagentur, Personaldienstleister, Personalagentur, Vermittlungsgebühr, Provision, Anwerbekosten, seriös, Abzocke, recruitment agency, recruiter
Pflichten, Mitteilungspflicht > Meldepflicht, Aufbewahrung, Kopie, Ausweis, Arbeitserlaubnis prüfen, Dokumente prüfen, Kontrolle, Schwarzarbeit, Bußgeld, Strafe, compliance, obligations, duties
Faire Integration > Informationspflicht, Hinweispflicht, Arbeitsrecht, Beratungsstelle
Beratung, wer hilft, Anruf > Hilfe, Ansprechpartner, Kontakt, Telefonnummer, anrufen, Hotline, Ansprechperson, Anlaufstelle, Beratungsstelle, zuständig, help, contact, advice
Zuständigkeiten, zuständig > Amt, Behörde, Ämter, Behörden, wer macht was, Ansprechpartner, anrufen, authority
Ausländerbehörde > Ausländeramt, Ausländerstelle, Immigration Office, Einwanderungsbehörde, Migrationsbehörde
Auslandsvertretung > Botschaft, Konsulat, Visastelle, deutsche Botschaft, embassy, consulate
EURES, Europa > EU, EU-Ausland, EU-Bürger, Spanien, Polen, Rumänien, Italien, Portugal, Griechenland, European
Drittstaaten, Ausland, Auslandssuche > Nicht-EU, Einwanderung, Zuwanderung, Drittland, abroad, foreign, international, overseas, immigration
Azubis aus dem Ausland, Internationale Azubis > Azubi Marokko, Azubi Vietnam, Azubi Indonesien, Azubi Indien, Indonesien, Vietnam, Marokko, Indien, Usbekistan, ausländische Azubis, apprentices from abroad
ZAV, Arbeitgeber-Service > Auslandsvermittlung, Personalsuche, Anwerbung, Rekrutierung, Recruiting, recruitment
Begleitete Projekte, Hand in Hand > Pilotprojekt, Programm, Triple Win, Modellprojekt, begleiten, project, programme
Leute finden, suchen > Personalsuche, Mitarbeiter finden, Fachkräftemangel, Personalmangel, Recruiting, Rekrutierung, Bewerber finden, anwerben, hiring, find staff, hire, employees
einstellen > beschäftigen, anstellen, Einstellung, Arbeit geben, hire, employ, recruit
schon hier sind, schon hier > Inland, vor Ort, Zugewanderte, Migranten, Einwanderer, Ausländer in Deutschland, Zuwanderer, migrants, Migrationshintergrund
Unterlagen > Papiere, Dokumente, Formulare, Antrag, Nachweise, Bescheinigung, documents, papers, forms, paperwork
Fälle im Vergleich > Beispiel, Beispiele, Praxisbeispiel, Erfahrungsbericht, Fallbeispiel, Best Practice, andere Betriebe, case studies, examples
Kosten und Förderung > Geld, Fördergeld, Budget, Zuschuss
In zehn Minuten zum Plan > Einstieg, anfangen, Anfang, Start, Überblick, Ablauf, erste Schritte, Schritt für Schritt, wo anfangen, getting started
bleiben > Daueraufenthalt, unbefristet, Niederlassungserlaubnis, Einbürgerung, Verlängerung, verlängern
Niederlassungserlaubnis > unbefristeter Aufenthalt, Daueraufenthalt, dauerhaft bleiben, unbefristet, permanent residence
Nachqualifizierung, nachqualifizieren, Lücken > Anpassungslehrgang, Nachschulung, Anpassungsqualifizierung, Qualifizierung im Betrieb, Ausgleichsmaßnahme
Sprachbedarf > Sprachstand, Verständigung, Kommunikation, Sprachproblem, Sprachbarriere, needs analysis
Ihre Pflichten > Meldung, melden, Arbeitgeberpflichten, employer duties
Erklärung zum Beschäftigungsverhältnis > Formular, Stellenbeschreibung, EzB
Vollmacht > Bevollmächtigung, Unterschrift, bevollmächtigen
Leiharbeit > Zeitarbeit, Personalleasing, Leihfirma, Zeitarbeitsfirma
Mindestlohn > Lohnuntergrenze, Stundenlohn, minimum wage
Fachkraft mit Studium > Akademiker, Ingenieur, Uniabschluss, Hochschulabschluss, Bachelor, Master
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

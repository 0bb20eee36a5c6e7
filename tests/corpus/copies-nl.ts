/** Dutch news items of made-up municipalities with posts around them, labelled by hand before anything was tuned. */
import type { NewsWithPosts } from './copies.ts';

export const DUTCH: readonly NewsWithPosts[] = [
  {
    title: 'Kerkstraat drie weken afgesloten voor rioleringswerken',
    text: 'Vanaf maandag 4 maart is de Kerkstraat afgesloten voor alle verkeer. Aannemer Verhelst vernieuwt er de riolering tussen de Markt en de Molenweg. Wie in de straat woont, kan zijn woning te voet bereiken. Doorgaand verkeer volgt de omleiding via de Nieuwe Steenweg. De werken duren drie weken, als het weer meezit.',
    link: 'https://www.lindebeke.be/nieuws/kerkstraat-afgesloten',
    posts: [
      ['exact', 'Kerkstraat drie weken afgesloten voor rioleringswerken'],
      [
        'shortened',
        'Vanaf maandag 4 maart is de Kerkstraat afgesloten voor alle verkeer. Doorgaand verkeer volgt de omleiding.',
      ],
      [
        'reworded',
        'Opgelet! Rioleringswerken in de Kerkstraat: de straat is drie weken afgesloten vanaf maandag 4 maart. Rij om via de Nieuwe Steenweg.',
      ],
      [
        'decorated',
        '🚧 Kerkstraat drie weken afgesloten voor rioleringswerken 🚧 Meer info op onze website 👉 https://bit.ly/3kX9 #lindebeke #hinder #werken',
      ],
      ['topic', 'De werken in de Dorpsstraat zijn klaar! Vanaf vandaag kan je er weer door met de auto en de fiets.'],
      [
        'topic',
        'Is de riolering bij jou verstopt? Bel Aquafin op het gratis nummer en vermeld je straat en huisnummer.',
      ],
      ['other', 'Wie wint dit jaar de prijs van sportvrijwilliger? Laat het ons weten in een reactie.'],
    ],
  },
  {
    title: 'Nieuwe openingsuren voor het recyclagepark',
    text: 'Het recyclagepark aan de Industrielaan krijgt vanaf 1 april nieuwe openingsuren. Op dinsdag en donderdag kan je tot 19 uur terecht. Op zaterdag is het park open van 9 tot 16 uur. Maandag blijft de sluitingsdag. Met de nieuwe uren wil de intercommunale de drukte op zaterdag spreiden.',
    link: 'https://www.wolvenaar.be/actueel/recyclagepark-uren',
    posts: [
      [
        'exact',
        'Nieuwe openingsuren voor het recyclagepark. Het recyclagepark aan de Industrielaan krijgt vanaf 1 april nieuwe openingsuren.',
      ],
      ['shortened', 'Vanaf 1 april kan je op dinsdag en donderdag tot 19 uur terecht in het recyclagepark.'],
      [
        'reworded',
        'Naar het recyclagepark? Let op, vanaf 1 april gelden er nieuwe openingsuren: dinsdag en donderdag tot 19 uur, zaterdag van 9 tot 16 uur.',
      ],
      [
        'decorated',
        '♻️ Nieuwe openingsuren voor het recyclagepark! ♻️ Op dinsdag en donderdag kan je tot 19 uur terecht. Lees alles hier: www.wolvenaar.be/actueel #recycleren #afval',
      ],
      ['topic', 'Het recyclagepark is zaterdag gesloten door de feestdag. Maandag zijn we er weer om 9 uur.'],
      ['topic', 'Wat mag er bij het pmd en wat niet? Test je kennis in onze quiz en win een brooddoos.'],
      [
        'other',
        'Proficiat aan de kampioenen van de volleybalclub! De burgemeester ontvangt hen vrijdag op het gemeentehuis.',
      ],
    ],
  },
  {
    title: 'Schrijf je in voor de kinderopvang in de paasvakantie',
    text: 'Van 7 tot en met 18 april vangt de buitenschoolse kinderopvang je kinderen op in de Sprinkhaan. Inschrijven kan vanaf zaterdag 1 maart om 9 uur via de webshop. Inwoners krijgen de eerste week voorrang. Een dag kost 12 euro, een halve dag 7 euro. Heb je geen computer, dan help je medewerker van het Huis van het Kind je verder.',
    link: 'https://www.hollebeek.be/kinderopvang-paasvakantie',
    posts: [
      ['exact', 'Schrijf je in voor de kinderopvang in de paasvakantie'],
      [
        'shortened',
        'Inschrijven voor de kinderopvang in de paasvakantie kan vanaf zaterdag 1 maart om 9 uur via de webshop…',
      ],
      [
        'reworded',
        'Opvang nodig in de paasvakantie? Vanaf zaterdag 1 maart om 9 uur kan je je kinderen inschrijven voor de buitenschoolse kinderopvang in de Sprinkhaan.',
      ],
      [
        'decorated',
        '🐣🐰 Schrijf je in voor de kinderopvang in de paasvakantie! Van 7 tot en met 18 april vangen we je kinderen op in de Sprinkhaan. #paasvakantie #hollebeek #kids',
      ],
      [
        'topic',
        'Wat een paasvakantie! De kinderen van de speelpleinwerking bouwden kampen, bakten wafels en gingen zwemmen. Bekijk de foto’s.',
      ],
      [
        'topic',
        'We zoeken begeleiders voor de kinderopvang in juli en augustus. Ben je 18 en speel je graag? Solliciteer!',
      ],
      ['other', 'Morgen leveren we geen drinkwater in de Veldstraat tussen 8 en 12 uur. Vul op tijd een kan.'],
    ],
  },
  {
    title: 'Gemeenteraad keurt budget voor zwembad goed',
    text: 'De gemeenteraad keurde gisterenavond het budget voor het nieuwe zwembad goed. Het zwembad komt op de site van de oude melkerij en kost 14 miljoen euro. De werken starten in het najaar van 2026. Meerderheid en oppositie stemden voor, één raadslid onthield zich. Voor het ontwerp schrijft de gemeente een wedstrijd uit.',
    link: 'https://www.zandwijk.be/nieuws/zwembad-budget',
    posts: [
      [
        'exact',
        'De gemeenteraad keurde gisterenavond het budget voor het nieuwe zwembad goed. Het zwembad komt op de site van de oude melkerij en kost 14 miljoen euro.',
      ],
      ['shortened', 'Gemeenteraad keurt budget voor zwembad goed: de werken starten in het najaar van 2026.'],
      [
        'reworded',
        'Groen licht voor het nieuwe zwembad: de gemeenteraad keurde het budget van 14 miljoen euro goed. De werken starten in het najaar van 2026 op de site van de oude melkerij.',
      ],
      [
        'decorated',
        '🏊‍♀️💦 JA! Gemeenteraad keurt budget voor zwembad goed 💙 Lees meer via de link in onze bio. @zandwijk #zwembad #gemeenteraad',
      ],
      ['topic', 'Het zwembad is tijdens de krokusvakantie open van 10 tot 18 uur. Vergeet je badmuts niet!'],
      [
        'topic',
        'Maandag vergadert de gemeenteraad om 20 uur. Op de agenda: het budget voor de voetpaden. Kijk mee via de livestream.',
      ],
      ['other', 'Gevonden op de markt: een blauwe kinderfiets. Van jou? Kom langs bij de politie.'],
    ],
  },
  {
    title: 'Gratis compostvaten voor gezinnen',
    text: 'Wie thuis wil composteren, kan een gratis compostvat krijgen. De gemeente deelt 200 vaten uit op zaterdag 22 maart op de parking van de gemeentewerf. Breng je identiteitskaart mee, want per gezin geven we één vat. Compostmeester Rita legt ter plaatse uit hoe je begint. Reserveren is verplicht en kan tot 15 maart.',
    link: 'https://www.meerdam.be/gratis-compostvaten',
    posts: [
      [
        'exact',
        'Gratis compostvaten voor gezinnen\n\nWie thuis wil composteren, kan een gratis compostvat krijgen. De gemeente deelt 200 vaten uit op zaterdag 22 maart op de parking van de gemeentewerf.',
      ],
      [
        'shortened',
        'Wie thuis wil composteren, kan een gratis compostvat krijgen. Reserveren is verplicht en kan tot 15 maart.',
      ],
      [
        'reworded',
        'Zin om thuis te composteren? Op zaterdag 22 maart deelt de gemeente 200 gratis compostvaten uit. Reserveer het jouwe voor 15 maart!',
      ],
      [
        'decorated',
        'Gratis compostvaten voor gezinnen 🌱🪱🍂 Inschrijven ➡️ meerdam.be/gratis-compostvaten #composteren #duurzaam #afvalarm #meerdam',
      ],
      [
        'topic',
        'Onze compostmeesters geven zondag een demonstratie in de volkstuinen. Kom gerust kijken, gratis koffie voor wie eerst is.',
      ],
      ['topic', 'Je gft-bak stinkt? Leg er een krant in en zet hem in de schaduw. Nog een tip? Deel hem hieronder.'],
      ['other', 'De bus 42 rijdt deze week om door werken op de ring. Check de routeplanner van De Lijn.'],
    ],
  },
  {
    title: 'Vacature: diensthoofd bibliotheek',
    text: 'De bibliotheek zoekt een nieuw diensthoofd. Je leidt een team van negen medewerkers, tekent het beleid uit en bouwt mee aan het nieuwe bibliotheekgebouw. Je hebt een masterdiploma en ervaring met leidinggeven. Kandidaten sturen hun cv en motivatiebrief voor 30 juni naar de personeelsdienst. De selectieproeven vinden plaats in augustus.',
    link: 'https://www.altenhove.be/vacatures/diensthoofd-bibliotheek',
    posts: [
      ['exact', 'Vacature: diensthoofd bibliotheek'],
      [
        'shortened',
        'De bibliotheek zoekt een nieuw diensthoofd. Je leidt een team van negen medewerkers en bouwt mee aan het nieuwe bibliotheekgebouw.',
      ],
      [
        'reworded',
        'Word jij het nieuwe diensthoofd van onze bibliotheek? Je leidt een team van negen medewerkers en tekent het beleid uit. Stuur je cv en motivatiebrief voor 30 juni naar de personeelsdienst.',
      ],
      [
        'decorated',
        '📚 WIJ ZOEKEN 📚 Vacature: diensthoofd bibliotheek. Solliciteren kan tot 30 juni! #vacature #job #bibliotheek #altenhove',
      ],
      ['topic', 'De bibliotheek krijgt een nieuw gebouw aan het station. Zaterdag mag je binnen kijken op de werf.'],
      [
        'topic',
        'Vacature: medewerker groendienst. Werk je graag buiten en heb je een rijbewijs B? Solliciteer voor 30 juni.',
      ],
      ['other', 'Hoe was jouw eerste schooldag? Wij zagen vanmorgen veel blije gezichten en een paar traantjes.'],
    ],
  },
  {
    title: 'Verkeersvrije zomerstraat in de Tuinwijk',
    text: 'In juli en augustus wordt de Rozenlaan een zomerstraat. Auto’s mogen er van 14 tot 20 uur niet door, zodat kinderen op straat kunnen spelen. De buren vroegen het zelf aan en zorgen voor de hekken. Volgend jaar kan jouw straat ook. Aanvragen doe je voor 1 februari bij de dienst mobiliteit.',
    link: 'https://www.kerkhove.be/zomerstraat-rozenlaan',
    posts: [
      [
        'exact',
        'In juli en augustus wordt de Rozenlaan een zomerstraat. Auto’s mogen er van 14 tot 20 uur niet door, zodat kinderen op straat kunnen spelen.',
      ],
      ['shortened', 'Verkeersvrije zomerstraat in de Tuinwijk: auto’s mogen er van 14 tot 20 uur niet door…'],
      [
        'reworded',
        'Spelen op straat? Dat kan deze zomer in de Rozenlaan! Tussen 14 en 20 uur mogen auto’s er in juli en augustus niet door.',
      ],
      [
        'decorated',
        '☀️🛴 Verkeersvrije zomerstraat in de Tuinwijk 🛴☀️ #zomerstraat #spelen #kerkhove Foto: dienst communicatie',
      ],
      [
        'topic',
        'Hou in juli en augustus je straat proper: het onkruid groeit snel en wij kunnen niet overal tegelijk zijn.',
      ],
      ['topic', 'Een speelstraat aanvragen? Dat doe je met minstens de helft van de buren. Wij brengen de borden.'],
      ['other', 'De coronavaccins voor 65-plussers zijn er. Maak een afspraak bij je huisarts of apotheker.'],
    ],
  },
  {
    title: 'Politie controleert extra op fietsverlichting',
    text: 'De politiezone controleert deze week extra op fietsverlichting. Rijd je zonder licht, dan krijg je geen boete maar een setje lampjes, als je een korte les volgt. Vorig jaar reed één op de vijf fietsers zonder goed licht. Vooral in de buurt van scholen staan er agenten. De actie loopt tot en met vrijdag 15 november.',
    link: 'https://www.zonewest.be/fietsverlichting',
    posts: [
      ['exact', 'Politie controleert extra op fietsverlichting'],
      [
        'shortened',
        'De politiezone controleert deze week extra op fietsverlichting. Vorig jaar reed één op de vijf fietsers zonder goed licht.',
      ],
      [
        'reworded',
        'Werkt je fietsverlichting? De politie controleert deze week extra. Zonder licht krijg je geen boete, maar een setje lampjes als je een korte les volgt.',
      ],
      [
        'decorated',
        '🚲🔦 Politie controleert extra op fietsverlichting. De actie loopt tot en met vrijdag 15 november 👮 #fiets #veilig https://zonewest.be/fietsverlichting?utm_source=fb',
      ],
      ['topic', 'Politie controleert dit weekend extra op alcohol achter het stuur. Spreek af wie rijdt.'],
      ['topic', 'Nieuwe fietsverlichting op het jaagpad: de lampen gaan vanzelf feller branden als je voorbijrijdt.'],
      ['other', 'Bedankt aan alle stemmers! De film van de maand wordt een komedie, zondag in het cultuurcentrum.'],
    ],
  },
  {
    title: 'Subsidie voor regenwaterput stijgt',
    text: 'Wie een regenwaterput plaatst, krijgt voortaan 750 euro in plaats van 500 euro. De gemeente verhoogt de subsidie omdat de zomers droger worden. De put moet minstens 5000 liter groot zijn en je moet het water gebruiken voor je toilet of wasmachine. Vraag de subsidie aan binnen zes maanden na de factuurdatum.',
    link: 'https://www.valdor.be/subsidie-regenwaterput',
    posts: [
      [
        'exact',
        'Subsidie voor regenwaterput stijgt. Wie een regenwaterput plaatst, krijgt voortaan 750 euro in plaats van 500 euro.',
      ],
      ['shortened', 'Subsidie voor regenwaterput stijgt: voortaan 750 euro.'],
      [
        'reworded',
        'Een regenwaterput plaatsen? De gemeente verhoogt de subsidie van 500 naar 750 euro, omdat de zomers droger worden. De put moet minstens 5000 liter groot zijn.',
      ],
      [
        'decorated',
        '💧💶 Goed nieuws! Subsidie voor regenwaterput stijgt 💶💧 Check snel de voorwaarden op onze site! #regenwater #droogte #subsidie',
      ],
      [
        'topic',
        'Het is droog. Gebruik regenwater voor je planten en besproei je gazon niet. De gemeente doet dat ook niet.',
      ],
      [
        'topic',
        'Nieuw: een subsidie van 100 euro als je je hond of kat laat steriliseren. Vraag ze aan binnen de zes maanden.',
      ],
      ['other', 'Vanavond om 20 uur speelt de harmonie op het plein. Breng een stoel en een goed humeur mee.'],
    ],
  },
  {
    title: 'Afvalkalender 2026 valt in de bus',
    text: 'Tussen 8 en 19 december valt de afvalkalender voor 2026 in je brievenbus. Daarin lees je wanneer het restafval, gft, papier en pmd worden opgehaald. Kreeg je geen kalender, haal er dan één aan het onthaal van het gemeentehuis. Op Recycle! vind je alle ophaaldagen ook digitaal en krijg je een melding de avond ervoor.',
    link: 'https://www.lindebeke.be/nieuws/afvalkalender-2026',
    posts: [
      [
        'exact',
        'Tussen 8 en 19 december valt de afvalkalender voor 2026 in je brievenbus. Daarin lees je wanneer het restafval, gft, papier en pmd worden opgehaald.',
      ],
      [
        'shortened',
        'Afvalkalender 2026 valt in de bus. Kreeg je geen kalender? Haal er één aan het onthaal van het gemeentehuis.',
      ],
      [
        'reworded',
        'De afvalkalender 2026 komt eraan! Tussen 8 en 19 december steken we hem in je brievenbus. Liever digitaal? Op Recycle! vind je alle ophaaldagen.',
      ],
      ['decorated', '📬 Afvalkalender 2026 valt in de bus 📬 ♻️ #afval #kalender #lindebeke'],
      [
        'topic',
        'Door de staking wordt het restafval vandaag niet opgehaald. Laat je zak buiten staan, we komen morgen.',
      ],
      ['topic', 'Op 19 december halen we je kerstboom niet op, op 9 januari wel. Zet hem zonder lichtjes buiten.'],
      ['other', 'Het loket burgerzaken werkt vanaf nu op afspraak. Geen internet? Bel gewoon.'],
    ],
  },
  {
    title: 'Buurtfeest met tien jaar Groene Vallei',
    text: 'Het park Groene Vallei bestaat tien jaar en dat vieren we op zondag 14 juni met een buurtfeest. Vanaf 11 uur kan je picknicken aan de vijver, om 14 uur begint een wandeling met een natuurgids en om 16 uur speelt een lokale band. Inkom is gratis. Breng zelf je bestek en beker mee, zo blijft het park proper.',
    link: 'https://www.wolvenaar.be/agenda/groene-vallei',
    posts: [
      ['exact', 'Buurtfeest met tien jaar Groene Vallei'],
      [
        'shortened',
        'Het park Groene Vallei bestaat tien jaar en dat vieren we op zondag 14 juni met een buurtfeest. Inkom is gratis.',
      ],
      [
        'reworded',
        'Tien jaar Groene Vallei! Vier mee op zondag 14 juni op het buurtfeest in het park: picknicken aan de vijver, een wandeling met een natuurgids en een lokale band.',
      ],
      [
        'decorated',
        'HIEP HIEP HOERA 🥳🎈 Het park Groene Vallei bestaat tien jaar en dat vieren we op zondag 14 juni met een buurtfeest! Tag je buren 👇 #groenevallei #buurtfeest',
      ],
      [
        'topic',
        'Wat was het leuk op het buurtfeest in de Groene Vallei! Bedankt aan de vrijwilligers. Welke foto is jouw favoriet?',
      ],
      [
        'topic',
        'Wil je een buurtfeest organiseren? Leen gratis tafels, stoelen en een feestkoffer bij de uitleendienst.',
      ],
      [
        'other',
        'Let op voor valse mails in naam van de belastingdienst. Klik niet en stuur ze door naar verdacht@safeonweb.be.',
      ],
    ],
  },
  {
    title: 'Dienstencentrum De Linde opent digipunt',
    text: 'In dienstencentrum De Linde opent op dinsdag 3 september een digipunt. Elke dinsdagvoormiddag helpen vrijwilligers je met je smartphone, tablet of computer. Je hoeft geen afspraak te maken en betaalt niets. Neem je eigen toestel mee als je er een hebt. Voor itsme heb je ook je identiteitskaart en pincode nodig.',
    link: 'https://www.hollebeek.be/digipunt-de-linde',
    posts: [
      [
        'exact',
        'Dienstencentrum De Linde opent digipunt. In dienstencentrum De Linde opent op dinsdag 3 september een digipunt.',
      ],
      [
        'shortened',
        'Elke dinsdagvoormiddag helpen vrijwilligers je met je smartphone, tablet of computer in dienstencentrum De Linde.',
      ],
      [
        'reworded',
        'Hulp nodig met je smartphone of computer? Kom langs in het nieuwe digipunt in dienstencentrum De Linde. Vanaf 3 september helpen vrijwilligers je er elke dinsdagvoormiddag, zonder afspraak.',
      ],
      [
        'decorated',
        '💻📱 NIEUW 📱💻 Dienstencentrum De Linde opent digipunt! Elke dinsdagvoormiddag. Gratis! #digitaal #hollebeek #digibank',
      ],
      [
        'topic',
        'Gezocht: vrijwilligers voor het digipunt. Kan jij goed uitleggen hoe een smartphone werkt? Meld je aan.',
      ],
      [
        'topic',
        'In dienstencentrum De Linde eet je elke dinsdag een warme maaltijd voor 8 euro. Reserveer een dag vooraf.',
      ],
      ['other', 'De kermis staat er! Tot woensdag is er geen doorgang op de Grote Markt.'],
    ],
  },
];

/** Set aside: only ever measured, never tuned on. */
export const DUTCH_ASIDE: readonly NewsWithPosts[] = [
  {
    title: 'Nieuwe bomen voor de Stationsstraat',
    text: 'In de Stationsstraat planten we deze winter 38 nieuwe bomen. De oude platanen waren ziek en werden in de lente geveld. Er komen lindes en veldesdoorns, die beter tegen droogte kunnen. Tijdens het planten van 10 tot 14 februari kan je er niet parkeren. Wie een boom wil opvolgen, kan zich opgeven als boompeter of boommeter.',
    link: 'https://www.altenhove.be/nieuws/bomen-stationsstraat',
    posts: [
      [
        'exact',
        'In de Stationsstraat planten we deze winter 38 nieuwe bomen. De oude platanen waren ziek en werden in de lente geveld.',
      ],
      [
        'shortened',
        'Nieuwe bomen voor de Stationsstraat: tijdens het planten van 10 tot 14 februari kan je er niet parkeren.',
      ],
      [
        'reworded',
        'De Stationsstraat wordt weer groen! Deze winter planten we er 38 bomen: lindes en veldesdoorns die beter tegen droogte kunnen.',
      ],
      ['decorated', '🌳🌳🌳 Nieuwe bomen voor de Stationsstraat 💚 Swipe voor het plan ➡️ #bomen #klimaat #altenhove'],
      ['topic', 'Een boom in je voortuin? Bestel hem voor de helft van de prijs met Behaag onze Kempen.'],
      ['topic', 'Door de storm viel een boom op de Stationsstraat. De brandweer is ter plaatse, rij even om.'],
      ['other', 'Vandaag is het Dag van de Verpleging. Dank aan alle helden in de woonzorgcentra!'],
    ],
  },
  {
    title: 'Gemeentehuis gesloten op 11 juli',
    text: 'Op vrijdag 11 juli, Feest van de Vlaamse Gemeenschap, zijn alle gemeentelijke diensten gesloten. Ook de bibliotheek en het zwembad blijven dicht. Het recyclagepark is zaterdag 12 juli wel open. Voor een overlijden bel je het nummer van de wachtdienst. Maandag zijn we er weer vanaf 9 uur.',
    link: 'https://www.meerdam.be/gesloten-11-juli',
    posts: [
      ['exact', 'Gemeentehuis gesloten op 11 juli'],
      ['shortened', 'Op vrijdag 11 juli, Feest van de Vlaamse Gemeenschap, zijn alle gemeentelijke diensten gesloten.'],
      [
        'reworded',
        'Vrijdag 11 juli is het Feest van de Vlaamse Gemeenschap. Onze diensten, de bibliotheek en het zwembad zijn dan gesloten. Maandag zijn we er weer vanaf 9 uur.',
      ],
      ['decorated', '🦁💛🖤 Gemeentehuis gesloten op 11 juli. Fijne feestdag! #11juli #vlaanderenfeest'],
      ['topic', '11 juli vieren we met een gratis concert op het dorpsplein. Deuren om 19 uur, breng je stem mee.'],
      ['topic', 'Het gemeentehuis is vanaf september ook op woensdagavond open. Maak je afspraak online.'],
      ['other', 'Zag jij de vos in het park? Stuur ons je foto!'],
    ],
  },
  {
    title: 'Bevraging over het nieuwe mobiliteitsplan',
    text: 'Hoe verplaats jij je in onze gemeente en wat kan beter? Tot 31 oktober kan je je mening geven over het mobiliteitsplan. De vragenlijst invullen duurt tien minuten. Op papier kan ook: je vindt ze aan het onthaal en in de bibliotheek. Onder de deelnemers verloten we drie fietsen. De resultaten stellen we in januari voor.',
    link: 'https://www.zandwijk.be/bevraging-mobiliteit',
    posts: [
      ['exact', 'Bevraging over het nieuwe mobiliteitsplan. Hoe verplaats jij je in onze gemeente en wat kan beter?'],
      [
        'shortened',
        'Tot 31 oktober kan je je mening geven over het mobiliteitsplan. De vragenlijst invullen duurt tien minuten.',
      ],
      [
        'reworded',
        'Geef je mening over het nieuwe mobiliteitsplan! Vul tot 31 oktober de vragenlijst in, dat duurt maar tien minuten. Misschien win je een fiets.',
      ],
      [
        'decorated',
        '🚶🚲🚗 Bevraging over het nieuwe mobiliteitsplan 🗳️ Vul in 👉 https://tinyurl.com/mob26 #mobiliteit #zandwijk #jouwmening',
      ],
      ['topic', 'Waar vind jij het gevaarlijk op de fiets? Zet het in een reactie, we lezen alles en antwoorden.'],
      ['topic', 'Het mobiliteitsplan is klaar. Deze tien straten krijgen zone 30 vanaf januari.'],
      ['other', 'Het woonzorgcentrum zoekt verpleegkundigen. Kom kennismaken op de jobdag.'],
    ],
  },
  {
    title: 'Werken aan het dak van de sporthal',
    text: 'Het dak van sporthal Den Dries wordt vernieuwd. Daarom is de hal gesloten van 1 juli tot en met 22 augustus. De clubs kunnen uitwijken naar de turnzaal van de school en naar sporthal Ter Leie. Er komen ook 120 zonnepanelen op, die de helft van de stroom leveren. De cafetaria blijft open.',
    link: 'https://www.kerkhove.be/dak-sporthal',
    posts: [
      [
        'exact',
        'Werken aan het dak van de sporthal\nHet dak van sporthal Den Dries wordt vernieuwd. Daarom is de hal gesloten van 1 juli tot en met 22 augustus.',
      ],
      ['shortened', 'Het dak van sporthal Den Dries wordt vernieuwd. Daarom is de hal gesloten…'],
      [
        'reworded',
        'Sporthal Den Dries krijgt een nieuw dak met 120 zonnepanelen. De hal is daarom dicht van 1 juli tot en met 22 augustus, de cafetaria blijft wel open.',
      ],
      [
        'decorated',
        'Werken aan het dak van de sporthal 👷‍♂️🔨 Clubs kunnen uitwijken naar sporthal Ter Leie. #sport #kerkhove',
      ],
      ['topic', 'Sporthal Den Dries is weer open! Kom zaterdag naar de sportbeurs en probeer twaalf sporten uit.'],
      ['topic', 'Zonnepanelen op je dak? Doe mee met de groepsaankoop en bespaar tot 20 procent.'],
      ['other', 'Tussen 12 en 13 uur testen we de sirenes. Je hoeft niets te doen.'],
    ],
  },
  {
    title: 'Burgemeester reikt prijs voor vrijwilliger van het jaar uit',
    text: 'Mia Coppens is de vrijwilliger van het jaar. Al 25 jaar kookt ze voor de buurtwerking De Brug. De jury prees haar geduld en haar lekkere soep. De burgemeester overhandigde haar vrijdag de prijs in de raadzaal. Ook de jonge redders van zwemclub De Otter vielen in de prijzen.',
    link: 'https://www.valdor.be/vrijwilliger-van-het-jaar',
    posts: [
      ['exact', 'Burgemeester reikt prijs voor vrijwilliger van het jaar uit'],
      ['shortened', 'Mia Coppens is de vrijwilliger van het jaar. Al 25 jaar kookt ze voor de buurtwerking De Brug.'],
      [
        'reworded',
        'Al 25 jaar kookt Mia Coppens voor buurtwerking De Brug. Vrijdag kreeg ze van de burgemeester de prijs voor vrijwilliger van het jaar. Proficiat!',
      ],
      [
        'decorated',
        '🏆 Mia Coppens is de vrijwilliger van het jaar! 👏👏 De jury prees haar geduld en haar lekkere soep 🍲 #vrijwilliger #trots',
      ],
      ['topic', 'Wie verdient volgens jou de prijs voor vrijwilliger van het jaar? Stuur ons een naam voor 1 oktober.'],
      ['topic', 'Buurtwerking De Brug zoekt vrijwilligers die graag koken. Iets voor jou?'],
      ['other', 'Snoei je haag voor het broedseizoen begint. Zo hebben voetgangers meer plaats.'],
    ],
  },
  {
    title: 'Lagere snelheid op de Gentsesteenweg',
    text: 'Op de Gentsesteenweg mag je vanaf 15 september nog 50 in plaats van 70 kilometer per uur rijden, tussen het kanaal en de Kapelhoek. De maatregel komt er na drie ongevallen met fietsers. Het Agentschap Wegen en Verkeer plaatst volgende week de borden. In het voorjaar volgt een trajectcontrole.',
    link: 'https://www.hollebeek.be/snelheid-gentsesteenweg',
    posts: [
      [
        'exact',
        'Lagere snelheid op de Gentsesteenweg. Op de Gentsesteenweg mag je vanaf 15 september nog 50 in plaats van 70 kilometer per uur rijden.',
      ],
      ['shortened', 'Op de Gentsesteenweg mag je vanaf 15 september nog 50 in plaats van 70 kilometer per uur rijden…'],
      [
        'reworded',
        'Vanaf 15 september rij je op de Gentsesteenweg nog 50 kilometer per uur, tussen het kanaal en de Kapelhoek. In het voorjaar komt er een trajectcontrole.',
      ],
      ['decorated', '🚗➡️5️⃣0️⃣ Lagere snelheid op de Gentsesteenweg! Geef het door. #verkeersveiligheid'],
      ['topic', 'Ongeval op de Gentsesteenweg ter hoogte van het kanaal. Eén rijstrook is dicht, verwacht file.'],
      ['topic', 'Vanaf 15 september geldt er een trajectcontrole op de Brugsesteenweg. Denk aan je snelheid.'],
      ['other', 'Ontdek vijf nieuwe wandelroutes. De kaart kost 5 euro bij toerisme.'],
    ],
  },
];

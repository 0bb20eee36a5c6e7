/**
 * What words in a handle or a display name tell of the account, as data, in Dutch, French, German, English and a bit of
 * Spanish and Italian.
 *
 * Words are folded (no accents, lower case), parted by a comma, the parts of one by a space; the first list that has a
 * word gives its meaning. Written from the taxonomy of the known cases and from the names that local services, clubs and
 * trades give themselves; no count stands behind them.
 */

/**
 * `type`: a local authority's own title; family `abroad`: one that no Belgian or Dutch authority bears · `village`: a
 * lesser place's title, not borne here either · `affix`: says nothing of whose it is · `protest`, `parody`,
 * `unofficial`, `denial`, `fan`, `community`, `critic`: another voice · `prize`: bait · `service`: another public body
 * or service · `trade`, `club`, `person`: who else carries a place's name · `land`: where it is · `small`: words in
 * between.
 */
export type Meaning =
  | 'type'
  | 'affix'
  | 'protest'
  | 'parody'
  | 'unofficial'
  | 'denial'
  | 'fan'
  | 'community'
  | 'critic'
  | 'prize'
  | 'service'
  | 'village'
  | 'trade'
  | 'club'
  | 'person'
  | 'land'
  | 'small';

/** A family is what the words have in common: a body does not count its own family as another's. */
export type WordList = { meaning: Meaning; family: string; words: readonly string[] };

const list = (meaning: Meaning, family: string, ...words: string[]): WordList => ({ meaning, family, words });

const TITLES: readonly WordList[] = [
  list(
    'type',
    'town',
    'stad, de stad, gemeente, gem, gmt, gemeentebestuur, stadsbestuur, lokaal bestuur, bestuur, gemeentehuis, stadhuis, gb, lb, steden',
    'ville, ville de, ville d, ville du, ville des, commune, commune de, commune d, commune du, administration communale, administration communale de, ac, maison communale, municipalite, municipalite de, hotel de ville',
    'stadt, gemeinde, stadtverwaltung, gemeindeverwaltung, rathaus, landeshauptstadt, hauptstadt, hansestadt, kreisstadt, samtgemeinde, marktgemeinde, einwohnergemeinde',
    'city, city of, city hall, city council, council, municipality, municipality of, city govt, city government',
  ),
  list(
    'type',
    'abroad',
    'town, town of, town hall, town council, municipal corporation, municipal council, nagar nigam, corporation, borough council',
    'ayuntamiento, ayuntamiento de, ayto, ayto de, ajuntament, ajuntament de, ciudad, ciudad de, municipio, municipio de, concello, comune, comune di, citta, citta di, kommune, kommun',
  ),
  list('type', 'abroad', 'mairie, mairie de, mairie d, mairie du'),
  list(
    'village',
    'village',
    'village, village of, township, township of, borough, borough of, parish, shire, hamlet, prefeitura, camara municipal',
  ),
];

const SERVICES: readonly WordList[] = [
  list(
    'service',
    'police',
    'politie, pol, politiezone, pz, wijkpolitie, wijkagent, zone de police, zp, police, polices, policing, polizei, polizia, policia, pd, police dept, police department, sheriff, sheriffs office, cops, constabulary, gendarmerie, gend, guardia civil, policija',
  ),
  list(
    'service',
    'police/local',
    'lokale politie, police locale, lokale polizei, police municipale, pm, stadtpolizei, stapo, gemeindepolizei, gemeentepolitie, policia local, policia municipal, polizia locale, polizia municipale, city police, municipal police, local police, ordnungsamt, stadswachten, gemeenschapswachten, gardiens de la paix',
  ),
  list('service', 'police/canton', 'kantonspolizei, kapo, police cantonale, polcant, polizia cantonale'),
  list('service', 'police/state', 'landespolizei, state police, state patrol, highway patrol, mossos, ertzaintza'),
  list(
    'service',
    'police/federal',
    'federale politie, police federale, bundespolizei, bka, police nationale, policia nacional, federal police, rijkspolitie, marechaussee',
  ),
  list('service', 'traffic', 'traffic, traffic police, trafficpol, verkeerspolitie, wegpolitie, verkehrspolizei'),
  list(
    'service',
    'fire',
    'brandweer, brandweerzone, hvz, hulpverleningszone, veiligheidsregio, pompiers, sapeurs pompiers, sdis, spv, zone de secours, feuerwehr, freiwillige feuerwehr, fire, firefighters, fire dept, fire department, fire rescue, fire service, fire brigade, fd, bomberos, vigili del fuoco, ambulance, ambulancedienst, rettungsdienst, sanitat, samu, ems',
  ),
  list(
    'service',
    'library',
    'bib, bibliotheek, bibliotheken, bieb, debib, bibliotheque, bibliotheques, mediatheque, bibliothek, stadtbibliothek, bucherei, stadtbucherei, library, public library, libraries, biblioteca, ludotheek, ludotheque, spelotheek',
  ),
  list(
    'service',
    'welfare',
    'ocmw, cpas, ccas, oshz, oeshz, sociaal huis, sociale dienst, welzijn, zorgbedrijf, zorg, thuiszorg, sozialamt, caritas, welfare, social services, housing, habitat, huisvesting, woonmaatschappij, logement, wonen, jobcenter, rvo, ggd, gezondheid, sante, gesundheitsamt, health, health dept, public health, vaccinatiecentrum',
  ),
  list(
    'service',
    'youth',
    'jeugd, jeugddienst, jeugdhuis, jeugdraad, jeugdcentrum, jongeren, speelplein, speelpleinwerking, grabbelpas, jeunesse, jeunes, maison des jeunes, mj, plaine de jeux, jugend, jugendtreff, jugendzentrum, jugendhaus, jugendrat, youth, kinderopvang, opvang, creche, creches, kita, kindergarten, ibo, bko, huis van het kind, kinderclub, petite enfance',
  ),
  list(
    'service',
    'sport',
    'sport, sportdienst, sports, sporthal, sportcentrum, sportraad, sportpunt, service des sports, centre sportif, hall omnisports, complexe sportif, sporthalle, sportzentrum, sportamt, zwembad, piscine, schwimmbad, freibad, hallenbad, swimming pool, aquatics, recreation, parks and rec, parks and recreation, parks rec, deportes, ijsbaan, patinoire',
  ),
  list(
    'service',
    'culture',
    'zoo, aquarium, dierentuin, botanical garden, cultuur, cultuurcentrum, cultuurhuis, cultuurdienst, gemeenschapscentrum, ccha, cc, gc, museum, musea, museums, musee, musees, pole museal, museen, stadsmuseum, archief, stadsarchief, archives, archive, stadtarchiv, archiv, theater, theatre, stadttheater, schouwburg, opera, concertgebouw, kunsthal, kunsten, centre culturel, ccl, maison culturelle, maison de la culture, foyer culturel, culture, kultur, kulturzentrum, kulturhaus, kulturamt, kulturbuero, kulturburo, arts council, arts centre, art gallery, galleries, erfgoed, patrimoine, heritage, cultura, evenementen, feesten, feestcomite, evenements, comite des fetes',
  ),
  list(
    'service',
    'tourism',
    'toerisme, visit, vvv, beleef, tourisme, office de tourisme, office du tourisme, syndicat d initiative, maison du tourisme, tourismus, tourist info, touristinfo, tourist information, tourism, tourist, discover, explore, turismo, kanko, marketing, citymarketing, stadtmarketing, stadsmarketing, convention, visitors bureau, cvb, gids, gidsen, stadsgidsen',
  ),
  list(
    'service',
    'office',
    'burgemeester, burgemeesters, burgemeester van, schepen, schepencollege, schepenen, wethouder, gemeenteraad, raad, raadslid, raadsleden, districtsraad, bourgmestre, bourgmestre de, echevin, echevine, echevinat, conseil communal, conseil municipal, conseil, college communal, collegecommunal, maire, maire de, elus, burgermeister, buergermeister, oberburgermeister, oberbuergermeister, ob, ortsbeigeordneter, schoffe, stadtrat, gemeinderat, mayor, mayors, mayor of, office of the mayor, alderman, councillor, councillors, councilmember, councilman, commissioner, commissioners, city manager, city clerk, county clerk, clerk, alcalde, alcaldesa, alcaldia, sindaco, ombudsman, ombudsvrouw, ombudsdienst, mediateur',
  ),
  list(
    'service',
    'prefecture',
    'gouverneur, governor, prefet, prefete, prefecture, pref, prefectuur, sous prefecture, sous prefet, prefettura, subprefecture',
  ),
  list(
    'service',
    'district',
    'district, districten, districtshuis, wijk, wijken, wijkteam, deelgemeente, buurt, dorpsraad, dorp, dorpen, quartier, quartiers, bezirk, bezirksamt, stadtteil, ortsteil, ortschaft, ward, neighbourhood, neighborhood, arrondissement, barrio',
  ),
  list(
    'service',
    'school',
    'school, schools, public schools, isd, school district, basisschool, kleuterschool, lagere school, gbs, gibo, bsgo, athenee, atheneum, athenee royal, ecole, ecoles, ecole communale, college, lycee, institut, gymnasium, grundschule, schule, schulen, gesamtschule, volkshochschule, vhs, high school, elementary, academy, academie, kunstacademie, muziekacademie, academie de musique, conservatorium, conservatoire, universiteit, university, universite, universitat, universitaet, universidad, univ, uni, ku, hogeschool, haute ecole, hochschule, fachhochschule, campus, student, students, onderwijs, enseignement, education, erwachsenenbildung, cvo, musikschule',
  ),
  list(
    'service',
    'hospital',
    'ziekenhuis, ziekenhuizen, hospital, hospitals, hopital, klinik, klinikum, kliniek, clinic, clinique, krankenhaus, az, uz, uza, chu, chr, nhs, nhs trust, medical center, health system, woonzorgcentrum, wzc, rusthuis, maison de repos, seniorenheim, altersheim, pflegeheim',
  ),
  list(
    'service',
    'region',
    'provincie, prov, province, province de, provincia, provinz, intercommunale, regio, region, region de, kreis, landkreis, kanton, kt, canton, departement, dept, county, county of, state, diputacion, gobierno, comunidad, metropool, metropole, agglomeration, agglo, communaute de communes, regierung, bezirksregierung, regierungsbezirk, waterschap, hoogheemraadschap, rijk, ministerie, ministere, ministerium, ministry, embassy, ambassade, botschaft, consulate',
  ),
  list(
    'service',
    'agency',
    'agency, agentschap, agence, agentur, bureau, department, department of, national, natl, federal, commission, board, authority, institute, instituut, administration, service public, dienst, diensten, afdeling, direction, office, amt, survey, corps, affairs, zaken',
  ),
  list(
    'service',
    'park',
    'park, parks, park service, national park, nationaal park, parc national, nationalpark, parque nacional, forest, national forest, forest service, nature reserve, wildlife',
  ),
  list(
    'service',
    'protection',
    'coast guard, civil defence, civil protection, protection civile, civiele bescherming, bevolkingszorg, noodplanning, disaster management, emergency management, weather service, observatory',
  ),
  list(
    'service',
    'works',
    'haven, port, port of, havenbedrijf, airport, luchthaven, aeroport, flughafen, airports, transit, metro, tram, bus, buses, transport, mobiliteit, mobilite, verkehrsbetriebe, stadtwerke, parking, parkeren, parkeerbedrijf, station, gare, bahnhof, railway, recyclagepark, containerpark, recyparc, afval, dechets, abfall, bauhof, werkhof, 311, 511, groendienst, public works, works, utilities, water, waterworks, water district, power, electric, sanitation, recycling, waste, nutsbedrijf, technische dienst, service travaux, travaux, begraafplaatsen, cimetieres, milieudienst, duurzaam, klimaat, climat, ecoteam, markten, kermis, foire',
  ),
  list(
    'service',
    'work',
    'vacatures, jobs, werken bij, hr, recrute, recrutement, karriere, stellen, careers, ondernemen, ondernemers, ondernemersloket, handel, winkelen, shopping, commerce, commercants, wirtschaftsforderung, economie, economic development, chamber of commerce, chamber, voka, unizo, bibliobus, dierenasiel, asiel, animal shelter, animal services, tierheim, refuge',
  ),
  list(
    'service',
    'court',
    'rechtbank, parket, parquet, tribunal, justice, palais de justice, gericht, amtsgericht, landgericht, staatsanwaltschaft, court, courts, district attorney, prosecutor, gevangenis, prison, jail',
  ),
];

const VOICES: readonly WordList[] = [
  list(
    'unofficial',
    '',
    'niet officieel, niet officiele, onofficieel, onofficiele, inofficieel, inofficiele, non officiel, non officielle, pas officiel, pas officielle, inofficiel, nonofficiel, inoffiziell, inoffizielle, nicht offiziell, nichtoffiziell, unofficial, not official, no oficial, non ufficiale, not affiliated, unaffiliated',
  ),
  list(
    'parody',
    '',
    'parodie, parodieaccount, parodique, compte parodique, parody, parodia, parodies, satire, satirisch, satirique, satira, satirico, humor, humour, humoristique, grappen, mopjes, jokes, blagues, witze, meme, memes, memepagina, shitpost, shitposting, spotted, gag, onion, speld, postillon, gorafi',
  ),
  list('denial', '', 'niet, nietde, not, not the, pas, nicht, nep, fake, faux, fausse, falso, falsa, kein, isnt, aint'),
  list(
    'fan',
    '',
    'fan, fans, leeft, bruist, liebe, lovin, loving, fanpage, fanpagina, fanclub, page de fans, fanseite, love, i love, we love, ilove, ik hou van, liefde, jaime, j aime, ich liebe, lover, lovers, igers, vibes, mood, this is, in beeld, in foto, en images, en photos, in bildern, pics, instagood, photos of, foto s van, daily photo, beautiful',
  ),
  list(
    'community',
    '',
    'je bent van, je bent een echte, ge zijt van, ik ben van, wij zijn van, on est de, nous sommes de, ich bin aus, wir sind aus, i am from, confessions, tu es de, t es de, du bist aus, du kommst aus, wenn du, you know you re from, vroeger, toen en nu, oude foto s, autrefois, jadis, d antan, fruher, in oude prentkaarten, nostalgie, te koop, tekoop, zoekertjes, koopjes, weggeefhoek, weggeef, tweedehands, rommelmarkt, a vendre, vide grenier, donnerie, flohmarkt, zu verschenken, kleinanzeigen, buy and sell, for sale, swap shop, marketplace, buren, buurtgroep, inwoners, bewoners, dorpsgenoten, habitants, voisins, nachbarn, einwohner, residents, neighbours, neighbors, mensen van, gens de, vrienden van, les amis de, freunde, friends of, community, communaute, gemeinschaft, groep, groupe, gruppe, forum, roddels, ragots, verloren voorwerpen, vermist, lost pets, mums, moms, mama s, expats',
  ),
  list(
    'critic',
    '',
    'actiegroep, actiecomite, burgerinitiatief, burgerplatform, burgerbeweging, burgercollectief, bezorgde burgers, wakkere burgers, comite de quartier, comite citoyen, collectif citoyen, collectif, citoyens, citoyen, mouvement citoyen, burgerinitiative, petition, petitie, watchdog, accountability, exposed, truth about, waarheid over, weg met, redt, leefbaar, sauvons, rettet',
  ),
  list(
    'protest',
    '',
    'alt, alternative, alternatief, alternatif, rogue, actual, real, the real, true, resist, resists, resistance, ungagged, uncensored, free, shadow, secret, anti, stop, save, ex, former, angry, boze, viral, anon, anonymous, leaks, leak, insider, echt, echte, het echte, de echte, le vrai, la vraie, vrai, vraie, wahre, das echte, verdadero, vero, badhombre, bad, underground, dissent, defend, wtf, shit, shitty, fuck, fck, hell, hate, sucks, crap, evil, dark, rebel, rebels, staff, staffers, ranger, rangers of, workers, employees, ambtenaren, liberate, sad, mad, drunk, sassy, honest, facts, truth',
  ),
  list(
    'prize',
    '',
    'win, winactie, winacties, winnaar, winnaars, wedstrijd, prijs, prijzen, gewonnen, giveaway, giveaways, concours, gagnant, gagnants, gagnez, cadeau, prix, jeu concours, tirage, gewinn, gewinne, gewinnspiel, gewinnspiele, verlosung, winner, winners, prize, prizes, lottery, raffle, sorteo, sorteos, ganador, premio, premios, concorso, campaign, grant, grants, reward, rewards, bonus, cheque, premie, premies, prime, primes, toelage, subsidie, subsidies, steun',
    // Bait of the same kind without the word for a prize: cheap travel, vouchers, a stall at the Christmas market.
    'gratis, gratuit, gratuite, gratuits, gratuites, kostenlos, gratuito, voucher, vouchers, coupon, coupons, cadeaubon, cadeaubonnen, waardebon, bon d achat, bons d achat, gutschein, gutscheine, gift card, gift cards, bus pass, travel pass, travel card, freedom pass, carte de transport, pass transport, buskaart, busabonnement, inschrijving, inschrijvingen, standhouder, standhouders, standplaats, standplaatsen, kraamhouders, exposanten, exposant, exposants, inscription, inscriptions, anmeldung, aussteller, vendor, vendors, stallholders, permit, permits, refund, refunds, terugbetaling, remboursement, ruckerstattung',
  ),
];

const OTHERS: readonly WordList[] = [
  list(
    'trade',
    '',
    'restaurant, restaurants, restaurante, ristorante, resto, brasserie, bistro, bistrot, cafe, kaffee, eetcafe, tearoom, bar, bars, pub, tavern, taverne, taverna, tapas, grill, diner, steakhouse, eatery, kitchen, keuken, food, foodie, catering, traiteur, hotel, hotels, hostel, motel, inn, lodge, resort, suites, apartments, appartementen, gasthof, gasthaus, pension, ferienwohnung, b and b, bnb, bed and breakfast, airbnb, gite, gites, chambres d hotes, logies, camping, campground, campsite, rv park, vakantie, ferien, chalet',
    'immo, immobilien, immobilier, immobiliere, vastgoed, makelaar, makelaars, makelaardij, realty, realtor, realtors, real estate, homes, properties, property, estates, inmobiliaria, notaris, notaire, notar, advocaat, advocaten, avocat, avocats, rechtsanwalt, kanzlei, law, law firm, lawyer, lawyers, attorney, attorneys, boekhouder, accountant, accounting, verzekeringen, verzekering, assurances, versicherung, insurance, bank, sparkasse, volksbank, credit union, mortgage, loans, finance, financial, wealth, invest, consulting, consultancy, solutions, digital, tech, software, agence immobiliere, reclame, drukkerij, imprimerie, print, printing, architect, architecten, architects, architecture, studio, studios, design, designs',
    'kapper, kappers, kapsalon, coiffeur, coiffure, friseur, frisor, barber, barbers, barbershop, hair, salon, beauty, nails, nail, spa and wellness, wellness, massage, tattoo, tattoos, schoonheid, esthetique, kosmetik, bakker, bakkerij, bakery, backerei, baeckerei, boulangerie, patisserie, konditorei, slager, slagerij, beenhouwer, boucherie, metzgerei, butcher, traiteurs, frituur, frietjes, friet, frites, friterie, fritkot, snack, pizza, pizzeria, kebab, doner, burger, burgers, sushi, wok, thai, poke, ijssalon, glacier artisanal, gelato, ice cream, chocolade, chocolat, chocolatier, chocolate, chocolates, schokolade, waffles, wafels, gaufres, koffie, coffee, roasters, espresso, thee, tea, bier, biere, beer, beers, brewery, brewing, brewing co, brouwerij, wijn, wine, wines, vin, vins, wein, weingut, gin, distillery, cheese, kaas, fromagerie, market place, supermarkt, supermarche, supermarket, grocery, delhaize, carrefour, colruyt, spar, lidl, aldi',
    'shop, shops, store, stores, winkel, winkels, boetiek, boutique, boutiques, outlet, mall, galerie, mode, fashion, kleding, schoenen, shoes, chaussures, sneakers, vintage, antiek, antiques, brocante, juwelier, juwelen, bijoux, bijouterie, jewelry, jewelers, jewellers, schmuck, diamond, diamonds, bloemen, fleuriste, fleurs, blumen, florist, flowers, tuin, tuinen, tuincentrum, garden, gardens, jardin, jardinerie, gartner, nursery, meubelen, meubles, mobel, furniture, interieur, interiors, decor, keukens, cuisines, boeken, boekhandel, librairie, buchhandlung, bookshop, bookstore, books, speelgoed, jouets, toys, fietsen, velo, velos, fahrrad, bikes, bike, cycles, garage, garages, auto, autos, automotive, autohaus, cars, motors, motor, carwash, tyres, bandencentrale, taxi, taxis, cab, cabs, rent, rental, rentals, verhuur, verhuizingen, movers, moving, storage, logistics, transporten',
    'bouw, bau, construction, constructions, builders, building, renovatie, renovation, roofing, roofers, dakwerken, toiture, toitures, plumbing, plumber, loodgieter, plombier, klempner, electrician, elektricien, elektro, electricite, elektriker, heating, hvac, chauffage, sanitair, schilder, schilderwerken, peinture, maler, ramen, chassis, schrijnwerker, menuiserie, schreinerei, cleaning, schoonmaak, nettoyage, reinigung, landscaping, pest control, security services, locksmith, slotenmaker, serrurier, zonnepanelen, solar, gmbh, bv, bvba, nv, srl, sprl, ag, ltd, inc, llc, co, company, group, holdings, enterprises, industries, manufacturing, fabriek, factory',
    'apotheek, apotheker, pharmacie, pharmacy, apotheke, farmacia, tandarts, tandartsen, dentiste, zahnarzt, dental, dentist, dentistry, orthodontics, kine, kinesist, kinesitherapie, physio, physiotherapy, osteopaat, osteopathie, chiropractic, dokter, huisarts, huisartsen, arts, docteur, arzt, praxis, doctor, doctors, psycholoog, opticien, optiek, optik, optics, dierenarts, veterinaire, tierarzt, vet, vets, veterinary, yoga, pilates, fitness, gym, crossfit, fit, dance, dansschool, danse, tanzschule, ballet, rijschool, auto ecole, fahrschool, fahrschule, driving school, trouw, wedding, weddings, mariage, hochzeit, begrafenissen, funeral, pompes funebres, bestattungen',
    'krant, nieuwsblad, gazet, gazette, gazeta, journal, zeitung, anzeiger, tageblatt, newspaper, times, herald, post, tribune, chronicle, courier, observer, star, sentinel, register, record, bugle, voice, radio, fm, television, televisie, media, magazine, weekly, podcast, blog, blogt, vlog, webcam, weer, meteo, wetter, weather, foto, fotos, fotografie, fotografie studio, fotograaf, photo, photos, photography, photographer, photographe, fotograf, film, films, cinema, kino, kinepolis, theatre company, productions, records, music, musique, muziek, musik, dj, party, parties, club night, nightlife, events, event, tickets, tours, tour, walks, escape room, escape, casino, poker, bowling, karting, festival, fest, feest, expo, market, markt, kerstmarkt, weihnachtsmarkt, hub, coworking, dating, singles, escorts, jobs board',
  ),
  list(
    'club',
    '',
    'fc, kfc, kv, kvv, kvc, ksk, ksv, kaa, kvk, krc, kas, kbc, sk, sv, vc, vv, vk, rc, rfc, rafc, rsc, ras, rcs, rus, royal, royale, koninklijke, tsv, tus, spvgg, vfb, vfl, vfr, ssv, bsc, asc, as, asd, sc, cf, cd, afc, cfc, utd, united, city fc, town fc, rovers, wanderers, rangers, tigers, lions, eagles, bulls, hawks, bears, giants, athletic, athletics, atletiek, athletisme, leichtathletik, losc, sporting, club, clubs, voetbal, voetbalclub, football, fussball, fussballverein, futbol, soccer, fodbold, basket, basketbal, basketbalclub, basketball, volley, volleybal, volleyball, hockey, handbal, handball, korfbal, tennis, padel, tafeltennis, tischtennis, badminton, judo, karate, taekwondo, boks, boxing, boxe, zwemclub, natation, schwimmverein, rugby, cricket, golf, baseball, softball, triathlon, running, runners, joggers, jogging, wielerclub, cycling, cyclo, cyclisme, radverein, mtb, wandelclub, marcheurs, petanque, darts, biljart, schaakclub, schach, chess, schuttersgilde, schutzen, schutzenverein, turnkring, gym club, turnverein, tv verein, ruiters, manege, equitation, supporters, ultras, hooligans',
    'scouts, scout, chiro, ksa, klj, kazou, jnm, guides, patro, pfadfinder, harmonie, fanfare, brassband, muziekvereniging, koor, choir, chorale, chor, mannerchor, gesangverein, musikverein, orkest, orchestra, orchestre, carnaval, carnavalsvereniging, karneval, karnevalsverein, kvg, toneel, toneelgroep, toneelkring, theatergroep, troupe, heemkring, heemkundige kring, geschichtsverein, cercle, cercle d histoire, kring, gilde, kerk, kerkfabriek, parochie, paroisse, pfarrei, kirche, kirchengemeinde, eglise, church, baptist, methodist, chapel, cathedral, kathedraal, dom, abdij, abbaye, moskee, mosquee, moschee, mosque, temple, synagogue, rotary, lions club, kiwanis, soroptimist, rode kruis, croix rouge, rotes kreuz, red cross, natuurpunt, natagora, nabu, okra, neos, femma, ferm, kwb, gezinsbond, davidsfonds, willemsfonds, markant, landelijke gilden, vtbkultuur, s plus, vzw, asbl, e v, verein, verein e v, vereniging, association, foundation, stichting, fondation, stiftung, fund, trust, society, conservancy, alliance, coalition, alumni, studentenclub, kreisverband, ortsverband, ortsgruppe, museumvereniging, freundeskreis, ruritans, jaycees, vfw, american legion, knights',
    'nva, n va, cdv, cd v, openvld, open vld, vld, anders, vooruit, sp a, groen, pvda, ptb, vlaams belang, vb, lijst, ps, mr, ecolo, defi, les engages, cdh, d66, vvd, pvv, cda, groenlinks, pvdd, christenunie, sgp, bbb, jong, jongsocialisten, jongcdv, spd, cdu, csu, fdp, grune, gruene, die linke, linke, afd, junge union, jusos, csp, labour, tories, conservatives, conservative, libdems, lib dems, greens, green party, gop, democrats, dems, republicans, republican, bjp, congress, aap, shiv sena, shivsena, ldp, pp, psoe, podemos, pnv, lega, pd partito, rn, lr, lfi, renaissance, modem, eelv, ump, svp, glp, fdp liberalen, union, vakbond, acv, abvv, syndicat, verdi, gewerkschaft',
  ),
];

const NEUTRAL: readonly WordList[] = [
  list(
    'affix',
    '',
    'officieel, officiele, officiele pagina, official, officiel, officielle, offiziell, offizielle, oficial, ufficiale, off, ofc, info, infos, information, informatie, infopunt, news, newsroom, nieuws, actu, actus, actualites, actueel, aktuell, nachrichten, nu, vandaag, dichtbij, aujourdhui, heute, today, now, noticias, notizie, update, updates, alert, alerts, help, helpt, hulp, helpdesk, helpline, hotline, support, contact, care, klantendienst, loket, balie, desk, service, services, team, online, live, tv, app, web, website, site, social, socials, sociaal, page, pagina, seite, account, compte, konto, kanaal, channel, profile, gov, govt, gouv, government, gouvernement, overheid, gob, regierung, verwaltung, administratie, hq, backup, us, new, nieuw, nouveau, neu, mijn, mon, mein, my, uw, jouw, votre, ihre, your, our, ons, onze, notre, unser, digitaal, dept of, nr, com, org, net, www, verified, geverifieerd, verifie, check, priv, private, public, publiek, 2nd, second, bis, pr, press, pers, presse, communicatie, communication, kommunikation, comms, hallo, hello, bonjour, smart, press office, fr, nl, en, 公式, 公式アカウント, オフィシャル, आधिकारिक',
  ),
  list(
    'small',
    '',
    'a, aan, ad, an, and, at, au, aux, bei, bij, d, da, das, de, del, della, dem, den, der, des, di, die, do, du, e, een, el, en, et, for, from, fur, het, i, il, im, in, is, l, la, le, les, lo, met, mit, o, of, on, op, ou, pour, s, sur, t, te, ten, ter, the, to, uit, un, und, une, uw, van, vande, vanden, vander, vom, von, voor, y, z, zu, zum, zur, we, wij, wir, nous',
  ),
];

/** All lists, in the order in which they claim a word; first names and lands stand in files of their own. */
export const WORD_LISTS: readonly WordList[] = [...TITLES, ...VOICES, ...SERVICES, ...NEUTRAL, ...OTHERS];

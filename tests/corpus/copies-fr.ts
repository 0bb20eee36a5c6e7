/** French news items of made-up municipalities with posts around them, labelled by hand before anything was tuned. */
import type { NewsWithPosts } from './copies.ts';

export const FRENCH: readonly NewsWithPosts[] = [
  {
    title: 'La rue de l’Église fermée pendant trois semaines',
    text: 'À partir du lundi 4 mars, la rue de l’Église sera fermée à toute circulation entre la place et le pont. L’entreprise Lejeune y remplace les égouts. Les riverains pourront rejoindre leur maison à pied. Une déviation est prévue par la chaussée de Namur. Les travaux dureront trois semaines si la météo le permet.',
    link: 'https://www.montclair.be/actualites/rue-de-l-eglise',
    posts: [
      ['exact', 'La rue de l’Église fermée pendant trois semaines'],
      [
        'shortened',
        'À partir du lundi 4 mars, la rue de l’Église sera fermée à toute circulation. Une déviation est prévue par la chaussée de Namur.',
      ],
      [
        'reworded',
        'Attention : remplacement des égouts dans la rue de l’Église. Dès le lundi 4 mars, elle sera fermée à la circulation pendant trois semaines. Suivez la déviation par la chaussée de Namur.',
      ],
      [
        'decorated',
        '🚧 La rue de l’Église fermée pendant trois semaines 🚧 Toutes les infos 👉 https://bit.ly/3mC #montclair #travaux #mobilité',
      ],
      [
        'topic',
        'La place est rouverte ! Les travaux d’égouttage sont terminés, merci aux riverains pour leur patience.',
      ],
      ['topic', 'Un égout bouché dans votre rue ? Appelez l’intercommunale, elle intervient aussi la nuit.'],
      ['other', 'Qui sera le mérite sportif de l’année ? Proposez un nom en commentaire.'],
    ],
  },
  {
    title: 'Nouvel horaire pour le recyparc',
    text: 'Le recyparc de la rue de l’Industrie change ses heures d’ouverture à partir du 1er avril. Le mardi et le jeudi, vous pourrez y venir jusqu’à 19 heures. Le samedi, il sera ouvert de 9 à 16 heures. Le lundi reste le jour de fermeture. L’intercommunale espère ainsi étaler l’affluence du samedi.',
    link: 'https://www.courtaigne.be/recyparc-horaire',
    posts: [
      [
        'exact',
        'Nouvel horaire pour le recyparc. Le recyparc de la rue de l’Industrie change ses heures d’ouverture à partir du 1er avril.',
      ],
      ['shortened', 'À partir du 1er avril, le mardi et le jeudi, vous pourrez venir au recyparc jusqu’à 19 heures.'],
      [
        'reworded',
        'Vous allez au recyparc ? Nouvelles heures d’ouverture dès le 1er avril : mardi et jeudi jusqu’à 19 heures, samedi de 9 à 16 heures.',
      ],
      [
        'decorated',
        '♻️ Nouvel horaire pour le recyparc ! ♻️ Le mardi et le jeudi, vous pourrez y venir jusqu’à 19 heures. www.courtaigne.be #tri #dechets',
      ],
      ['topic', 'Le recyparc sera fermé samedi en raison du jour férié. Réouverture mardi à 9 heures.'],
      ['topic', 'Que peut-on mettre dans le sac bleu ? Faites notre quiz et gagnez une boîte à tartines.'],
      ['other', 'Bravo à nos joueuses, championnes de la province ! Réception vendredi à l’hôtel de ville.'],
    ],
  },
  {
    title: 'Inscriptions aux stages de Pâques',
    text: 'Du 28 avril au 9 mai, le service jeunesse organise des stages pour les enfants de 3 à 12 ans à l’école des Tilleuls. Les inscriptions débutent le samedi 1er mars à 9 heures sur le guichet en ligne. Les habitants de la commune ont priorité la première semaine. La semaine coûte 60 euros, repas non compris.',
    link: 'https://www.valsec.be/stages-paques',
    posts: [
      ['exact', 'Inscriptions aux stages de Pâques'],
      [
        'shortened',
        'Les inscriptions aux stages de Pâques débutent le samedi 1er mars à 9 heures sur le guichet en ligne…',
      ],
      [
        'reworded',
        'Que feront vos enfants pendant les vacances de Pâques ? Le service jeunesse organise des stages pour les 3 à 12 ans à l’école des Tilleuls. Inscriptions en ligne dès le samedi 1er mars à 9 heures.',
      ],
      [
        'decorated',
        '🐣 Inscriptions aux stages de Pâques 🐣 Du 28 avril au 9 mai, pour les enfants de 3 à 12 ans. #valsec #stages #enfants',
      ],
      [
        'topic',
        'Quels beaux stages ! Les enfants ont construit des cabanes, cuisiné et nagé. Découvrez les photos de Pâques.',
      ],
      [
        'topic',
        'Le service jeunesse recrute des animateurs pour juillet et août. Vous avez 17 ans ou plus ? Postulez.',
      ],
      ['other', 'Coupure d’eau demain entre 8 heures et midi dans la rue des Champs. Prévoyez une réserve.'],
    ],
  },
  {
    title: 'Le conseil communal approuve le budget de la piscine',
    text: 'Le conseil communal a approuvé hier soir le budget de la nouvelle piscine. Elle sera construite sur le site de l’ancienne laiterie et coûtera 14 millions d’euros. Le chantier commencera à l’automne 2026. Majorité et opposition ont voté pour, un conseiller s’est abstenu. La commune lancera un concours d’architecture.',
    link: 'https://www.pontvert.be/piscine-budget',
    posts: [
      [
        'exact',
        'Le conseil communal a approuvé hier soir le budget de la nouvelle piscine. Elle sera construite sur le site de l’ancienne laiterie et coûtera 14 millions d’euros.',
      ],
      ['shortened', 'Le conseil communal approuve le budget de la piscine : le chantier commencera à l’automne 2026.'],
      [
        'reworded',
        'Feu vert pour la nouvelle piscine ! Le conseil communal a approuvé le budget de 14 millions d’euros. Le chantier commencera à l’automne 2026 sur le site de l’ancienne laiterie.',
      ],
      [
        'decorated',
        '🏊💦 OUI ! Le conseil communal approuve le budget de la piscine 💙 Lien en bio. @pontvert #piscine #conseilcommunal',
      ],
      ['topic', 'La piscine est ouverte de 10 à 18 heures pendant le congé de détente. Bonnet obligatoire !'],
      ['topic', 'Conseil communal lundi à 20 heures. À l’ordre du jour : le budget des trottoirs. À suivre en direct.'],
      ['other', 'Trouvé au marché : un petit vélo bleu. C’est le vôtre ? Passez à la police.'],
    ],
  },
  {
    title: 'Des composteurs gratuits pour les ménages',
    text: 'Vous voulez composter à la maison ? La commune distribue 200 composteurs gratuits le samedi 22 mars sur le parking du dépôt communal. Prenez votre carte d’identité, car nous en donnons un par ménage. Le guide composteur vous expliquera comment démarrer. La réservation est obligatoire jusqu’au 15 mars.',
    link: 'https://www.delorme.be/composteurs',
    posts: [
      [
        'exact',
        'Des composteurs gratuits pour les ménages\n\nVous voulez composter à la maison ? La commune distribue 200 composteurs gratuits le samedi 22 mars sur le parking du dépôt communal.',
      ],
      [
        'shortened',
        'La commune distribue 200 composteurs gratuits le samedi 22 mars. La réservation est obligatoire jusqu’au 15 mars.',
      ],
      [
        'reworded',
        'Envie de composter ? Le samedi 22 mars, la commune offre 200 composteurs aux ménages, sur le parking du dépôt communal. Réservez le vôtre avant le 15 mars !',
      ],
      [
        'decorated',
        'Des composteurs gratuits pour les ménages 🌱🪱 Inscription ➡️ delorme.be/composteurs #compost #zerodechet #delorme',
      ],
      ['topic', 'Nos guides composteurs donnent une démonstration dimanche au potager collectif. Café offert !'],
      ['topic', 'Votre poubelle verte sent mauvais ? Glissez-y un journal et mettez-la à l’ombre. Votre astuce ?'],
      ['other', 'Le bus 42 est dévié cette semaine. Consultez le calculateur du TEC.'],
    ],
  },
  {
    title: 'Offre d’emploi : responsable de la bibliothèque',
    text: 'La bibliothèque cherche son ou sa futur(e) responsable. Vous dirigez une équipe de neuf personnes, vous préparez le plan de développement et vous suivez le chantier du nouveau bâtiment. Vous avez un master et une expérience de la gestion d’équipe. Envoyez votre CV et votre lettre de motivation au service du personnel avant le 30 juin.',
    link: 'https://www.darbois.be/emplois/bibliotheque',
    posts: [
      ['exact', 'Offre d’emploi : responsable de la bibliothèque'],
      [
        'shortened',
        'La bibliothèque cherche son ou sa futur(e) responsable. Vous dirigez une équipe de neuf personnes et vous suivez le chantier du nouveau bâtiment.',
      ],
      [
        'reworded',
        'Et si vous deveniez responsable de notre bibliothèque ? Vous dirigez une équipe de neuf personnes et préparez le plan de développement. CV et lettre de motivation avant le 30 juin au service du personnel.',
      ],
      [
        'decorated',
        '📚 ON RECRUTE 📚 Offre d’emploi : responsable de la bibliothèque. Postulez avant le 30 juin ! #emploi #job #darbois',
      ],
      ['topic', 'La bibliothèque aura un nouveau bâtiment près de la gare. Visitez le chantier samedi.'],
      [
        'topic',
        'Offre d’emploi : jardinier. Vous aimez travailler dehors et avez le permis B ? Postulez avant le 30 juin.',
      ],
      ['other', 'Comment s’est passée votre rentrée ? Nous avons vu beaucoup de sourires ce matin.'],
    ],
  },
  {
    title: 'Une rue réservée au jeu cet été',
    text: 'En juillet et en août, la rue des Rosiers devient une rue réservée au jeu. Les voitures ne pourront pas y circuler de 14 à 20 heures pour que les enfants puissent jouer dehors. Ce sont les voisins qui en ont fait la demande et qui placent les barrières. L’an prochain, votre rue aussi ? Introduisez la demande avant le 1er février.',
    link: 'https://www.montclair.be/rue-des-rosiers',
    posts: [
      [
        'exact',
        'En juillet et en août, la rue des Rosiers devient une rue réservée au jeu. Les voitures ne pourront pas y circuler de 14 à 20 heures pour que les enfants puissent jouer dehors.',
      ],
      [
        'shortened',
        'Une rue réservée au jeu cet été : les voitures ne pourront pas circuler dans la rue des Rosiers de 14 à 20 heures…',
      ],
      [
        'reworded',
        'Jouer dans la rue ? C’est possible cet été dans la rue des Rosiers ! En juillet et en août, les voitures n’y circulent pas entre 14 et 20 heures.',
      ],
      ['decorated', '☀️🛴 Une rue réservée au jeu cet été 🛴☀️ #rue #jeux #montclair Photo : service communication'],
      ['topic', 'En juillet et en août, aidez-nous à garder votre rue propre : les herbes poussent vite.'],
      [
        'topic',
        'Demander une rue scolaire ? Il faut l’accord de l’école et des voisins. Nous fournissons les panneaux.',
      ],
      ['other', 'Le vaccin contre la grippe est disponible chez votre pharmacien. Parlez-en à votre médecin.'],
    ],
  },
  {
    title: 'La police contrôle l’éclairage des vélos',
    text: 'Cette semaine, la zone de police contrôle l’éclairage des vélos. Si vous roulez sans lumière, vous ne recevrez pas d’amende mais un jeu de lampes, à condition de suivre une petite leçon. L’an dernier, un cycliste sur cinq roulait sans éclairage correct. Les agents seront surtout aux abords des écoles. L’action dure jusqu’au vendredi 15 novembre.',
    link: 'https://www.zonevaldor.be/eclairage',
    posts: [
      ['exact', 'La police contrôle l’éclairage des vélos'],
      [
        'shortened',
        'Cette semaine, la zone de police contrôle l’éclairage des vélos. L’an dernier, un cycliste sur cinq roulait sans éclairage correct.',
      ],
      [
        'reworded',
        'Vos lampes fonctionnent ? La police contrôle cette semaine l’éclairage des vélos. Sans lumière, pas d’amende mais un jeu de lampes si vous suivez une petite leçon.',
      ],
      [
        'decorated',
        '🚲🔦 La police contrôle l’éclairage des vélos. L’action dure jusqu’au vendredi 15 novembre 👮 #velo #securite https://zonevaldor.be/eclairage?fbclid=abc',
      ],
      ['topic', 'La police contrôle ce week-end l’alcool au volant. Désignez un Bob !'],
      ['topic', 'Nouvel éclairage sur le Ravel : les lampes s’intensifient à votre passage à vélo.'],
      ['other', 'Merci pour vos votes ! Le film du mois sera une comédie, dimanche au centre culturel.'],
    ],
  },
  {
    title: 'La prime pour les citernes d’eau de pluie augmente',
    text: 'Si vous placez une citerne d’eau de pluie, vous recevrez désormais 750 euros au lieu de 500. La commune augmente la prime parce que les étés sont plus secs. La citerne doit contenir au moins 5000 litres et l’eau doit servir pour les toilettes ou la machine à laver. Demandez la prime dans les six mois après la facture.',
    link: 'https://www.courtaigne.be/prime-citerne',
    posts: [
      [
        'exact',
        'La prime pour les citernes d’eau de pluie augmente. Si vous placez une citerne d’eau de pluie, vous recevrez désormais 750 euros au lieu de 500.',
      ],
      ['shortened', 'La prime pour les citernes d’eau de pluie augmente : désormais 750 euros.'],
      [
        'reworded',
        'Vous placez une citerne d’eau de pluie ? La commune augmente la prime de 500 à 750 euros, car les étés sont plus secs. La citerne doit contenir au moins 5000 litres.',
      ],
      [
        'decorated',
        '💧💶 Bonne nouvelle ! La prime pour les citernes d’eau de pluie augmente 💶💧 Conditions sur notre site #eau #secheresse #prime',
      ],
      [
        'topic',
        'Il fait sec. Utilisez l’eau de pluie pour vos plantes et n’arrosez pas la pelouse. La commune non plus.',
      ],
      ['topic', 'Nouveau : une prime de 100 euros pour la stérilisation de votre chat. Demandez-la dans les six mois.'],
      ['other', 'Ce soir à 20 heures, la fanfare joue sur la place. Apportez une chaise et votre bonne humeur.'],
    ],
  },
  {
    title: 'Le calendrier des collectes 2026 arrive dans votre boîte',
    text: 'Entre le 8 et le 19 décembre, vous recevrez le calendrier des collectes 2026 dans votre boîte aux lettres. Vous y lirez quand sont ramassés les déchets résiduels, les organiques, les papiers et les PMC. Pas reçu ? Demandez-en un à l’accueil de la maison communale. L’application Recycle! vous prévient aussi la veille.',
    link: 'https://www.valsec.be/calendrier-2026',
    posts: [
      [
        'exact',
        'Entre le 8 et le 19 décembre, vous recevrez le calendrier des collectes 2026 dans votre boîte aux lettres. Vous y lirez quand sont ramassés les déchets résiduels, les organiques, les papiers et les PMC.',
      ],
      [
        'shortened',
        'Le calendrier des collectes 2026 arrive dans votre boîte. Pas reçu ? Demandez-en un à l’accueil de la maison communale.',
      ],
      [
        'reworded',
        'Le calendrier des collectes 2026 est en route ! Vous le trouverez dans votre boîte aux lettres entre le 8 et le 19 décembre. Vous préférez le numérique ? L’application Recycle! vous prévient la veille.',
      ],
      ['decorated', '📬 Le calendrier des collectes 2026 arrive dans votre boîte 📬 ♻️ #dechets #calendrier #valsec'],
      [
        'topic',
        'En raison de la grève, les déchets résiduels ne sont pas ramassés aujourd’hui. Laissez votre sac dehors.',
      ],
      ['topic', 'Le 9 janvier, nous ramassons votre sapin de Noël. Sortez-le sans guirlandes la veille.'],
      ['other', 'Le service population travaille désormais sur rendez-vous. Pas d’internet ? Appelez-nous.'],
    ],
  },
  {
    title: 'Le parc du Val Vert fête ses dix ans',
    text: 'Le parc du Val Vert existe depuis dix ans et nous fêtons cela le dimanche 14 juin. Dès 11 heures, pique-nique au bord de l’étang, à 14 heures promenade avec un guide nature et à 16 heures concert d’un groupe local. L’entrée est gratuite. Apportez vos couverts et votre gobelet, le parc restera propre.',
    link: 'https://www.pontvert.be/agenda/val-vert',
    posts: [
      ['exact', 'Le parc du Val Vert fête ses dix ans'],
      [
        'shortened',
        'Le parc du Val Vert existe depuis dix ans et nous fêtons cela le dimanche 14 juin. L’entrée est gratuite.',
      ],
      [
        'reworded',
        'Dix ans déjà pour le parc du Val Vert ! Fêtez cela avec nous le dimanche 14 juin : pique-nique au bord de l’étang, promenade avec un guide nature et concert d’un groupe local.',
      ],
      [
        'decorated',
        'JOYEUX ANNIVERSAIRE 🥳🎈 Le parc du Val Vert existe depuis dix ans et nous fêtons cela le dimanche 14 juin ! Taguez vos voisins 👇 #valvert #fete',
      ],
      ['topic', 'Quelle fête au parc du Val Vert ! Merci aux bénévoles. Quelle photo préférez-vous ?'],
      ['topic', 'Vous organisez une fête de quartier ? Empruntez gratuitement des tables et des chaises à la commune.'],
      ['other', 'Attention aux faux mails au nom des impôts. Ne cliquez pas, transmettez à suspect@safeonweb.be.'],
    ],
  },
  {
    title: 'Un espace numérique ouvre à la maison de quartier',
    text: 'Le mardi 3 septembre, un espace numérique ouvre à la maison de quartier Les Tilleuls. Chaque mardi matin, des bénévoles vous aident avec votre smartphone, votre tablette ou votre ordinateur. C’est gratuit et sans rendez-vous. Apportez votre appareil si vous en avez un. Pour itsme, prenez aussi votre carte d’identité et votre code PIN.',
    link: 'https://www.delorme.be/espace-numerique',
    posts: [
      [
        'exact',
        'Un espace numérique ouvre à la maison de quartier. Le mardi 3 septembre, un espace numérique ouvre à la maison de quartier Les Tilleuls.',
      ],
      [
        'shortened',
        'Chaque mardi matin, des bénévoles vous aident avec votre smartphone, votre tablette ou votre ordinateur à la maison de quartier Les Tilleuls.',
      ],
      [
        'reworded',
        'Besoin d’aide avec votre smartphone ou votre ordinateur ? Venez au nouvel espace numérique de la maison de quartier Les Tilleuls. Dès le 3 septembre, des bénévoles vous y aident chaque mardi matin, sans rendez-vous.',
      ],
      [
        'decorated',
        '💻📱 NOUVEAU 📱💻 Un espace numérique ouvre à la maison de quartier ! Chaque mardi matin. Gratuit ! #numerique #delorme #epn',
      ],
      ['topic', 'On cherche des bénévoles pour l’espace numérique. Vous expliquez bien ? Inscrivez-vous.'],
      ['topic', 'À la maison de quartier Les Tilleuls, repas chaud chaque mardi pour 8 euros. Réservez la veille.'],
      ['other', 'La kermesse est là ! Pas de passage sur la Grand-Place jusqu’à mercredi.'],
    ],
  },
];

/** Set aside: only ever measured, never tuned on. */
export const FRENCH_ASIDE: readonly NewsWithPosts[] = [
  {
    title: 'De nouveaux arbres rue de la Gare',
    text: 'Cet hiver, nous plantons 38 nouveaux arbres dans la rue de la Gare. Les vieux platanes, malades, ont été abattus au printemps. Des tilleuls et des érables champêtres, plus résistants à la sécheresse, les remplacent. Pendant la plantation, du 10 au 14 février, vous ne pourrez pas y stationner. Envie de parrainer un arbre ? Inscrivez-vous.',
    link: 'https://www.darbois.be/arbres-gare',
    posts: [
      [
        'exact',
        'Cet hiver, nous plantons 38 nouveaux arbres dans la rue de la Gare. Les vieux platanes, malades, ont été abattus au printemps.',
      ],
      [
        'shortened',
        'De nouveaux arbres rue de la Gare : pendant la plantation, du 10 au 14 février, vous ne pourrez pas y stationner.',
      ],
      [
        'reworded',
        'La rue de la Gare reverdit ! Cet hiver, nous y plantons 38 arbres : des tilleuls et des érables champêtres, plus résistants à la sécheresse.',
      ],
      ['decorated', '🌳🌳🌳 De nouveaux arbres rue de la Gare 💚 #arbres #climat #darbois'],
      ['topic', 'Un arbre dans votre jardin ? Venez le chercher gratuitement à la Semaine de l’arbre, samedi matin.'],
      [
        'topic',
        'La tempête a couché un arbre dans la rue de la Gare. Les pompiers sont sur place, évitez le quartier.',
      ],
      ['other', 'C’est la journée des infirmières et infirmiers. Merci à tous ceux de la maison de repos !'],
    ],
  },
  {
    title: 'Maison communale fermée le 21 juillet',
    text: 'Le lundi 21 juillet, jour de la Fête nationale, tous les services communaux seront fermés. La bibliothèque et la piscine n’ouvriront pas non plus. Le recyparc sera accessible le mardi 22 juillet. En cas de décès, appelez le service de garde. Nous serons de retour le mardi dès 9 heures.',
    link: 'https://www.montclair.be/ferme-21-juillet',
    posts: [
      ['exact', 'Maison communale fermée le 21 juillet'],
      ['shortened', 'Le lundi 21 juillet, jour de la Fête nationale, tous les services communaux seront fermés.'],
      [
        'reworded',
        'Lundi 21 juillet, c’est la Fête nationale. Nos services, la bibliothèque et la piscine seront fermés. De retour le mardi dès 9 heures.',
      ],
      ['decorated', '🇧🇪🖤💛❤️ Maison communale fermée le 21 juillet. Bonne fête ! #21juillet #fetenationale'],
      ['topic', 'Le 21 juillet, concert gratuit sur la place. Ouverture à 19 heures, feu d’artifice à 23 heures.'],
      ['topic', 'La maison communale ouvrira aussi le mercredi soir dès septembre. Prenez rendez-vous en ligne.'],
      ['other', 'Avez-vous vu le renard du parc ? Envoyez-nous votre photo !'],
    ],
  },
  {
    title: 'Donnez votre avis sur le plan de mobilité',
    text: 'Comment vous déplacez-vous dans la commune et que faut-il améliorer ? Jusqu’au 31 octobre, vous pouvez donner votre avis sur le plan de mobilité. Le questionnaire prend dix minutes. Il existe aussi sur papier, à l’accueil et à la bibliothèque. Trois vélos seront tirés au sort parmi les participants. Résultats en janvier.',
    link: 'https://www.courtaigne.be/plan-mobilite',
    posts: [
      [
        'exact',
        'Donnez votre avis sur le plan de mobilité. Comment vous déplacez-vous dans la commune et que faut-il améliorer ?',
      ],
      [
        'shortened',
        'Jusqu’au 31 octobre, vous pouvez donner votre avis sur le plan de mobilité. Le questionnaire prend dix minutes.',
      ],
      [
        'reworded',
        'Votre avis compte pour le nouveau plan de mobilité ! Répondez au questionnaire jusqu’au 31 octobre, cela prend dix minutes. Trois vélos à gagner.',
      ],
      [
        'decorated',
        '🚶🚲🚗 Donnez votre avis sur le plan de mobilité 🗳️ Par ici 👉 https://tinyurl.com/mob26 #mobilite #courtaigne',
      ],
      ['topic', 'Où vous sentez-vous en danger à vélo ? Dites-le en commentaire, nous répondons à tout le monde.'],
      ['topic', 'Le plan de mobilité est prêt. Voici les dix rues qui passent en zone 30 en janvier.'],
      ['other', 'La maison de repos recrute du personnel soignant. Rencontrez-nous à la journée de l’emploi.'],
    ],
  },
  {
    title: 'Travaux sur le toit du hall des sports',
    text: 'Le toit du hall des sports du Pré sera remplacé. Le hall est donc fermé du 1er juillet au 22 août. Les clubs peuvent utiliser la salle de gymnastique de l’école et le hall de la Lesse. Nous y plaçons aussi 120 panneaux solaires, qui fourniront la moitié de l’électricité. La cafétéria reste ouverte.',
    link: 'https://www.valsec.be/toit-hall',
    posts: [
      [
        'exact',
        'Travaux sur le toit du hall des sports\nLe toit du hall des sports du Pré sera remplacé. Le hall est donc fermé du 1er juillet au 22 août.',
      ],
      ['shortened', 'Le toit du hall des sports du Pré sera remplacé. Le hall est donc fermé…'],
      [
        'reworded',
        'Le hall des sports du Pré aura un nouveau toit avec 120 panneaux solaires. Il est donc fermé du 1er juillet au 22 août, mais la cafétéria reste ouverte.',
      ],
      [
        'decorated',
        'Travaux sur le toit du hall des sports 👷🔨 Les clubs peuvent utiliser le hall de la Lesse. #sport #valsec',
      ],
      [
        'topic',
        'Le hall des sports du Pré est rouvert ! Essayez douze sports samedi lors de notre journée découverte.',
      ],
      ['topic', 'Des panneaux solaires sur votre toit ? Participez à l’achat groupé et économisez 20 pour cent.'],
      ['other', 'Test des sirènes entre midi et 13 heures. Vous ne devez rien faire.'],
    ],
  },
  {
    title: 'La bourgmestre remet le prix du bénévole de l’année',
    text: 'Mia Lambert est la bénévole de l’année. Depuis 25 ans, elle cuisine pour l’association Le Pont. Le jury a salué sa patience et ses soupes délicieuses. La bourgmestre lui a remis le prix vendredi dans la salle du conseil. Les jeunes sauveteurs du club La Loutre ont également été récompensés.',
    link: 'https://www.pontvert.be/benevole',
    posts: [
      ['exact', 'La bourgmestre remet le prix du bénévole de l’année'],
      ['shortened', 'Mia Lambert est la bénévole de l’année. Depuis 25 ans, elle cuisine pour l’association Le Pont.'],
      [
        'reworded',
        'Depuis 25 ans, Mia Lambert cuisine pour l’association Le Pont. Vendredi, la bourgmestre lui a remis le prix du bénévole de l’année. Félicitations !',
      ],
      [
        'decorated',
        '🏆 Mia Lambert est la bénévole de l’année ! 👏👏 Le jury a salué sa patience et ses soupes délicieuses 🍲 #benevolat #fierte',
      ],
      ['topic', 'Qui mérite selon vous le prix du bénévole de l’année ? Envoyez-nous un nom avant le 1er octobre.'],
      ['topic', 'L’association Le Pont cherche des bénévoles qui aiment cuisiner. Cela vous tente ?'],
      ['other', 'Taillez votre haie avant la saison des nids. Les piétons auront plus de place.'],
    ],
  },
  {
    title: 'Vitesse réduite sur la chaussée de Dinant',
    text: 'Dès le 15 septembre, vous roulerez à 50 au lieu de 70 kilomètres à l’heure sur la chaussée de Dinant, entre le canal et le carrefour de la Chapelle. La mesure fait suite à trois accidents avec des cyclistes. Le SPW placera les panneaux la semaine prochaine. Un radar tronçon suivra au printemps.',
    link: 'https://www.delorme.be/chaussee-dinant',
    posts: [
      [
        'exact',
        'Vitesse réduite sur la chaussée de Dinant. Dès le 15 septembre, vous roulerez à 50 au lieu de 70 kilomètres à l’heure.',
      ],
      [
        'shortened',
        'Dès le 15 septembre, vous roulerez à 50 au lieu de 70 kilomètres à l’heure sur la chaussée de Dinant…',
      ],
      [
        'reworded',
        'Chaussée de Dinant, on lève le pied : 50 kilomètres à l’heure dès le 15 septembre, entre le canal et le carrefour de la Chapelle. Un radar tronçon suivra au printemps.',
      ],
      ['decorated', '🚗➡️5️⃣0️⃣ Vitesse réduite sur la chaussée de Dinant ! Faites passer. #securiteroutiere'],
      ['topic', 'Accident sur la chaussée de Dinant à hauteur du canal. Une bande est fermée, ralentissements.'],
      ['topic', 'Un radar tronçon fonctionne dès le 15 septembre sur la chaussée de Ciney. Pensez à votre vitesse.'],
      ['other', 'Cinq nouvelles promenades à découvrir. La carte coûte 5 euros à l’office du tourisme.'],
    ],
  },
];

/** First names that are common in and around Belgium, by which a name without a title is seen. */

/**
 * Own choice, from general knowledge: no register and not whole. Left out is what is also a word at the beginning of a
 * sentence ("Elke", "Lieve", "Mark", "Ernst", "Rose") or a place ("Florence", "Victoria"): a warning too many is read past.
 */
export const FIRST_NAMES: readonly string[] = [
  ...'Jan Piet Pieter Peter Paul Luc Marc Dirk Johan Geert Bart Koen Kris Kristof Christophe Stefaan'.split(' '),
  ...'Stefan Steven Stijn Tom Tim Wim Willem Wouter Jeroen Joris Joost Jonas Jef Jos Jozef Joseph'.split(' '),
  ...'Karel Kevin Filip Philippe Frederik Frederic Frédéric Guy Guido Hans Hendrik Herman Hugo Ivo'.split(' '),
  ...'Jacques Jean Jean-Pierre Jean-Marie Jean-Paul Jean-Luc Jean-Claude Michel Michiel Mathias'.split(' '),
  ...'Matthias Maarten Mathieu Maxime Nicolas Nick Niels Olivier Patrick Pascal Pierre Raf Rik Robert'.split(' '),
  ...'Roger Ronny Ruben Rudi Rudy Sven Serge Sébastien Simon Thomas Thierry Vincent Walter Werner Yves'.split(' '),
  ...'Yannick Alain André Antoine Arnaud Benoît Benoit Bernard Bruno Charles Claude Daniel David Denis'.split(' '),
  ...'Didier Dominique Eddy Emile Émile Eric Éric Erik Etienne Étienne Fabrice François Frans Gérard'.split(' '),
  ...'Gilles Grégory Guillaume Gunther Günther Gustaaf Henri Hervé Jacob Jelle Jens Jérôme Julien'.split(' '),
  ...'Laurent Leo Leon Léon Lars Louis Lucas Ludo Ludovic Quentin Raymond René Romain Sander Senne'.split(' '),
  ...'Seppe Stéphane Tibo Thibault Xavier Arne Arthur Adam Alexander Alexandre Andreas Anton Axel Bram'.split(' '),
  ...'Brecht Cédric Christian Dries Elias Florian Gaëtan Heinz Helmut Jürgen Jörg Karl Klaus Manfred'.split(' '),
  ...'Martin Michael Ralf Rainer Uwe Wolfgang John James William Andrew Stephen Mohamed Mohammed'.split(' '),
  ...'Mehmet Mustafa Ahmed Ali Hassan Hamza Ibrahim Karim Omar Rachid Said Saïd Youssef Yusuf Murat'.split(' '),
  ...'Emre Ayoub Bilal Rayan Els Maria Marie Marleen Martine Monique Mieke Myriam Miet Nathalie Nancy'.split(' '),
  ...'Nele Nadia Nicole Patricia Petra Rita Ria Sabine Sandra Sara Sarah Sofie Sophie Stefanie'.split(' '),
  ...'Stéphanie Tine Tineke Valérie Véronique Veerle Viviane Virginie Wendy Yvonne Ann Anja Anke Anne'.split(' '),
  ...'Anneleen Annelies Annick Annie Anna Anouk Agnes Agnès Amélie Astrid Aurélie Barbara Bea Béatrice'.split(' '),
  ...'Brigitte Britt Carine Caroline Catherine Cécile Céline Chantal Christel Christelle Christiane'.split(' '),
  ...'Christine Cindy Claudine Corinne Delphine Denise Ellen Emma Emilie Émilie Eva Evelien Evelyne'.split(' '),
  ...'Fabienne Fatima Fatma Françoise Frieda Geneviève Ghislaine Godelieve Greet Griet Hannelore Heidi'.split(' '),
  ...'Helga Hilde Ilse Ingrid Inge Isabel Isabelle Jacqueline Jana Janne Jeanne Jeannine Jessica Joke'.split(' '),
  ...'Jolien Josiane Julie Karen Karin Karine Katia Katrien Katleen Kathleen Kelly Khadija Kim Kirsten'.split(' '),
  ...'Kristien Laura Laurence Leen Lena Lies Liesbeth Liese Lieselot Linda Lisa Lore Lotte Louise'.split(' '),
  ...'Lucie Lutgard Lynn Maïté Manon Margot Marianne Marijke Marina Mireille Michèle Monika Muriel'.split(' '),
  ...'Aïcha Aisha Amina Ayse Hatice Jamila Latifa Malika Naima Rachida Samira Yasmina Zeynep Ursula'.split(' '),
  ...'Gisela Renate Gudrun Jane Mary Elizabeth Margaret'.split(' '),
];

/** Before a name these make it something else: a saint, a king, a school, a hall, a street. Folded, as they are compared. */
export const NAMED_AFTER: readonly string[] = [
  ...'sint st saint sainte ste sankt heilige koning koningin prins prinses keizer roi reine prince'.split(' '),
  ...'princesse konig konigin prinz king queen paus pape pastoor az uz campus zaal school basisschool'.split(' '),
  ...'college lyceum atheneum ecole lycee salle schule saal hall clinique hopital stade stadion parc'.split(' '),
  ...'park musee museum centre centrum bibliotheek bibliotheque sporthal brug pont tunnel place rue'.split(' '),
  ...'avenue boulevard chaussee chemin quai square clos dreve impasse allee residentie residence'.split(' '),
  ...'athenee institut instituut institute cafe bakkerij garage apotheek slagerij commissaris raadslid'.split(' '),
  ...'conseiller conseillere gemeenteraadslid schrijver zanger zangeres'.split(' '),
];

/** After a name these make it a place or a prize. Folded. */
export const NAMED_FOR: readonly string[] = [
  ...'school basisschool hogeschool college instituut institut ziekenhuis zaal park plein straat laan'.split(' '),
  ...'steenweg tunnel brug stadion museum campus prijs prix fonds stichting schule halle platz'.split(' '),
  ...'stiftung hall stadium bridge square street foundation'.split(' '),
];

/** After a first name these are no family name: days, months, places that any town has. Folded. */
export const NO_FAMILY: readonly string[] = [
  ...'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gent antwerpen brugge brussel'.split(' '),
  ...'bruxelles leuven namur liege mons eupen facebook instagram twitter linkedin tiktok bluesky'.split(' '),
  ...'whatsapp youtube mastodon grote goede grand grosse'.split(' '),
];

/** First names common in Belgium and its neighbours, and some of the wider world, to tell a person called after a place. */

/** Folded; none shorter than three letters, none that is a title, a service or an affix as well. */
export const FIRST_NAMES: readonly string[] = `
jan piet pieter peter pierre paul pol luc luk lucas lukas marc mark marcel mario maria marie maria mathias matthias mathieu
matteo mats max maxim maxime michel michael michiel mike mick mia mila milan mieke miet mien nathalie nadia nadine nancy nick
nico nicolas nicole niels nina noa noah nora olivia olivier oscar otto patrick patricia peggy philippe philip filip pascal
quinten rachid raf ramona raoul remi remy rene rik rita rob robbe robert roger roland romain ronald ronny roos rosa ruben rudi
rudy ruth ryan sabine said sam samir samuel sandra sara sarah sebastien sebastian simon simone sofia sofie sophie stefaan
stefan stef stephanie steven stijn sven sylvia sylvie tania tessa theo thibault thibaut thomas tia tijs tim timo tine tom toon
tuur ursula valentin valentina valerie veerle vera vic victor viktor victoria vincent virginie walter ward wannes wendy wes
wesley willem willy wim wout wouter xander xavier yannick yasmine yasmina youssef yves yvonne zoe aaron abdel achmed ahmed
adam adriaan adrien agnes aisha alain albert alessandro alex alexander alexandra alexandre alexis alfons alfred ali alice
alicia aline alix amber amelie amina amira amy ana anais andre andrea andreas andy angela angelique anja ann anna annelies
annemie annick anouk anthony antoine anton antoon arne arnaud arthur astrid aurelie aya axel bart bas bastien beatrice ben
benjamin benoit bernard bernd bert bertrand bilal birgit bjorn boris bram brecht brigitte bruno camille carine carla carlo
carlos carmen carole caroline cathy catherine cedric celine chantal charles charlie charlotte chiara chloe chris christel
christian christiane christina christine christof christophe claire clara claude claudia clement colette conny cyril daan
dan daniel daniela danielle danny dario dave david davy debby delphine denis denise dennis didier diego diana dieter dimitri
dirk dominique dorien doris dries eddy edgard edith eduard edward elena elias elien elif eline elisa elisabeth elise elke
ella elle ellen elliot els elsa emile emilia emilie emily emine emma emmanuel emre eric erik erika ernst erwin estelle esther
etienne eugene eva evelien evelyn evelyne evy fabian fabienne fabio fanny farid fatima federico felix femke fernand ferre
fien finn fleur florence florian floor francine francis francois franck frank franky frans franz fred freddy frederic
frederik freya frieda fritz gabriel gaston geert georges george gerard gerda gert gilbert gilles gino giovanni giuseppe
godelieve greet gregory greta griet guido guillaume gunther gust gustaaf guy hakim hamza hanna hannah hannelore hannes hans
harald harry hasan hassan heidi heike heinz helena helene helga hendrik henk henri herbert herman hilde holger hubert hugo
hugues ibrahim ian ilse ilona ines inge ingrid irene iris isa isabel isabelle ismail ivan ivo jack jacky jacob jacqueline
jacques jade james jamie jana janne jasmine jason jasper javier jean jeanne jef jelle jens jeremy jeroen jerome jessica jill
jim jimmy joachim joan joanna jochen joe joel joeri johan johann johannes john johnny jolien jonas jonathan joost jordi
jordy joris jorg jorge jos jose josef joseph josephine joyce juan judith jules julia julie julien juliette jurgen justine
kaat kai karel karen karim karin karl karolien kasper kate katharina kathleen kathy katia katja katleen katrien katrin kelly
kenny kenji kevin khalid kiki kim kimberly kjell klaas klara klaus koen kobe kris kristel kristien kristof kurt lander lara
lars laura laure laurence laurens laurent lauren lea leah leen lena leni lennert leo leon leonie lies liesbeth lieve lieven
lily lina linda line linde lisa lise liv liz lode loic lola lore lorenzo lotte lou louis louise luca lucie lucien lucy luis
luna lutgart lydia lynn maarten madeleine maja malik manon manu manuel manuela marco margot margaux margriet mariam marijke
marina marion marianne marleen marlies marijn martijn martha martin martina martine marvin mary mathilde matthew maud
maurice mauro mehdi mehmet melanie melissa merel merve mohamed mohammed mohammad monica monika monique morgane mustafa myriam
nele nelly nikki nils noel noemie norbert norman odette oliver omar oumaima pablo pamela paolo paola patrice paula pauline
pedro pia pieterjan priya rahul rani raphael raquel raymond rebecca reinhard reinhilde renate ria riad ricardo richard rika
robin roderick rodolphe roel roman romeo rosalie rose roxane rudolf sabrina sally salma samantha sander sandrine sanne sascha
scott selma serge sergio severine shana sharon sien siska sigrid silke silvia sonia sonja soraya stan stella steve steffi
stephan stephane susan susanne suzanne sybille tamara tanja tara tatiana ted teresa theresa thierry thijs tibo tiffany tijl
tobias tony toni trui ulrich umar ute uwe vanessa vito werner wilfried wilhelm wolfgang yara yasin yassine yusuf yuki zakaria
zara zeynep zita zuzanna hiroshi takashi taro hanako kenta akira sanjay rajesh amit anita deepak sunil vijay ravi arjun neha
pooja anil ashok emmy ethan liam mason logan jacob aiden harper madison abigail brooklyn tyler brandon dylan hunter jordan
ashley brittany megan heather amber kayla samantha courtney jennifer jeff jeffrey gary larry jerry terry doug douglas greg
keith kenneth wayne donna debbie barbara betty dorothy shirley brenda cheryl teri tammy becky beth bethany bob bobby bill
billy brad brian bryan cody craig derek don donald eddie frank fred gavin glenn gordon graham hank howard ian jake jay joanne
josh joshua justin kyle lance lee leslie lewis lloyd luke nathan neil nigel oliver owen phil pete ralph randy ray rick ricky
rodney ron ross russell sean shane shaun spencer stacy stanley stuart tanya todd travis trevor troy tracy vince wanda warren
sofie jente lowie jitse siebe tibe ferdinand leopold baptiste bastiaan hadewych goedele godfried jozef jozefien margareta
`
  .trim()
  .split(/\s+/);

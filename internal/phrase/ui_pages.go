package phrase

// Chapter is a part of a page that is read: a heading, paragraphs, steps in
// their order, and terms with what they mean. Any of them may be missing.
type Chapter struct {
	Title Said
	Text  []Said
	Steps []Said
	Terms []Term
}

// Term is a name and what it means.
type Term struct{ Name, Means Said }

// The pages beside a story, and the ways to them.
var (
	PageHelp     = Said{"Aide", "Help"}
	PageAccuracy = Said{"Est-ce que ça marche bien ?", "How well does this work?"}
	PageAbout    = Said{"À propos : ce qui quitte cet appareil", "About: what leaves this device"}
	PageBack     = Said{"Revenir au dossier : {0}", "Back to the story: {0}"}
	PageMore     = Said{"À lire aussi", "See also"}

	HelpLede     = Said{"Recoupe met côte à côte ce que plusieurs articles disent d’une même actualité. Voici comment l’employer, et comment lire ce qu’il montre.", "Recoupe sets side by side what several articles tell of one story. This is how to use it, and how to read what it shows."}
	AccuracyLede = Said{"Une machine qui compare des textes se trompe. Voici ce qui a été mesuré, sur des articles dont des personnes avaient relevé à la main tous les faits, toutes les citations et toutes les absences.", "A machine that compares texts makes mistakes. This is what was measured, on articles in which people had marked by hand every fact, every quote and every absence."}
	AboutLede    = Said{"Rien ne quitte cet appareil. Voici comment le vérifier, ce qui est gardé ici, et de quoi Recoupe est fait.", "Nothing leaves this device. This is how to check it, what is kept here, and what Recoupe is made of."}
	SignsTitle   = Said{"Ce que montrent les signes", "What the signs show"}
	HelpKeys     = Said{"Voir la fiche du clavier", "See the keyboard sheet"}
	AboutNotices = Said{"Licences des bibliothèques et des polices", "Licences of the libraries and fonts"}
	AboutVersion = Said{"Version de l’analyse : {0}.", "Version of the analysis: {0}."}
)

// SignMeanings says what a reader may conclude from each state of a cell, in
// the order of the legend.
var SignMeanings = []Said{
	{"L’article dit ce fait.", "The article tells this fact."},
	{"Il le dit avec moins de précision : « une trentaine » pour 34.", "It tells it less precisely: “some thirty” for 34."},
	{"Il le dit autrement : un autre nombre, une autre date, une réserve, une autre source. Les mots qui diffèrent sont soulignés.", "It tells it differently: another number, another date, a reservation, another source. The words that differ are underlined."},
	{"Un passage y ressemble, sans que ce soit sûr. Ouvrez la case et décidez.", "A passage resembles it, but it is not certain. Open the cell and decide."},
	{"Aucun passage n’a été trouvé. Le plus proche est montré à côté.", "No passage was found. The nearest one is shown beside it."},
	{"Cet article est seul à le dire, et dans un autre au moins aucun passage n’a été trouvé.", "This article alone tells it, and in at least one other no passage was found."},
	{"Rien n’est dit de ce fait ici : l’article est coupé, a paru avant, ou parle d’un autre événement.", "Nothing is said of this fact here: the article is cut, appeared before it, or is about another event."},
}

// HelpChapters is the help page, but for the signs.
var HelpChapters = []Chapter{
	{Title: Said{"Une comparaison en quatre gestes", "A comparison in four steps"}, Steps: []Said{
		{"Enregistrez chaque article depuis votre navigateur (Fichier, Enregistrer la page), ou copiez son texte.", "Save each article from your browser (File, Save page), or copy its text."},
		{"Déposez tous les fichiers ensemble n’importe où sur la page : de 2 à 50 articles sur la même actualité.", "Drop all the files together anywhere on the page: 2 to 50 articles on one story."},
		{"Vérifiez ce qui a été lu : le média, la date, les mots gardés et les mots retirés. Remettez ce qui a été retiré à tort, puis comparez.", "Check what was read: the outlet, the date, the words kept and the words removed. Restore what was removed wrongly, then compare."},
		{"Lisez. Chaque ligne du tableau est un fait, chaque colonne un article. Une case s’ouvre sur les mots exacts, à leur place ; avec deux ou trois articles, elle les donne déjà.", "Read. Each row of the table is a fact, each column an article. A cell opens on the exact words, in their place; with two or three articles it gives them already."},
	}},
	{Title: Said{"Les vues", "The views"}, Terms: []Term{
		{NavFacts, Said{"Ce que les articles disent, ceux qui ont le plus de poids d’abord. Les filtres gardent ceux qui concordent, ceux qui diffèrent, ceux qu’un seul média donne, ou ceux qu’un média donne et peut-être d’autres, à vérifier. Une ligne « aussi raconté ainsi » dit sans doute le même fait que celle sous laquelle elle se trouve. Dans un énoncé, les mots en gris complètent la phrase : un autre fait les dit, ou aucun.", "What the articles tell, those of most weight first. The filters keep those that agree, those that differ, those one outlet alone gives, or those that one gives and perhaps others, to check. A row “also told as” likely tells the same fact as the one it stands under. In a statement, the words in grey complete the sentence: another fact tells them, or none."}},
		{NavQuotes, Said{"Qui a dit quoi, et comment chaque média a coupé, reformulé ou traduit la même parole.", "Who said what, and how each outlet cut, reworded or translated the same words."}},
		{NavOmissions, Said{"Article par article, ce que les autres rapportent et qui n’y a pas été trouvé, avec le passage le plus proche.", "Article by article, what the others report that was not found in it, with the nearest passage."}},
		{NavSide, Said{"Les textes entiers en colonnes, les passages qui se répondent reliés entre eux.", "The whole texts in columns, with matching passages linked."}},
		{NavArticles, Said{"Chaque texte nettoyé. Plus une phrase est soulignée, plus d’autres la disent. Le bruit retiré y reste visible.", "Each text, cleaned. The heavier a sentence’s underline, the more others tell it. The removed noise stays visible there."}},
		{NavWords, Said{"Les titres, les noms donnés aux mêmes acteurs, les verbes de parole, les passages communs.", "The headlines, the names given to the same actors, the reporting verbs, the shared passages."}},
	}},
	{Title: Said{"Ce qu’une absence veut dire", "What an absence means"}, Text: []Said{
		{"« Pas trouvé » dit ce que l’outil a cherché, pas ce que le média a voulu. Une absence peut être un choix, une contrainte de place ou une heure de bouclage.", "“Not found” tells what the tool looked for, not what the outlet wanted. An absence may be a choice, a limit of space or a deadline."},
		{"Un article coupé, un article paru avant le fait, un article sur un autre événement : leurs absences ne sont pas comptées, et c’est écrit. D’un article coupé, seul compte ce que d’autres racontent bien avant l’endroit où il s’arrête.", "A cut article, an article that appeared before the fact, an article on another event: their absences are not counted, and this is said. Of a cut article only what others tell well before the place where it stops counts."},
	}},
	{Title: Said{"Quand la machine se trompe", "When the machine is wrong"}, Text: []Said{
		{"Corrigez là où vous le voyez. Dans les preuves d’un fait : même fait ou pas le même, énoncé à modifier, faits à réunir ou à séparer. Dans les citations : pas une citation, un autre locuteur, la même personne. Dans les omissions : dit ici, peut-être, autrement. Dans un article : une ligne retirée à tort, ou du bruit. Et dans toutes les vues, une phrase s’ouvre sur ce qu’elle devient dans chaque article ; tout s’y corrige aussi.", "Correct it where you see it. With the evidence of a fact open: same fact or not the same, a statement to edit, facts to join or to split. In quotes: not a quote, another speaker, the same person. In omissions: told here, perhaps, differently. In an article: a line removed wrongly, or noise. And in every view a sentence opens on what becomes of it in each article, where all of this can be corrected too."},
		{"Chaque correction s’annule, par Ctrl + Z ou dans la liste, et reste à part de ce que l’outil a trouvé : « Sans corrections » le montre. Elles suivent le dossier, le lien et le fichier.", "Each correction can be undone, by Ctrl + Z or in the list, and stays apart from what the tool found: “Without corrections” shows it. They go with the story, the link and the file."},
	}},
	{Title: Said{"Partager", "Sharing"}, Text: []Said{
		{"Le lien porte la comparaison elle-même, et personne d’autre ne la garde : avec les textes entiers, avec de courts extraits seulement, ou la recette sans aucun texte. Un long dossier donne un long lien ; au-delà de ce qu’une messagerie laisse passer, enregistrez un fichier .recoupe et envoyez-le.", "The link carries the comparison itself, and nobody else keeps it: with the full texts, with short excerpts only, or the recipe without any text. A large story gives a long link; beyond what a messaging app lets through, save a .recoupe file and send that."},
		{"Le rapport imprimable réunit les faits, les preuves, les citations et les absences sur du papier A4, en noir et blanc.", "The printable report gathers facts, evidence, quotes and absences on A4 paper, in black and white."},
	}},
	{Title: Said{"Si un fichier ne se lit pas", "If a file cannot be read"}, Terms: []Term{
		{Said{"Le PDF ne contient que des images", "The PDF holds only images"}, Said{"C’est une numérisation sans texte. Enregistrez la page web, ou copiez le texte.", "It is a scan without text. Save the web page, or copy the text."}},
		{Said{"La page n’est qu’un mur payant", "The page is only a paywall"}, Said{"Ouvrez l’article en entier avant de l’enregistrer, ou copiez-en le texte.", "Open the whole article before saving it, or copy its text."}},
		{Said{"Le lien a été coupé en route", "The link was cut on the way"}, Said{"Une messagerie l’a raccourci. Demandez un fichier .recoupe, ou collez le lien entier.", "A messaging program shortened it. Ask for a .recoupe file, or paste the whole link."}},
		{Said{"Un menu ou un commentaire est resté", "A menu or a comment was kept"}, Said{"Ouvrez l’article, corrigez le nettoyage ligne par ligne, comparez à nouveau.", "Open the article, correct the cleaning line by line, compare again."}},
	}},
}

// AboutChapters is the page on what leaves the device.
var AboutChapters = []Chapter{
	{Title: Said{"Ce qui part", "What leaves"}, Text: []Said{
		{"Rien. Les articles sont lus, nettoyés et comparés dans cet onglet. Il n’y a ni compte, ni mesure d’audience, ni serveur qui recevrait quoi que ce soit.", "Nothing. The articles are read, cleaned and compared in this tab. There is no account, no tracking, and no server that would receive anything."},
		{"Vous pouvez le vérifier : coupez le réseau et continuez. La page porte aussi une règle que le navigateur fait respecter : elle ne peut demander de fichiers qu’à son propre site, et n’en envoie aucun.", "You can check it: turn the network off and go on. The page also carries a rule that the browser enforces: it can ask only its own site for files, and sends none."},
	}},
	{Title: Said{"Ce qui reste ici", "What stays here"}, Text: []Said{
		{"Les dossiers que vous comparez et les imports à terminer sont gardés dans le stockage de ce navigateur, avec leurs textes, jusqu’à ce que vous les effaciez depuis l’accueil. La langue et le thème choisis le sont aussi.", "The stories you compare and unfinished imports are kept in this browser’s storage, with their texts, until you erase them from the home page. So are the language and theme you chose."},
		{"Sur un ordinateur partagé, effacez vos dossiers, ou ouvrez Recoupe dans une fenêtre privée.", "On a shared computer, erase your stories, or open Recoupe in a private window."},
	}},
	{Title: Said{"Ce que porte un lien", "What a link carries"}, Text: []Said{
		{"La partie d’une adresse qui suit le signe # n’est jamais envoyée à un site. C’est là que la comparaison se trouve, avec les textes si vous choisissez « Tout ». Qui a le lien a le contenu : ne le donnez qu’à ceux à qui vous pouvez transmettre ces textes.", "The part of an address after the # sign is never sent to a site. That is where the comparison is, with the texts if you choose “Everything”. Whoever has the link has the content: give it only to those you may pass these texts on to."},
	}},
	{Title: Said{"Comment c’est fait", "How it works"}, Text: []Said{
		{"Des règles écrites, des tables de mots en sept langues et quelques poids réglés sur des articles annotés à la main. Les mêmes fichiers donnent toujours le même résultat. Aucun modèle de langue n’écrit ici : toute phrase attribuée à un article est dans cet article.", "Written rules, tables of words in seven languages and a few weights fitted on articles annotated by hand. The same files always give the same result. No language model writes here: every sentence shown as an article’s is in that article."},
		{"Chaque constat donne sa raison et une ressemblance, de 0 à 1. Elle dit combien deux passages se ressemblent pour la machine ; elle ne dit rien d’un média.", "Every finding gives its reason and a likeness, from 0 to 1. It tells how alike two passages are to the machine; it tells nothing of an outlet."},
	}},
}

// What the figures of the accuracy page are called.
var (
	AccStory      = Said{"Dossier", "Story"}
	AccFacts      = Said{"Faits", "Facts"}
	AccPrecision  = Said{"justes", "right"}
	AccRecall     = Said{"retrouvés", "found"}
	AccFound      = Said{"retrouvées", "found"}
	AccBoth       = Said{"ensemble (F1)", "together (F1)"}
	AccOmissions  = Said{"Absences", "Absences"}
	AccQuotes     = Said{"Citations", "Quotes"}
	AccMarked     = Said{"entre guillemets", "in quotation marks"}
	AccAll        = Said{"toutes", "all"}
	AccSpeaker    = Said{"bon locuteur", "right speaker"}
	AccUtterances = Said{"mêmes paroles", "same words spoken"}
	AccMean       = Said{"moyenne", "mean"}
	AccPeople     = Said{"deux personnes entre elles", "two people, one against the other"}
	AccFactsTitle = Said{"Faits et absences", "Facts and absences"}
	AccFactsNote  = Said{"Sur cent paires de passages mises sur une même ligne, combien disent vraiment le même fait ; et sur cent paires que des personnes ont relevées, combien sont retrouvées. De même pour les absences : sur cent que l’outil annonce, combien en sont ; sur cent relevées, combien sont retrouvées. Chaque ligne a été mesurée avec des réglages faits sans elle.", "Of a hundred pairs of passages put in one row, how many do tell the same fact; and of a hundred pairs that people noted, how many are found. Likewise for absences: of a hundred that the tool lists, how many are; of a hundred noted, how many are found. Each line was measured with settings made without it."}
	AccQuoteTitle = Said{"Citations", "Quotes"}
	AccQuoteNote  = Said{"Sur cent citations, combien sont relevées comme des personnes l’ont fait (F1), avec le bon locuteur ; et combien de paires d’une même parole sont réunies. Les règles ont été écrites en lisant ces dossiers. Sur vingt-quatre dossiers que personne n’avait encore lus, 86 citations sur cent avaient le bon locuteur.", "Of a hundred quotes, how many are noted as people did (F1), with the right speaker; and how many pairs of the same words spoken are brought together. The rules were written while reading these stories. On twenty-four stories that nobody had read before, 86 quotes of a hundred had the right speaker."}
	AccSeeds      = Said{"cinq articles de presse, deux événements voisins", "five press articles, two neighbouring events"}
	AccMaternity  = Said{"une maternité qui ferme (inventé)", "a maternity ward that closes (invented)"}
	AccTakeover   = Said{"un rachat suspendu (inventé)", "a takeover put on hold (invented)"}
	AccMedal      = Said{"une médaille retirée (inventé)", "a medal taken back (invented)"}
	AccDam        = Said{"un barrage qui cède (inventé)", "a dam that gives way (invented)"}
	AccFerryEn    = Said{"l’exemple, en anglais (inventé)", "the example, in English (invented)"}
	AccFerryFr    = Said{"l’exemple, en français (inventé)", "the example, in French (invented)"}
	AccGlass      = Said{"une grève dans une verrerie (inventé)", "a strike at a glassworks (invented)"}
	AccBiopsies   = Said{"une enquête à l’hôpital (inventé)", "a hospital inquiry (invented)"}
	AccAshes      = Said{"un navire dont aucun port ne veut (inventé)", "a ship that no port will take (invented)"}
	AccMine       = Said{"un village qui vote sur une mine (inventé)", "a village that votes on a mine (invented)"}
	AccTrestle    = Said{"un pont de chemin de fer et son enquête (inventé)", "a railway bridge and its inquiry (invented)"}
	AccFootprints = Said{"des empreintes à la date contestée (inventé)", "footprints whose date is disputed (invented)"}
	AccWindows    = Said{"des vitrines éteintes la nuit (inventé)", "shop windows switched off at night (invented)"}
	AccCheese     = Said{"un fromage rappelé trop tard (inventé)", "a cheese recalled too late (invented)"}
	AccPainting   = Said{"un tableau volé que l’on rend (inventé)", "a stolen painting handed back (invented)"}
	AccVerdict    = Said{"un guide jugé après une avalanche (inventé)", "a guide tried after an avalanche (invented)"}
	AccPassports  = Said{"des passeports volés et une rançon (inventé)", "stolen passports and a ransom (invented)"}
	AccCanteen    = Said{"une cantine rouverte par un juge (inventé)", "a school canteen opened by a judge (invented)"}
	AccDebris     = Said{"un réservoir de fusée tombé sur une bergerie (inventé)", "a rocket’s tank fallen on a sheepfold (invented)"}
	AccMotor      = Said{"un moteur dans un vélo de course (inventé)", "a motor in a racing bicycle (invented)"}
	AccBridge     = Said{"un pont de frontière que l’on ferme (inventé)", "a border bridge that is closed (invented)"}
	AccLicence    = Said{"le permis de conduire à partir de 70 ans (inventé)", "the driving licence from 70 on (invented)"}
	AccDinner     = Said{"un dîner enregistré et une démission (inventé)", "a recorded dinner and a resignation (invented)"}
	AccTunnel     = Said{"un train arrêté dans un tunnel (inventé, quatre articles)", "a train that stands still in a tunnel (invented, four articles)"}
	AccBattery    = Said{"un incendie de batteries (inventé, quatre articles)", "a fire of batteries (invented, four articles)"}
	AccTower      = Said{"une tour évacuée dans la nuit (inventé)", "a tower block evacuated at night (invented)"}
	AccGenes      = Said{"des données génétiques volées (inventé)", "stolen genetic data (invented)"}
	AccTurbulence = Said{"un vol secoué et détourné (inventé)", "a flight shaken and diverted (invented)"}
	AccCableCar   = Said{"un maire condamné pour un téléphérique (inventé)", "a mayor convicted over a cable car (invented)"}
	AccExam       = Said{"un examen annulé après une fuite (inventé)", "an examination annulled after a leak (invented)"}
	AccFailsTitle = Said{"Ce qui échoue encore", "What still fails"}
)

// AccuracyFails lists what still fails.
var AccuracyFails = []Said{
	{"Deux phrases qui disent le même fait sans un mot, un nom ou un nombre en commun restent souvent sur deux lignes.", "Two sentences that tell the same fact without a word, a name or a number in common often stay in two rows."},
	{"Quand un seul article dit un fait, un autre peut l’avoir dit avec d’autres mots : c’est pourquoi le passage le plus proche est toujours montré.", "When one article alone tells a fact, another may have told it in other words: this is why the nearest passage is always shown."},
	{"De ce que les articles disent autrement, un tiers est trouvé : le reste tient le plus souvent au choix d’un verbe, ou à qui l’affirme.", "Of what articles tell differently, a third is found: most of the rest is a choice of verb, or who says so."},
	{"Les paroles rapportées sans guillemets sont moins sûres que les citations.", "Reported speech, without quotation marks, is less certain than quotes."},
	{"Un bilan qui monte d’heure en heure est montré comme une différence.", "A toll that rises from hour to hour is shown as a difference."},
	{"Dans une page copiée d’un bloc, sans ses éléments, des annonces d’autres articles peuvent rester dans le texte.", "In a page copied as one block, without its elements, teasers of other articles may stay in the text."},
}

package phrase

// Facts and their evidence.
var (
	FactsHead      = Said{"{0} articles, {1} sur le même événement", "{0} articles, {1} on the same event"}
	FactsHeadMany  = Said{"{0} articles, {1} événements que plusieurs racontent", "{0} articles, {1} events that several of them tell"}
	EventChoice    = Said{"Événement", "Event"}
	EventsAll      = Counted{Said{"Tous, {0} article", "All, {0} article"}, Said{"Tous, {0} articles", "All, {0} articles"}}
	EventOne       = Counted{Said{"{1} · {0} article", "{1} · {0} article"}, Said{"{1} · {0} articles", "{1} · {0} articles"}}
	FactsHeadNone  = Said{"{0} articles, aucun événement en commun", "{0} articles, no event in common"}
	FactsHeadAll   = Counted{Said{"{0} article", "{0} article"}, Said{"{0} articles sur le même événement", "{0} articles on the same event"}}
	FactsOutlets   = Counted{Said{"{0} média", "{0} outlet"}, Said{"{0} médias", "{0} outlets"}}
	FactsFound     = Counted{Said{"{0} fait relevé", "{0} fact found"}, Said{"{0} faits relevés", "{0} facts found"}}
	FactsAgreed    = Counted{Said{"concordant", "agreed"}, Said{"concordants", "agreed"}}
	FactsDiffering = Counted{Said{"dit autrement", "told differently"}, Said{"dits autrement", "told differently"}}
	FactsSingle    = Counted{Said{"dit par un seul", "told by only one"}, Said{"dits par un seul", "told by only one"}}
	FactsUnsure    = Counted{Said{"à vérifier", "to check"}, Said{"à vérifier", "to check"}}
	Cautions       = Counted{Said{"{0} point à connaître sur ces articles", "{0} thing to know about these articles"}, Said{"{0} points à connaître sur ces articles", "{0} things to know about these articles"}}
	AtAGlance      = Said{"En bref", "At a glance"}

	FirstTitle = Said{"Chaque ligne est un fait, chaque colonne un article.", "Each row is a fact, each column an article."}
	FirstCell  = Said{"Une case s’ouvre sur les mots exacts.", "A cell opens on the exact words."}
	FirstTouch = Said{"Touchez un fait : ses mots exacts.", "Tap a fact for its exact words."}
	FirstSigns = Said{"Souligné : différent. Tiret : pas trouvé. Gris : reste de la phrase.", "Underlined: different. Dash: not found. Grey: rest of the sentence."}
	FirstDone  = Said{"Compris", "Got it"}

	Filters         = Said{"Filtres", "Filters"}
	FilterAll       = Said{"Tous", "All"}
	FilterAgreed    = Said{"Concordants", "Agreed"}
	FilterDiffering = Said{"Dits autrement", "Told differently"}
	FilterSingle    = Said{"Un seul média", "One outlet only"}
	FilterNumbers   = Said{"Nombres", "Numbers"}
	FilterDates     = Said{"Dates", "Dates"}
	FilterPeople    = Said{"Personnes", "People"}
	FindFact        = Said{"Chercher un fait", "Find a fact"}
	FactsShown      = Counted{Said{"{0} fait affiché", "{0} fact shown"}, Said{"{0} faits affichés", "{0} facts shown"}}

	Sort           = Said{"Tri", "Sort"}
	SortWeight     = Said{"Poids", "Weight"}
	SortStory      = Said{"Ordre du récit", "Story order"}
	SortDifference = Said{"Plus grands écarts", "Most differing"}

	Columns        = Said{"Colonnes", "Columns"}
	ColumnsCount   = Said{"Colonnes\u00a0: {0} sur {1}", "Columns: {0} of {1}"}
	ColumnsOrder   = Said{"Ordre", "Order"}
	ColumnsAsRead  = Said{"Par lettre", "By letter"}
	ColumnsByTold  = Said{"Qui dit le plus de faits", "Who tells most facts"}
	ColumnsByName  = Said{"Par nom", "By name"}
	ColumnsByDate  = Said{"Par date", "By date"}
	ColumnsShow    = Said{"Articles montrés", "Articles shown"}
	ColumnsAll     = Said{"Tous", "All"}
	ColumnsNone    = Said{"Aucun", "None"}
	ColumnFind     = Said{"Chercher un média", "Find an outlet"}
	ColumnNotFound = Said{"Aucun article ne correspond.", "No article matches."}
	ColumnPin      = Said{"Placer {0} en premier", "Put {0} first"}
	ColumnsShown   = Counted{Said{"{0} colonne affichée", "{0} column shown"}, Said{"{0} colonnes affichées", "{0} columns shown"}}
	ColumnTold     = Counted{Said{"dit {0} fait", "tells {0} fact"}, Said{"dit {0} faits", "tells {0} facts"}}

	FactsTable     = Said{"Faits par article", "Facts by article"}
	ColumnMissing  = Counted{Said{"{0} pas trouvé", "{0} not found"}, Said{"{0} pas trouvés", "{0} not found"}}
	Missing        = Said{"Pas trouvés dans", "Not found in"}
	ColumnCut      = Said{"article coupé", "cut article"}
	ColumnFact     = Said{"Fait", "Fact"}
	ToldBy         = Said{"{0} sur {1}", "{0} of {1}"}
	OneEvent       = Said{"Un événement", "One event"}
	SameEvent      = Said{"Même événement", "Same event"}
	OtherEvents    = Said{"Autres événements, non comptés", "Other events, not counted"}
	OtherEventsOwn = Said{"Autres événements, comparés chacun à part", "Other events, each compared by itself"}
	TierCore       = Said{"Au cœur du sujet", "At the heart of the story"}
	TierCoreNote   = Said{"dits par presque tous, dès les premières lignes", "told by nearly all, from the first lines"}
	TierImportant  = Said{"Important", "Important"}
	TierImpNote    = Said{"dits par au moins deux articles", "told by at least two articles"}
	TierSingle     = Said{"Un seul média", "One outlet only"}
	TierUnsure     = Said{"À vérifier", "To check"}
	TierUnsureNote = Said{"dits par un média, peut-être par d’autres", "told by one outlet, perhaps by others"}
	TierDetail     = Said{"Détails", "Details"}
	TierCount      = Counted{Said{"{0} fait", "{0} fact"}, Said{"{0} faits", "{0} facts"}}

	KindEvent       = Said{"Événement", "Event"}
	KindPledge      = Said{"Engagement", "Pledge"}
	KindPosition    = Said{"Position", "Position"}
	KindNumber      = Said{"Nombre", "Number"}
	KindDate        = Said{"Date", "Date"}
	KindParticipant = Said{"Personne", "Person"}
	KindQuote       = Said{"Citation", "Quote"}
	KindBackground  = Said{"Contexte", "Context"}
	KindAccusation  = Said{"Accusation", "Accusation"}
	KindOther       = Said{"Fait", "Fact"}

	Attributes        = Counted{Said{"{0} valeur donnée par plusieurs articles", "{0} value that several articles give"}, Said{"{0} valeurs données par plusieurs articles", "{0} values that several articles give"}}
	AttributesDiffer  = Counted{Said{"{0} ne concorde pas", "{0} does not agree"}, Said{"{0} ne concordent pas", "{0} do not agree"}}
	AttributesLists   = Counted{Said{"{0} liste n’est pas la même partout", "{0} list is not the same everywhere"}, Said{"{0} listes ne sont pas les mêmes partout", "{0} lists are not the same everywhere"}}
	AttributesNote    = Said{"Nombres, sommes, dates, listes : ce que chaque article donne pour une même chose, dans ses mots. Une valeur s’ouvre sur son passage.", "Numbers, sums, dates, lists: what each article gives for one thing, in its own words. A value opens on its passage."}
	AttributeCount    = Said{"Nombre", "Number"}
	AttributeShare    = Said{"Part", "Share"}
	AttributeSum      = Said{"Somme", "Sum"}
	AttributeDuration = Said{"Durée", "Duration"}
	AttributeMeasure  = Said{"Mesure", "Measure"}
	AttributeDate     = Said{"Date", "Date"}
	AttributeHour     = Said{"Heure", "Hour"}
	AttributeNames    = Said{"Liste de noms", "List of names"}
	AttributeChosen   = Said{"d’autres noms", "other names"}
	AttributeMore     = Counted{Said{"et {0} autre", "and {0} more"}, Said{"et {0} autres", "and {0} more"}}

	NoFact       = Said{"Aucun fait ne correspond à « {0} »", "No fact matches “{0}”"}
	NoFactFilter = Said{"Aucun fait ne répond à ces filtres", "No fact matches these filters"}
	NoFactNote   = Said{"Filtre actif : {0}.", "Active filter: {0}."}
	NoFilter     = Said{"Retirer le filtre", "Remove the filter"}
	NoFacts      = Said{"Aucun fait relevé dans ces articles", "No fact found in these articles"}
	NoFactsLeft  = Said{"Il ne reste aucun fait après les corrections", "No fact is left after the corrections"}
	NoFactsAside = Said{"Ceux qui ont été écartés sont dans la liste des corrections.", "Those put aside are in the list of corrections."}
	NoFactsNote  = Said{"Ils ne contiennent peut-être pas de texte d’article.", "They may hold no article text."}
	OneArticle   = Said{"Il manque un second article", "A second article is missing"}
	OneArticleBy = Said{"Vous pouvez déjà lire {0} nettoyé, avec ses citations, ses nombres et ses dates. Ajoutez un autre article pour voir ce qui diffère.", "You can already read {0}, cleaned, with its quotes, numbers and dates. Add another article to see what differs."}
	AddArticle   = Said{"Ajouter un article", "Add an article"}
	ReadIt       = Said{"Lire cet article", "Read this article"}

	Evidence       = Said{"Preuves", "Evidence"}
	EvidencePlace  = Said{"Fait {0} sur {1}", "Fact {0} of {1}"}
	EvidencePrev   = Said{"Fait précédent", "Previous fact"}
	EvidenceNext   = Said{"Fait suivant", "Next fact"}
	EvidenceMore   = Counted{Said{"Voir {0} autre article", "Show {0} more article"}, Said{"Voir {0} autres articles", "Show {0} more articles"}}
	PlaceTitle     = Said{"titre", "headline"}
	PlaceDek       = Said{"chapeau", "standfirst"}
	PlaceCaption   = Said{"légende", "caption"}
	PlaceSentence  = Said{"§ {0}, phrase {1}", "§ {0}, sentence {1}"}
	NearestAnother = Said{"Le passage le plus proche, qui dit un autre fait :", "The nearest passage, which tells another fact:"}
	NearestHere    = Said{"Le passage le plus proche, ressemblance {0} sur 1 :", "The nearest passage, likeness {0} of 1:"}
	NoNearest      = Said{"Aucun passage voisin.", "No passage close to it."}
	SumAgreed      = Said{"Dit par {0}.", "Told by {0}."}
	SumSingle      = Said{"Dit par {0} seul.", "Told by {0} alone."}
	SumDiffering   = Said{"Dit autrement selon les articles : {0}.", "Told differently by the articles: {0}."}
	SumAbsent      = Said{"Pas trouvé dans {0}.", "Not found in {0}."}
	SumPerhaps     = Said{"Peut-être dans {0}, à vérifier.", "Perhaps in {0}, to check."}
	InTheseWords   = Said{"dans ces mots", "in these words"}
	TellsAgain     = Said{"Aussi raconté ainsi", "Also told as"}
	TellsPart      = Said{"En partie", "In part"}
	SameAs         = Said{"Sans doute le même fait que", "Likely the same fact as"}
	PartOf         = Said{"Sans doute une partie de", "Likely a part of"}
	RestIn         = Said{"En gris, le reste de la phrase", "In grey, the rest of the sentence"}
	RestOfNone     = Said{"En gris, le reste de la phrase, qui n’est pas ce fait.", "In grey, the rest of the sentence, which is not this fact."}
	SamePassages   = Said{"Les mêmes passages dans {0}.", "The same passages in {0}."}
	NotComparedOne = Said{"Autre événement, article coupé ou antérieur : non comparé.", "Another event, a cut or an earlier article: not compared."}
	InBrackets     = Said{"\u00a0({0})", "\u00a0({0})"}
)

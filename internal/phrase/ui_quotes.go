package phrase

// The quotes view.
var (
	QuotesTitle    = Said{"Citations", "Quotes"}
	QuotesVoice    = Said{"Part de parole, par article", "Share of voice, per article"}
	QuotesVoiceWhy = Said{"En mots cités ou rapportés. La longueur compare les locuteurs d’un même article.", "In words quoted or reported. Length compares the speakers within one article."}
	QuotesOthers   = Said{"autres ou non nommés", "others or not named"}
	QuotesNobody   = Said{"personne n’est cité", "nobody is quoted"}
	QuotesUnnamed  = Said{"Locuteur non nommé", "Speaker not named"}
	QuotesNoOne    = Said{"Rapporté, personne n’est nommé", "Reported, nobody is named"}
	QuotesUnfold   = Said{"Afficher ces passages", "Show these passages"}
	QuotesFold     = Said{"Replier", "Fold"}
	QuotesWords    = Counted{Said{"{1} {0} mot", "{1} {0} word"}, Said{"{1} {0} mots", "{1} {0} words"}}

	QuotesFind      = Said{"Chercher une citation", "Find a quote"}
	QuotesAll       = Said{"Toutes", "All"}
	QuotesMarked    = Said{"Entre guillemets", "In quotation marks"}
	QuotesReported  = Said{"Rapportées", "Reported"}
	QuotesAttitudes = Said{"Avis et intentions", "Views and intentions"}
	QuotesDiffering = Said{"Avec différences", "With differences"}
	QuotesShown     = Counted{Said{"{0} parole affichée", "{0} utterance shown"}, Said{"{0} paroles affichées", "{0} utterances shown"}}
	QuotesNone      = Said{"Aucune citation ne correspond", "No quote matches"}
	QuotesNoneAtAll = Said{"Aucune citation relevée dans ces articles", "No quote found in these articles"}
	QuotesNoneLeft  = Said{"Il ne reste aucune citation après les corrections", "No quote is left after the corrections"}
	QuotesCount     = Counted{Said{"{0} citation", "{0} quote"}, Said{"{0} citations", "{0} quotes"}}
	QuotesArticles  = Counted{Said{"{0} article", "{0} article"}, Said{"{0} articles", "{0} articles"}}
	QuotesScore     = Said{"{0} · ressemblance {1}", "{0} · likeness {1}"}
	QuotesMore      = Counted{Said{"Afficher {0} de plus", "Show {0} more"}, Said{"Afficher {0} de plus", "Show {0} more"}}

	QuotesRest  = Counted{Said{"Et {0} autre reprise", "And {0} other rendering"}, Said{"Et {0} autres reprises", "And {0} other renderings"}}
	QuotesAlign = Said{"Aligner les mots", "Align the words"}
	QuotesLeap  = Said{"Ne plus aligner", "Stop aligning"}
	HeardTitle  = Said{"Qui est cité où", "Who is quoted where"}
	HeardNever  = Said{"Nommés, jamais cités", "Named, never quoted"}
	HeardNobody = Said{"Toute personne souvent nommée est citée par au moins un article.", "Everybody named often is quoted by at least one article."}
	HeardQuoted = Said{"Cités", "Quoted"}
	HeardWho    = Said{"Personne ou organisation", "Person or organisation"}
	HeardWhy    = Said{"Mots cités ou rapportés par article. Un cercle : nommé sans être cité.", "Words quoted or reported, by article. A circle: named without being quoted."}
	HeardWords  = Counted{Said{"{0} mot cité", "{0} word quoted"}, Said{"{0} mots cités", "{0} words quoted"}}
	HeardNamed  = Said{"nommé, non cité", "named, not quoted"}
	HeardNot    = Said{"non nommé", "not named"}
	HeardIn     = Said{"{0} : {1}", "{0}: {1}"}
	HeardMany   = Said{"cité par {0}, nommé sans être cité par {1}", "quoted by {0}, named without being quoted by {1}"}

	ToneAssertive = Said{"appuyé", "assertive"}
	ToneDoubtful  = Said{"distant", "distancing"}
	ToneEmotional = Said{"émotif", "emotional"}
	ToneCritical  = Said{"critique", "critical"}
	ToneConceding = Said{"concession", "conceding"}
	TonePromising = Said{"engagement", "promise"}
	ActAsked      = Said{"demande", "request"}
	ActPromised   = Said{"engagement", "pledge"}
	ActIntended   = Said{"intention", "intention"}
	ActThought    = Said{"pensée", "thought"}
	ActWanted     = Said{"souhait", "wish"}
	ActJudged     = Said{"jugement", "judgement"}
	ActDecided    = Said{"décision", "decision"}
	ActTopic      = Said{"sujet", "topic"}

	ToneOf      = Said{"ton : {0}", "tone: {0}"}
	ToneDiffers = Said{"Les verbes qui introduisent ces mots n’ont pas tous le même ton.", "The verbs that introduce these words do not all have the same tone."}

	KeysQuotes = Said{"Citations", "Quotes"}
	DoSaid     = Said{"parole suivante, précédente", "next, previous utterance"}
	DoSaidOpen = Said{"voir la plus complète dans son article", "see the fullest one in its article"}

	NoCue      = Said{"sans verbe", "no verb"}
	CueMarks   = Said{"« {0} »", "“{0}”"}
	QuoteOpen  = Said{"« ", "“"}
	QuoteClose = Said{" »", "”"}
	InContext  = Said{"Voir en contexte", "See in context"}
	Unmarked   = Said{"sans guillemets dans l’article", "without quotation marks in the article"}
	Headlined  = Said{"dans le titre seulement", "in the headline only"}
	AlignedBy  = Said{"Mots alignés", "Words aligned"}
	SaysNone   = Said{"rien ici", "nothing here"}

	RelVerbatim    = Said{"mot pour mot", "verbatim"}
	RelCut         = Said{"coupée", "cut"}
	RelReworded    = Said{"reformulée", "reworded"}
	RelTranslation = Said{"deux traductions", "two translations"}
	RelTranslated  = Said{"traduite", "translated"}
	RelIndirect    = Said{"indirecte", "indirect"}
	RelOther       = Said{"autre locuteur", "other speaker"}
	RelTerm        = Said{"terme repris", "same term"}
	RelAlone       = Said{"un seul média", "one outlet only"}
	RelFullest     = Said{"la plus complète", "the fullest"}
)

package phrase

// The omissions view.
var (
	OmList      = Said{"Ce qui ne se trouve pas dans…", "What is not found in…"}
	OmTitle     = Counted{Said{"{0} fait rapporté ailleurs, pas trouvé dans {1}", "{0} fact reported elsewhere, not found in {1}"}, Said{"{0} faits rapportés ailleurs, pas trouvés dans {1}", "{0} facts reported elsewhere, not found in {1}"}}
	OmNone      = Said{"Aucune absence sûre dans {0}", "No certain absence in {0}"}
	OmNoneNote  = Said{"Les faits rapportés par au moins un autre article se retrouvent tous ici, ou leur absence n’est pas sûre.", "Every fact reported by another article is found here, or its absence is not certain."}
	OmUncount   = Said{"Absences non comptées dans {0}", "Absences not counted in {0}"}
	OmCompared  = Said{"Comparé à {0}.", "Compared with {0}."}
	OmLook      = Said{"Regardez le passage le plus proche avant de conclure.", "Look at the nearest passage before you conclude."}
	OmAlone     = Said{"Aucun autre article de cet événement à comparer.", "No other article on this event to compare with."}
	OmCaution   = Said{"Classé par poids du fait, les absences les plus sûres d’abord. Une omission peut être un choix, une contrainte de place ou une heure de bouclage : l’outil ne le sait pas.", "Ranked by the weight of the fact, the surest absences first. An omission may be a choice, a limit of space or a deadline: the tool cannot know."}
	OmBy        = Said{"Rapporté par {0} des {1} autres", "Reported by {0} of the {1} others"}
	OmByOne     = Said{"Rapporté par l’autre article", "Reported by the other article"}
	OmNear      = Said{"Le passage le plus proche dans", "The nearest passage in"}
	OmScore     = Said{"· ressemblance {0}", "· likeness {0}"}
	OmNoNear    = Said{"Aucun passage voisin.", "No passage close to it."}
	OmReading   = Said{"Votre lecture", "Your reading"}
	OmNot       = Said{"Pas trouvé", "Not found"}
	OmPerhaps   = Said{"Peut-être dit ici", "Perhaps told here"}
	OmDiffers   = Said{"Dit autrement", "Told differently"}
	OmTold      = Said{"Dit ici", "Told here"}
	OmDismiss   = Said{"Écarter", "Put aside"}
	OmDismissOf = Said{"Écarter : {0}", "Put aside: {0}"}
	OmByYou     = Said{"confirmé par vous", "confirmed by you"}
	OmOther     = Said{"autre événement", "other event"}
	OmNear2     = Said{"autre événement, non compté", "other event, not counted"}
	OmCutPart   = Said{"coupé, le début compté", "cut, its beginning counted"}
	OmCut       = Said{"coupé, non compté", "cut, not counted"}
	OmMore      = Counted{Said{"Afficher {0} de plus", "Show {0} more"}, Said{"Afficher {0} de plus", "Show {0} more"}}

	OmSeveral = Counted{Said{"Rapporté par plusieurs articles\u00a0: {0} fait", "Reported by several articles: {0} fact"}, Said{"Rapportés par plusieurs articles\u00a0: {0} faits", "Reported by several articles: {0} facts"}}
	OmOne     = Counted{Said{"Rapporté par un seul autre\u00a0: {0} fait", "Reported by one other only: {0} fact"}, Said{"Rapportés par un seul autre\u00a0: {0} faits", "Reported by one other only: {0} facts"}}

	OmBack = Counted{Said{"Revoir le précédent", "Back to the one before"}, Said{"Revoir les {0} précédents", "Back to the {0} before"}}

	OmDoubts   = Counted{Said{"{0} fait à vérifier : peut-être dit ici", "{0} fact to check: perhaps told here"}, Said{"{0} faits à vérifier : peut-être dits ici", "{0} facts to check: perhaps told here"}}
	OmDoubtsOf = Said{"Faits à vérifier, peut-être dits ici : les {0} premiers de {1}", "Facts to check, perhaps told here: the first {0} of {1}"}
	OmEvidence = Said{"Voir les preuves", "See the evidence"}

	VoTitle   = Said{"Voix absentes ici", "Voices not heard here"}
	VoNote    = Said{"Citées par au moins deux autres, ou visées par un reproche rapporté ici sans qu’une réponse soit citée. Place, délai, refus de répondre : l’outil ne sait pas pourquoi.", "Quoted by at least two others, or the object of an accusation told here with no answer quoted. Space, a deadline, a refusal to answer: the tool cannot know why."}
	VoBy      = Said{"Ses paroles figurent chez {0} des {1} autres", "Quoted by {0} of the {1} others"}
	VoAccused = Said{"Un reproche est rapporté ici, aucune réponse n’est citée", "An accusation is told here, no answer is quoted"}
	VoNamed   = Said{"Le nom figure ici", "The name appears here"}
	VoUnnamed = Said{"Le nom ne figure pas ici", "The name does not appear here"}
	VoShow    = Said{"Voir les citations", "See the quotes"}
	VoJump    = Counted{Said{"{0} voix absente", "{0} voice not heard"}, Said{"{0} voix absentes", "{0} voices not heard"}}

	GuardNear  = Said{"Autre événement, non compté.", "Another event, not counted."}
	GuardOther = Said{"Un autre événement.", "Another event."}
	GuardOwn   = Said{"Cet article est comparé à ceux qui portent sur le même événement que lui.", "This article is compared with those on the same event as itself."}
	GuardNear2 = Said{"Cet article porte sur un autre événement de la même affaire : on n’attend pas de lui les mêmes faits.", "This article is about another event of the same story: it is not expected to tell the same facts."}
	GuardCut   = Said{"Article coupé : n’est compté que ce que d’autres racontent bien avant l’endroit où il s’arrête.", "Cut article: only what others tell well before the place where it stops is counted."}
	GuardCut2  = Said{"La suite du texte n’est pas lisible : ce qui n’a pas été trouvé y figure peut-être.", "The rest of the text cannot be read: what was not found may be in it."}
	GuardShow  = Counted{Said{"Le voir", "See it"}, Said{"Les voir", "See them"}}
	GuardHide  = Counted{Said{"Le replier", "Fold it"}, Said{"Les replier", "Fold them"}}
	GuardOld   = Counted{Said{"{0} fait mis de côté.", "{0} fact set aside."}, Said{"{0} faits mis de côté.", "{0} facts set aside."}}
	GuardOld2  = Counted{Said{"Rapporté après la parution de cet article : il ne pouvait pas le dire.", "Reported after this article appeared: it could not have told it."}, Said{"Rapportés après la parution de cet article : il ne pouvait pas les dire.", "Reported after this article appeared: it could not have told them."}}
)

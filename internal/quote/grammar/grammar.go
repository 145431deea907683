// Package grammar holds the small words that a sentence is read by, in each language, and the
// [Set] that such lists are.
//
// Call [Of] for the lists of a language, which are asked in the same way whatever it is; where
// a rule is of one language alone, it asks that one's list by name: grammar.FrAux. often.go
// lists words that are more often one thing than another, and ending.go tells by its ending what
// a word may be. southern.go has the lists of Italian, Spanish and Portuguese, and informant.go
// reads who gave what a German word calls information.
package grammar

import (
	"strings"
	"sync"
)

// Set is a list of words to look into. Its map is made when it is first asked:
// a program that reads French alone never makes the German ones. It is a value of
// plain data, so that a package full of them costs nothing when a program starts.
type Set struct{ *list }

type list struct {
	from string
	once sync.Once
	all  map[string]struct{}
}

// Words returns the set of the words of a list, which spaces part.
func Words(of string) Set { return Set{&list{from: of}} }

// Has reports whether a word, in lower case, is in the set.
func (s Set) Has(w string) bool {
	s.once.Do(s.load)
	_, ok := s.all[w]
	return ok
}

func (l *list) load() {
	l.all = map[string]struct{}{}
	for w := range strings.FieldsSeq(l.from) {
		l.all[w] = struct{}{}
	}
}

// The small words that the reading of a clause goes by, in all languages
// where no word of one is a common word of another kind in another.
var (
	FrPronouns = Words("il elle ils elles on celui-ci celle-ci ceux-ci celles-ci je nous")
	EnPronouns = Words("he she they it i we")
	DePronouns = Words("er sie es ich wir")
	nlPronouns = Words("hij zij ze ik wij")

	FrDets = Words("le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs certains certaines quelques deux trois quatre du aucun aucune chaque tout toute tous toutes")
	EnDets = Words("the a an his her its their this that these those my our your some many several two three four five most one another other no")
	deDets = Words("der die das den dem des ein eine einer eines einem sein seine ihr ihre dieser diese viele einige mehrere")
	nlDets = Words("de het een zijn haar hun deze dit die enkele veel")

	// words that end a noun phrase read from its left
	FrCuts = Words("dans lors à au aux devant sur en pendant après avant depuis hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche ce qui que qu' dont où pour par avec sans sous vers chez jusque jusqu' via auprès mais et-ou tandis alors lorsque quand comme si puisque car est sont a ont était sera afin face contre suite ensuite notamment lui-même elle-même eux-mêmes quelques matin soir")
	EnCuts = Words("in at on during after before when while as who whom which that with by to into about from after since until because if but today yesterday monday tuesday wednesday thursday friday saturday sunday last this next earlier later via through over under following adding referring speaking where said says is was were are has had have will would could should may might can did does")
	FrSubs = Words("que qu' mais car si s' quand lorsque lorsqu' comme tandis alors puis donc or ni quoique bien parce puisque puisqu' dont où")
	EnSubs = Words("that but when while as because if after before although though since until whereas unless whether which what how why where so than")

	FrAdverbs = Words("également aussi ensuite déjà pas jamais encore toutefois notamment ailleurs alors bien immédiatement plus ainsi même cependant enfin récemment abord finalement par tout toujours vite là hier mardi lundi mercredi jeudi vendredi samedi dimanche longtemps simplement seulement peu trop très mieux beaucoup souvent depuis pour sa leur part en outre de son côté d' quant à lui elle sitôt tôt tard nouveau pourtant donc néanmoins volontiers désormais substance emblée quasi surtout franchement autant certes plutôt aussitôt presque parfois hier soir matin")
	EnAdverbs = Words("likewise also later then still now just once again previously repeatedly recently already never not always often only earlier even simply publicly quickly immediately further since today yesterday first initially flatly ever long again even apparently")
	FrClitics = Words("ne n' se s' l' le la les lui leur y en me m' te t' nous vous")
	// FrGoverns are forms of French verbs on which an infinitive hangs that says what somebody does.
	FrGoverns = Words("beau venu venue venus venues va vont allait vient viennent veut voulu choisi décidé préféré accepté tenté tenu osé allé allée fini dû pu")
	FrAux     = Words("a ont avait avaient aurait auraient eut aura auront ai avons avez as ayant avoir est sont était étaient fut furent serait seraient sera suis êtes ait")
	FrEtre    = Words("est sont était étaient fut furent serait seraient sera suis êtes être été étant")
	EnAux     = Words("has had have having is was are were be been being will would could may might can did does do 's")
	EnBe      = Words("is was are were be been being 's get gets got")
)

// Lists gathers the word lists of a language.
type Lists struct {
	Pronouns Set // personal pronouns that can be a subject
	Dets     Set // articles and what stands in their place: "the", "ses", "three"
	Cuts     Set // words that end a noun phrase read from its left
	Subs     Set // words that open a clause within a sentence
	Adverbs  Set
	That     Set // words that open a reported clause
	Relative Set // relative pronouns that are a subject: "who", "qui"
	And      Set
	Preps    Set // prepositions after which a noun is no subject
}

var grammars = map[string]*Lists{
	"fr": {Pronouns: FrPronouns, Dets: FrDets, Cuts: FrCuts, Subs: FrSubs, Adverbs: FrAdverbs, That: Words("que qu'"), Relative: Words("qui"), And: Words("et ou"),
		Preps: Words("de d' du des à au aux en dans sur sous par pour avec sans chez vers contre entre lors après avant depuis pendant devant derrière selon dès malgré envers outre via auprès près hors jusqu' jusque")},
	"en": {Pronouns: EnPronouns, Dets: EnDets, Cuts: EnCuts, Subs: EnSubs, Adverbs: EnAdverbs, That: Words("that"), Relative: Words("who which"), And: Words("and or"),
		Preps: Words("of in on at to for from by with about after before during over under into through against between among like than as since until upon near despite via within without across behind per")},
	"de": {Pronouns: DePronouns, Dets: deDets, Cuts: Words("in im am an auf bei vor nach zu zum zur gegenüber mit über während heute gestern am"), Subs: Words("dass aber wenn weil als ob und"), Adverbs: Words("auch noch weiter dann jedoch zudem heute gestern bereits"), That: Words("dass daß"), Relative: Words("der die das"), And: Words("und"), Preps: Words("von vom in im am an auf bei vor nach zu zum zur mit über für gegen aus durch")},
	"es": &spanish,
	"it": &italian,
	"nl": {Pronouns: nlPronouns, Dets: nlDets, Cuts: Words("in op aan bij voor na tegen met over tijdens vandaag gisteren naar dat"), Subs: Words("dat maar als toen omdat terwijl of en"), Adverbs: Words("ook nog verder dan echter al eerder"), That: Words("dat"), Relative: Words("die"), And: Words("en"), Preps: Words("van in op aan bij voor na tegen met over uit door naar")},
	"pt": &portuguese,
}

// Of returns the lists of a language, a code of two letters; those of English if it has none.
func Of(lang string) *Lists {
	if g, ok := grammars[lang]; ok {
		return g
	}
	return grammars["en"]
}

package quote

import (
	"strings"
	"sync"
)

// set is a list of words to look into. Its map is made when it is first asked:
// a program that reads French alone never makes the German ones. It is a value of
// plain data, so that a package full of them costs nothing when a program starts.
type set struct{ *list }

type list struct {
	from []string
	once sync.Once
	all  map[string]struct{}
}

// words returns the set of the words of some lists, which spaces part.
func words(lists ...string) set { return set{&list{from: lists}} }

func (s set) has(w string) bool {
	s.once.Do(s.load)
	_, ok := s.all[w]
	return ok
}

func (l *list) load() {
	l.all = map[string]struct{}{}
	for _, words := range l.from {
		for w := range strings.FieldsSeq(words) {
			l.all[w] = struct{}{}
		}
	}
}

// The small words that the reading of a clause goes by, in all languages
// where no word of one is a common word of another kind in another.
var (
	frPronouns = words("il elle ils elles on celui-ci celle-ci ceux-ci celles-ci je nous")
	enPronouns = words("he she they it i we")
	dePronouns = words("er sie es ich wir")
	esPronouns = words("él ella ellos ellas")
	itPronouns = words("lui lei loro egli")
	nlPronouns = words("hij zij ze ik wij")
	ptPronouns = words("ele ela eles elas")

	frDets = words("le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs certains certaines quelques deux trois quatre du aucun aucune chaque tout toute tous toutes")
	enDets = words("the a an his her its their this that these those my our your some many several two three four five most one another other no")
	deDets = words("der die das den dem des ein eine einer eines einem sein seine ihr ihre dieser diese viele einige mehrere")
	esDets = words("el la los las un una unos unas su sus este esta estos estas del al varios varias")
	itDets = words("il lo la l' i gli le un uno una suo sua suoi questo questa dal del della alcuni diversi")
	nlDets = words("de het een zijn haar hun deze dit die enkele veel")
	ptDets = words("o a os as um uma seu sua este esta do da vários várias")

	// words that end a noun phrase read from its left
	frCuts = words("dans lors à au aux devant sur en pendant après avant depuis hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche ce qui que qu' dont où pour par avec sans sous vers chez jusque jusqu' via auprès mais et-ou tandis alors lorsque quand comme si puisque car est sont a ont était sera afin face contre suite ensuite notamment lui-même elle-même eux-mêmes quelques matin soir")
	enCuts = words("in at on during after before when while as who whom which that with by to into about from after since until because if but today yesterday monday tuesday wednesday thursday friday saturday sunday last this next earlier later via through over under following adding referring speaking where said says is was were are has had have will would could should may might can did does")
	frSubs = words("que qu' mais car si s' quand lorsque lorsqu' comme tandis alors puis donc or ni quoique bien parce puisque puisqu' dont où")
	enSubs = words("that but when while as because if after before although though since until whereas unless whether which what how why where so than")

	frAdverbs = words("également aussi ensuite déjà pas jamais encore toutefois notamment ailleurs alors bien immédiatement plus ainsi même cependant enfin récemment abord finalement par tout toujours vite là hier mardi lundi mercredi jeudi vendredi samedi dimanche longtemps simplement seulement peu trop très mieux beaucoup souvent depuis pour sa leur part en outre de son côté d' quant à lui elle sitôt tôt tard nouveau pourtant donc néanmoins volontiers désormais substance emblée quasi surtout franchement autant certes presque parfois hier soir matin")
	enAdverbs = words("likewise also later then still now just once again previously repeatedly recently already never not always often only earlier even simply publicly quickly immediately further since today yesterday first initially flatly ever long again even apparently")
	frClitics = words("ne n' se s' l' le la les lui leur y en me m' te t' nous vous")
	frAux     = words("a ont avait avaient aurait auraient eut aura auront ai avons avez as ayant avoir est sont était étaient fut furent serait seraient sera suis êtes ait")
	frEtre    = words("est sont était étaient fut furent serait seraient sera suis êtes être été étant")
	enAux     = words("has had have having is was are were be been being will would could may might can did does do 's")
	enBe      = words("is was are were be been being 's get gets got")
)

// grammar gathers the word lists of a language.
type grammar struct {
	pronouns, dets, cuts, subs, adverbs set
	that                                set // words that open a reported clause
	relative                            set
	and                                 set
	preps                               set // prepositions after which a noun is no subject
}

var grammars = map[string]*grammar{
	"fr": {pronouns: frPronouns, dets: frDets, cuts: frCuts, subs: frSubs, adverbs: frAdverbs, that: words("que qu'"), relative: words("qui"), and: words("et ou"),
		preps: words("de d' du des à au aux en dans sur sous par pour avec sans chez vers contre entre lors après avant depuis pendant devant derrière selon dès malgré envers outre via auprès près hors jusqu' jusque")},
	"en": {pronouns: enPronouns, dets: enDets, cuts: enCuts, subs: enSubs, adverbs: enAdverbs, that: words("that"), relative: words("who which"), and: words("and or"),
		preps: words("of in on at to for from by with about after before during over under into through against between among like than as since until upon near despite via within without across behind per")},
	"de": {pronouns: dePronouns, dets: deDets, cuts: words("in im am an auf bei vor nach zu zum zur gegenüber mit über während heute gestern am"), subs: words("dass aber wenn weil als ob und"), adverbs: words("auch noch weiter dann jedoch zudem heute gestern bereits"), that: words("dass daß"), relative: words("der die das"), and: words("und"), preps: words("von vom in im am an auf bei vor nach zu zum zur mit über für gegen aus durch")},
	"es": {pronouns: esPronouns, dets: esDets, cuts: words("en a al ante durante tras después antes con por para que este hoy ayer lunes martes miércoles jueves viernes sábado domingo sobre"), subs: words("que pero cuando si como porque mientras"), adverbs: words("también además ya no luego después"), that: words("que"), relative: words("quien"), and: words("y e"), preps: words("de del en a al por para con sin sobre tras ante desde hasta entre contra según")},
	"it": {pronouns: itPronouns, dets: itDets, cuts: words("in a al alla nel nella durante dopo prima con per che oggi ieri su sul ai alle lunedì martedì mercoledì giovedì venerdì sabato domenica"), subs: words("che ma quando se come perché mentre"), adverbs: words("anche poi inoltre già non ieri"), that: words("che"), relative: words("chi"), and: words("e"), preps: words("di del della dei degli delle in a al alla ai alle da dal dalla per con su sul sulla tra fra")},
	"nl": {pronouns: nlPronouns, dets: nlDets, cuts: words("in op aan bij voor na tegen met over tijdens vandaag gisteren naar dat"), subs: words("dat maar als toen omdat terwijl of en"), adverbs: words("ook nog verder dan echter al eerder"), that: words("dat"), relative: words("die"), and: words("en"), preps: words("van in op aan bij voor na tegen met over uit door naar")},
	"pt": {pronouns: ptPronouns, dets: ptDets, cuts: words("em no na nos nas à ao durante após antes com por para que hoje ontem sobre esta este segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"), subs: words("que mas quando se como porque enquanto"), adverbs: words("também ainda já não depois"), that: words("que"), relative: words("quem"), and: words("e"), preps: words("de do da dos das em no na nos nas a ao à por pelo pela para com sem sobre entre contra")},
}

func grammarOf(lang string) *grammar {
	if g, ok := grammars[lang]; ok {
		return g
	}
	return grammars["en"]
}

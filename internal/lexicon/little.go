package lexicon

import (
	"strings"
	"sync"

	"recoupe/internal/text"
)

// little holds what an expression is compiled without, and what may stand
// between its words in a text, in folded form.
type little struct {
	articles map[string]bool // never part of a key
	between  map[string]bool // may stand between the words of an expression
	endings  []string        // of adverbs that may
	negators map[string]bool
	selves   map[string]bool // reflexive pronouns
	links    map[string]bool // prepositions an expression may end in, and is compiled without
	copulas  map[string]bool // verbs an expression may begin with, and is compiled without
	away     map[string]bool // particles that may stand apart from their verb

	contracted map[string]string // preposition with an article → preposition
}

// lists are the words of a little, separated by spaces.
type lists struct {
	articles, between, endings, negators, selves, links, copulas, away string
	contracted                                                         string // "in:nel,nello" …
}

func small(w lists) *little {
	l := &little{text.WordSet(w.articles), text.WordSet(w.between), strings.Fields(w.endings), text.WordSet(w.negators), text.WordSet(w.selves), text.WordSet(w.links), text.WordSet(w.copulas), text.WordSet(w.away), map[string]string{}}
	for f := range strings.FieldsSeq(w.contracted) {
		preposition, wholes, _ := strings.Cut(f, ":")
		for whole := range strings.SplitSeq(wholes, ",") {
			l.contracted[whole] = preposition
		}
	}
	return l
}

var littles = map[string]func() *little{
	"fr": sync.OnceValue(func() *little {
		return small(lists{
			articles:   "le la les l' un une de d' du des se s' son sa ses leur leurs",
			between:    "me m' te t' nous vous y en lui ne n' pas plus jamais deja encore aussi bien tout toute tous toutes tres trop peu ainsi donc enfin alors ete etre ce cet cette ces notre nos votre vos mon ma mes",
			endings:    "ment",
			negators:   "pas ni jamais aucun aucune sans guere nullement",
			selves:     "se s' me m' nous vous",
			links:      "a au aux en par pour sur avec dans contre vers que qu' sous chez",
			copulas:    "etre",
			contracted: "a:au,aux",
		})
	}),
	"en": sync.OnceValue(func() *little {
		return small(lists{
			articles: "the a an of one's oneself 's one's",
			between:  "it him her them us me you his its their our my your this that these those not also now then already still just again very more all been being",
			endings:  "ly",
			negators: "not no never n't cannot without neither nor",
			links:    "to at for with from by about as",
			copulas:  "be",
			away:     "out up down off back over away in on apart around aside through",
		})
	}),
	"de": sync.OnceValue(func() *little {
		return small(lists{
			articles:   "der die das den dem des ein eine einen einem einer eines",
			between:    "sich nicht auch noch schon so sehr es ihn ihr sie ihm ihnen sein seine seinen seiner ihre ihren ihrer dies diese diesen dieser",
			negators:   "nicht kein keine keinen keiner keinem nie niemals ohne",
			selves:     "sich mich dich uns euch",
			links:      "zu an auf mit von fur bei uber",
			copulas:    "sein",
			away:       "ab an auf aus ein her hin los mit nach vor weg zu zuruck zusammen fest",
			contracted: "an:am,ans in:im,ins zu:zum,zur von:vom bei:beim",
		})
	}),
	"es": sync.OnceValue(func() *little {
		return small(lists{
			articles:   "el la los las un una unos unas lo de del su sus",
			between:    "se no ya me le les nos muy mas tambien aun todo toda todos todas este esta estos estas",
			endings:    "mente",
			negators:   "no nunca ningun ninguna sin tampoco jamas",
			selves:     "se me te nos os",
			links:      "a en por para con sobre contra que",
			copulas:    "ser estar",
			contracted: "a:al",
		})
	}),
	"it": sync.OnceValue(func() *little {
		return small(lists{
			articles:   "il lo la i gli le l' un uno una un' di d' del dello della dell' dei degli delle suo sua suoi sue",
			between:    "si non gia mi ti ci vi ne anche ancora molto piu tutto tutta tutti tutte questo questa questi queste",
			endings:    "mente",
			negators:   "non mai nessun nessuna nessuno senza ne neppure",
			selves:     "si s' mi ti ci vi",
			links:      "a al alla alle ai in per con su da dal contro che",
			copulas:    "essere",
			contracted: "a:al,allo,alla,all',ai,agli,alle in:nel,nello,nella,nell',nei,negli,nelle su:sul,sullo,sulla,sull',sui,sulle da:dal,dalla,dall',dai,dalle",
		})
	}),
	"nl": sync.OnceValue(func() *little {
		return small(lists{
			articles: "de het een 't zijn haar hun van",
			between:  "zich niet ook nog al zo zeer er hem haar hen deze dit die dat",
			negators: "niet geen nooit zonder",
			selves:   "zich me je ons",
			links:    "te aan op met voor bij over",
			away:     "af aan op uit in los mee na voor weg terug toe door vast samen over",
		})
	}),
	"pt": sync.OnceValue(func() *little {
		return small(lists{
			articles:   "o a os as um uma uns umas de do da dos das seu sua seus suas",
			between:    "se nao ja me lhe lhes nos muito mais tambem ainda todo toda todos todas este esta estes estas",
			endings:    "mente",
			negators:   "nao nunca nenhum nenhuma sem tampouco jamais",
			selves:     "se me te nos vos",
			links:      "a ao aos em no na por para com sobre contra que",
			copulas:    "ser estar",
			contracted: "a:ao,aos em:no,na,nos,nas por:pelo,pela,pelos,pelas",
		})
	}),
}

// littleOf returns the little words of a language, or English ones.
func littleOf(language string) *little {
	if f, ok := littles[language]; ok {
		return f()
	}
	return littles["en"]()
}

// passes reports whether a word may stand between two words of an expression.
func (l *little) passes(w string) bool {
	if l.articles[w] || l.between[w] {
		return true
	}
	for _, e := range l.endings {
		if len(w) > len(e)+3 && strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

package compare

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// verbless reports whether no clause of s that could stand by itself has a verb,
// as far as English and French words show: a name with what is said of it, "after the fire".
func verbless(s, language string) bool {
	v := verbs()[primary(language)]
	if v == nil {
		return false
	}
	for len(s) > 0 {
		at := strings.IndexAny(s, ",;:—–()")
		if at < 0 {
			at = len(s)
		}
		if v.in(strings.ToLower(s[:at])) {
			return false
		}
		if at == len(s) {
			break
		}
		_, n := utf8.DecodeRuneInString(s[at:])
		s = s[at+n:]
	}
	return true
}

// verbal is what tells a verb of one language.
type verbal struct {
	forms      map[string]bool // the commonest
	before     map[string]bool // what follows one is no verb: articles
	opening    map[string]bool // what begins a clause that leans on another
	looks      func(word string) bool
	atTheStart bool            // the first word may be a verb
	after      map[string]bool // what follows a verb in -e and seldom an adjective
}

// in reports whether a stretch between two marks has a verb of its own.
func (v *verbal) in(s string) bool {
	last, first := "", true
	for len(s) > 0 {
		var word string
		if word, s = cutWord(s); word == "" {
			break
		}
		if first && v.opening[word] || aboutTheWord(word) && !first {
			return false
		}
		if (!first || v.atTheStart) && (v.forms[word] || !v.before[last] && v.looks(word)) {
			return true
		}
		if v.after != nil && !first && !v.before[last] && len(word) > 3 && strings.HasSuffix(word, "e") && !frenchAdjective(word) {
			if next, _ := cutWord(s[:min(len(s), 24)]); v.after[next] {
				return true
			}
		}
		last, first = word, false
	}
	return false
}

// aboutTheWord reports whether a word begins a clause about the word before it.
func aboutTheWord(word string) bool {
	switch word {
	case "who", "which", "whose", "whom", "qui", "dont", "lequel", "laquelle", "duquel":
		return true
	}
	return false
}

// frenchAdjective reports whether a French word in -e is most likely an adjective or a noun.
func frenchAdjective(word string) bool {
	return slices.ContainsFunc([]string{"ique", "able", "ible", "aire", "iste", "elle", "ale", "ive", "euse", "ienne", "aine", "oise", "aise", "ine", "ée", "ente", "ante", "ture", "ance", "ence", "isme", "tude", "ouge", "resse"}, func(e string) bool { return strings.HasSuffix(word, e) })
}

var verbs = sync.OnceValue(func() map[string]*verbal {
	set := func(lists ...string) map[string]bool {
		out := map[string]bool{}
		for _, list := range lists {
			for word := range strings.FieldsSeq(list) {
				out[word] = true
			}
		}
		return out
	}
	ends := func(word string, endings ...string) bool {
		return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(word, e) })
	}
	return map[string]*verbal{
		"en": {
			forms:   set(finiteVerbs["en"], englishVerbs),
			before:  set("a an the his her its their our of by this that these those no some newly recently"),
			opening: set("who which whose whom where that after before when while if as although though because since until unless by despite to"),
			looks:   func(word string) bool { return len(word) > 4 && ends(word, "ed") && !ends(word, "eed") },
		},
		"fr": {
			forms:   set(finiteVerbs["fr"], frenchVerbs),
			before:  set("le la les l un une des du de d au aux ce cette ces son sa ses leur leurs par"),
			opening: set("qui que qu dont où lequel laquelle après avant quand lorsque lorsqu si comme parce puisque tandis alors afin pour malgré selon"),
			looks: func(word string) bool {
				return len(word) > 4 && (ends(word, "ait", "aient", "era", "eront", "erait", "eraient", "ira", "iront", "èrent", "irent", "oit", "uit", "end", "ient", "ttent") ||
					ends(word, "ent") && !ends(word, "ment", "dent", "cent", "gent", "lent", "ient"))
			},
			atTheStart: true,
			after:      set("à le la les l un une des que qu sur au aux son sa ses leur leurs plus pas contre pour ce cette ces d de du en"),
		},
	}
})

// Verbs whose form does not show that they are, as newspapers use them most.
const (
	englishVerbs = "said says say told tells found finds left leaves took takes came comes went goes gave gives made makes got gets saw sees knew knows held holds kept keeps led leads lost loses met meets put puts paid pays " +
		"ran runs sent sends set sets sold sells spent spends stood stands thought thinks won wins wrote writes began begins became becomes brought brings built builds bought buys caught chose chooses drew draws fell falls felt " +
		"flew fought fights grew grows heard hears hit hits hurt let lets meant means read reads rose rises sought seeks shot showed shows shook sank spoke speaks struck strikes swept taught threw throws wore wants plans calls faces " +
		"dies works lives needs asks urges warns expects hopes believes argues claims costs denies includes remains requires represents signs stays suggests supports tries turns uses votes backs rejects accuses announces appears carries " +
		"closes continues covers demands ends follows gains helps insists kills links opens orders owns passes promises raises receives refuses rips rules serves starts suspends targets walks don doesn didn isn wasn aren weren won " +
		"wouldn couldn shouldn hasn haven hadn cannot be being quit cut forgot broke breaks drove drives"
	frenchVerbs = "dit disent annonce annoncent déclare affirme affirment estime estiment demande demandent refuse refusent propose proposent dénonce dénoncent prévoit reste restent compte comptent existe explique assure redoute redoutent réclame " +
		"réclament menace menacent juge précise rappelle emploie porte passe donne montre touche coûte représente appelle cherche continue crie déplore évoque exige fixe impose invoque manque ordonne parle perd pèse plaide pointe prend prennent " +
		"prépare présente promet prône qualifie rassure rejette relève répète répond ressort reproche revendique rime risque salue semble signe sort souligne soutient suit suspend tient tombe tourne trouve tue vaut vaudra vend vise vit voit vote " +
		"avoue balance brandit met mettent promettent permet permettent remet admet combat sait craint craignent obtient revient dure durent figure figurent constitue confirme conteste dirige écrit envisage fut lance livre mène mise monte n naît ouvre paie paye quitte racheta rachète réagit reconnaît reprend retire réunit s se soupçonne travaille va venu vient veulent"
)

// Package cue knows what leads to somebody's words: the verbs and phrases that report, in
// each language, with the forms a text has them in.
//
// Call [Of] for the [Table] of a language. The verbs are in cues.tsv, this project's own
// list, one row a verb or phrase, to which a row may be added by hand; cue.go makes their
// forms by rule, and act.go tells what a verb does with the words: says, asks, promises. Nouns that
// report, and what stands beside them, are in noun.go.
package cue

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

//go:embed cues.tsv
var cueTable string

// Cue is one reporting verb or phrase of a language.
type Cue struct {
	Lemma string        // as in the table: "faire savoir"
	That  bool          // takes a clause: "said that"
	Inf   bool          // takes an infinitive: "promises to"
	Refl  bool          // reflexive: "s'engager à"
	Quiet bool          // an intention or a thought: reported, but says nothing between marks
	As    bool          // says what something is: "sees it as a chance"
	Tone  story.Tone    // how the verb colours what it reports
	Act   story.CueKind // what is done with the words: said, asked, promised
}

// nounsOnly are forms of English reporting verbs that are nouns and adverbs nearly always.
var nounsOnly = grammar.Words("back post press text texts message messages messaging email emails type types mouth mouths")

// Form is how one word of a text may belong to a cue.
type Form struct {
	*Cue
	Kind FormKind
	Tail []string // words that must follow: "fait savoir"
	Base string   // the lemma's first word
}

// FormKind tells the forms of a verb apart.
type FormKind uint8

// The forms of a verb. A past participle may be a finite form of the same letters in English,
// where it is Finite.
const (
	Finite FormKind = iota
	Participle
	Gerund
	Infinitive
)

// Table holds the reporting words of one language.
type Table struct {
	Verbs map[string][]Form // by the first word of a form, in lower case
	Preps [][]string        // phrases that name a source, longest first: "according to"
}

// Of returns the reporting words of a language; unknown languages have none.
func Of(lang string) *Table {
	if load, ok := cueTables[lang]; ok {
		return load()
	}
	return &Table{}
}

var cueTables = map[string]func() *Table{
	"fr": sync.OnceValue(func() *Table { return loadCues("fr") }),
	"en": sync.OnceValue(func() *Table { return loadCues("en") }),
	"de": sync.OnceValue(func() *Table { return loadCues("de") }),
	"es": sync.OnceValue(func() *Table { return loadCues("es") }),
	"it": sync.OnceValue(func() *Table { return loadCues("it") }),
	"nl": sync.OnceValue(func() *Table { return loadCues("nl") }),
	"pt": sync.OnceValue(func() *Table { return loadCues("pt") }),
}

var tones = map[string]story.Tone{"neut": story.ToneNeutral, "asse": story.ToneAssertive, "doub": story.ToneDoubtful,
	"emot": story.ToneEmotional, "crit": story.ToneCritical, "conc": story.ToneConceding, "prom": story.TonePromising,
	"posi": story.ToneEmotional, "ques": story.ToneNeutral}

func loadCues(lang string) *Table {
	c := &Table{Verbs: map[string][]Form{}}
	for line := range strings.Lines(cueTable) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(f) < 5 || f[0] != lang || f[1][0] != 'v' {
			continue
		}
		q := &Cue{Lemma: f[3], That: strings.Contains(f[1], "t"), Inf: strings.Contains(f[1], "i"), As: strings.Contains(f[1], "s"), Tone: tones[f[2]]}
		q.Quiet = quiet.Has(q.Lemma) || strings.Contains(f[1], "q")
		q.Act = actOf(lang, q.Lemma, q.Tone)
		for _, p := range []string{"se ", "s'", "sich ", "zich "} {
			q.Refl = q.Refl || strings.HasPrefix(f[3], p)
		}
		base, _, _ := strings.Cut(q.Lemma, " ")
		add := func(w string, k FormKind, tail []string) {
			if lang == "en" && nounsOnly.Has(w) {
				return
			}
			for _, g := range c.Verbs[w] {
				if g.Cue == q && g.Kind == k && slices.Equal(g.Tail, tail) {
					return
				}
			}
			c.Verbs[w] = append(c.Verbs[w], Form{q, k, tail, base})
		}
		conjugate(lang, f[3], strings.Split(f[4], "; "), add)
	}
	for _, p := range sources[lang] {
		c.Preps = append(c.Preps, strings.Fields(p))
	}
	return c
}

// conjugate calls add for every word by which a lemma may be known in a text:
// the forms of the table and those that follow from them by rule.
func conjugate(lang, lemma string, forms []string, add func(string, FormKind, []string)) {
	words := strings.Fields(strings.ToLower(lemma))
	if lang == "fr" {
		if strings.HasPrefix(lemma, "s'") {
			words = strings.Fields(strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(lemma), "s'"), "en "))
		} else if len(words) > 1 && words[0] == "se" {
			words = words[1:]
		}
	}
	if len(words) == 0 {
		return
	}
	var tail []string
	for _, w := range words[1:] {
		switch w {
		case "que", "to", "à", "de", "that", "di", "zu", "te":
		default:
			tail = append(tail, w)
		}
	}
	if len(tail) > 0 && tail[0] == words[0] {
		tail = nil
	}
	switch lang {
	case "fr":
		conjugateFrench(words[0], tail, forms, add)
	case "en":
		add(words[0], Finite, tail)
		for _, f := range forms {
			w := strings.Fields(strings.ToLower(f))
			if len(w) == 0 || len(w) > len(tail)+1 && len(tail) == 0 && w[0] != words[0] && len(w) > 1 {
				continue
			}
			k := Finite
			if strings.HasSuffix(w[0], "ing") && !strings.HasSuffix(words[0], "ing") {
				k = Gerund
			}
			add(w[0], k, tail)
		}
		if len(tail) == 0 && !irregular[words[0]] {
			regularEnglish(words[0], add)
		}
	default:
		bare := words
		for len(bare) > 1 && (bare[0] == "sich" || bare[0] == "zich") {
			bare = bare[1:]
		}
		if len(bare) == 1 || grammar.Of(lang).Preps.Has(bare[1]) {
			add(bare[0], Infinitive, nil)
		}
		for _, f := range forms {
			w := strings.Fields(strings.ToLower(f))
			if len(w) == 0 || len(w) > 3 {
				continue
			}
			switch {
			case len(w) == 1 && lang == "pt" && !strings.Contains(w[0], "-"):
				add(w[0], Finite, nil)
				add(w[0]+"-se", Finite, nil) // "diz-se desiludida"
				add(w[0]+"-lhe", Finite, nil)
				add(w[0]+"-lhes", Finite, nil)
			case len(w) == 1:
				add(w[0], Finite, nil)
			case Auxiliary(lang, w[0]):
				add(w[len(w)-1], Participle, nil)
			default:
				add(w[0], Finite, w[1:])
				if len(w) == 2 && strings.HasPrefix(words[0], w[1]) {
					add(w[1]+w[0], Finite, nil) // at the end of a clause: "wie das Amt mitteilte"
				}
			}
		}
		if lang != "de" && lang != "nl" && len(words) == 1 {
			regularRomance(lang, words[0], add)
		}
	}
}

var irregular = map[string]bool{"say": true, "tell": true, "think": true, "write": true, "swear": true, "be": true, "know": true,
	"feel": true, "hold": true, "put": true, "make": true, "find": true, "read": true, "set": true, "take": true, "give": true,
	"speak": true, "see": true, "hear": true, "understand": true, "mean": true, "let": true, "go": true, "come": true, "lay": true}

func regularEnglish(w string, add func(string, FormKind, []string)) {
	stem := strings.TrimSuffix(w, "e")
	switch {
	case strings.HasSuffix(w, "y") && len(w) > 2 && !strings.ContainsRune("aeou", rune(w[len(w)-2])):
		add(w[:len(w)-1]+"ies", Finite, nil)
		add(w[:len(w)-1]+"ied", Finite, nil)
	case strings.HasSuffix(w, "sh") || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "ch"):
		add(w+"es", Finite, nil)
		add(w+"ed", Finite, nil)
	default:
		add(w+"s", Finite, nil)
		add(stem+"ed", Finite, nil)
	}
	add(stem+"ing", Gerund, nil)
}

// romance are the endings of regular Spanish, Portuguese and Italian verbs of the third person, by
// the ending of the infinitive.
var romance = map[string]map[string]struct{ finite, participle, gerund string }{
	"es": {"ar": {"a an ó aron aba aban", "ado", "ando"}, "er": {"e en ió ieron ía ían", "ido", "iendo"}, "ir": {"e en ió ieron ía ían", "ido", "iendo"}},
	"pt": {"ar": {"a am ou aram ava avam", "ado", "ando"}, "er": {"e em eu eram ia iam", "ido", "endo"}, "ir": {"e em iu iram ia iam", "ido", "indo"}},
	"it": {"are": {"a ano ò ava avano arono", "ato", "ando"}, "ere": {"e ono eva evano", "uto", "endo"}, "ire": {"e ono isce iscono ì iva ivano irono", "ito", "endo"}},
}

func regularRomance(lang, w string, add func(string, FormKind, []string)) {
	const shortest = 3 // letters of a stem: "dire" and "ver" are irregular
	for infinitive, e := range romance[lang] {
		s, ok := strings.CutSuffix(w, infinitive)
		if !ok || len(s) < shortest {
			continue
		}
		for f := range strings.FieldsSeq(e.finite) {
			add(s+f, Finite, nil)
		}
		add(s+e.participle, Participle, nil)
		add(s+e.gerund, Gerund, nil)
	}
}

var quiet = grammar.Words("put want plan seek intend learn feel realize offer")

// Auxiliary reports whether a word in lower case is a verb of a language, other than French or
// English, that stands before a past participle.
func Auxiliary(lang, low string) bool { return auxiliaries[lang][low] }

var auxiliaries = map[string]map[string]bool{
	"de": {"hat": true, "haben": true, "hatte": true, "hatten": true, "habe": true},
	"nl": {"heeft": true, "hebben": true, "had": true, "hadden": true},
	"es": {"ha": true, "han": true, "había": true, "habían": true, "habría": true, "habrían": true, "habrá": true},
	"it": {"ha": true, "hanno": true, "aveva": true, "avevano": true, "avrebbe": true, "avrebbero": true, "avrà": true, "è": true, "si": true},
	"pt": {"tem": true, "tinha": true, "tinham": true, "havia": true, "têm": true, "terá": true, "terão": true, "teria": true, "teriam": true},
}

func conjugateFrench(verb string, tail, forms []string, add func(string, FormKind, []string)) {
	add(verb, Infinitive, tail)
	for _, f := range forms {
		w := strings.Fields(strings.ReplaceAll(strings.ToLower(f), "s'", "s' "))
		for len(w) > 0 && (w[0] == "se" || w[0] == "s'" || w[0] == "en") {
			w = w[1:]
		}
		if len(w) == 0 {
			continue
		}
		if aux := w[0]; len(w) > 1 && (aux == "a" || aux == "ont" || aux == "est" || aux == "sont") && verb != "être" && verb != "avoir" {
			p := w[1]
			for _, e := range []string{"", "e", "s", "es"} {
				add(p+e, Participle, tail)
			}
			if strings.HasSuffix(p, "is") { // promis, admis: promit, admit
				add(p[:len(p)-1]+"t", Finite, tail)
				add(p[:len(p)-1]+"rent", Finite, tail)
			}
			continue
		}
		k := Finite
		if strings.HasSuffix(w[0], "ant") && w[0] != verb {
			k = Gerund
		}
		add(w[0], k, tail)
		if strings.HasSuffix(w[0], "ait") {
			add(strings.TrimSuffix(w[0], "t")+"ent", Finite, tail)
		}
	}
	stem, er := strings.CutSuffix(verb, "er")
	if er && len(stem) > 1 {
		soft := stem // avança, rangea
		switch stem[len(stem)-1] {
		case 'c':
			soft = stem[:len(stem)-1] + "ç"
		case 'g':
			soft = stem + "e"
		}
		add(stem+"e", Finite, tail)
		add(stem+"ent", Finite, tail)
		for _, e := range []string{"ait", "aient", "a"} {
			add(soft+e, Finite, tail)
		}
		add(stem+"èrent", Finite, tail)
		add(soft+"ant", Gerund, tail)
		for _, e := range []string{"era", "eront", "erait", "eraient"} {
			add(stem+e, Finite, tail)
		}
		for _, e := range []string{"é", "ée", "és", "ées"} {
			add(stem+e, Participle, tail)
		}
		return
	}
	future := strings.TrimSuffix(verb, "e")
	if verb == "faire" {
		future = "fer"
	}
	for _, e := range []string{"a", "ont", "ait", "aient"} {
		add(future+e, Finite, tail)
	}
	if strings.HasSuffix(verb, "dre") { // répondit, défendit
		add(strings.TrimSuffix(verb, "re")+"it", Finite, tail)
	}
}

// NamesSource reports whether the words of a cue name a French source, and are no verb.
func NamesSource(words string) bool {
	first, _, _ := strings.Cut(token.Lower(words), " ")
	return first == "selon" || first == "d'après" || first == "à" || first == "aux"
}

// sources lists the prepositions that name where words come from, longest first.
var sources = map[string][]string{
	"fr": {"si l' on en croit", "à en croire", "de l' avis de", "de l' aveu de", "de l' aveu même de", "aux dires de", "au dire de", "aux dires des",
		"aux yeux de", "selon les mots de", "selon les termes de", "selon", "d' après", "dixit"},
	"en": {"according to", "in the words of", "in the view of", "in the opinion of", "as per"},
	"de": {"nach angaben von", "nach angaben des", "nach angaben der", "nach angaben", "nach ansicht von", "nach ansicht des", "nach ansicht der",
		"nach den worten von", "nach den worten des", "nach den worten der", "nach einschätzung von", "nach einschätzung des", "nach einschätzung der", "nach auffassung von", "nach auffassung des", "nach auffassung der",
		"nach darstellung von", "nach darstellung des", "nach darstellung der", "nach meinung von", "nach meinung des", "nach meinung der", "nach aussage von", "nach aussage des", "nach aussage der",
		"nach informationen von", "nach informationen des", "nach informationen der", "aus sicht von", "aus sicht des", "aus sicht der", "in den augen von", "in den augen des", "in den augen der", "laut"},
	"es": {"de acuerdo con lo dicho por", "según", "de acuerdo con", "a juicio de", "a juicio del", "en opinión de", "en opinión del", "en palabras de", "en palabras del", "a decir de", "a ojos de", "a ojos del"},
	"it": italianSources(),
	"nl": {"naar de mening van", "in de ogen van", "volgens", "aldus"},
	"pt": {"segundo", "de acordo com", "na opinião de", "na opinião do", "na opinião da", "na opinião dos", "nas palavras de", "nas palavras do", "nas palavras da", "no entender de", "no entender do", "no entender da", "aos olhos de",
		"aos olhos do", "aos olhos da", "na visão de", "na visão do", "na visão da", "conforme"},
}

// italianSources are Italian prepositions that name a source, each with the articles that grow
// together with it: "a detta del", "stando alla".
func italianSources() (all []string) {
	of := []string{"di", "del", "dello", "della", "dell'", "dei", "degli", "delle"}
	by := []string{"da", "dal", "dallo", "dalla", "dall'", "dai", "dagli", "dalle"}
	to := []string{"a", "al", "allo", "alla", "all'", "ai", "agli", "alle"}
	for _, s := range []struct {
		phrase string
		ends   []string
	}{
		{"secondo quanto riferito", by}, {"secondo quanto ricostruito", by}, {"secondo quanto riportato", by}, {"secondo quanto dichiarato", by}, {"secondo quanto emerso", by},
		{"stando a quanto riferito", by}, {"a detta", of}, {"a dire", of}, {"a giudizio", of}, {"ad avviso", of}, {"a parere", of}, {"nelle parole", of}, {"stando", to},
	} {
		for _, e := range s.ends {
			all = append(all, s.phrase+" "+e)
		}
	}
	return append(all, "secondo")
}

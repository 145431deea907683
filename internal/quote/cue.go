package quote

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"recoupe/internal/story"
)

//go:embed data/cues.tsv
var cueTable string

// cue is one reporting verb or phrase of a language.
type cue struct {
	lemma string
	that  bool // takes a clause: "said that"
	inf   bool // takes an infinitive: "promises to"
	refl  bool // reflexive: "s'engager à"
	quiet bool // an intention or a thought: reported, but says nothing between marks
	as    bool // says what something is: "sees it as a chance"
	tone  story.Tone
	act   story.CueKind
}

// nounsOnly are forms of English reporting verbs that are nouns and adverbs nearly always.
var nounsOnly = words("back post press text texts message messages messaging email emails type types mouth mouths")

// form is how one word of a text may belong to a cue.
type form struct {
	*cue
	kind formKind
	tail []string // words that must follow: "fait savoir"
	base string   // the lemma's first word
}

type formKind uint8

const (
	finite formKind = iota
	participle
	gerund
	infinitive
)

// cues holds the reporting words of one language.
type cues struct {
	verbs map[string][]form
	preps [][]string // phrases that name a source, longest first: "according to"
}

// cuesOf returns the reporting words of a language; unknown languages have none.
func cuesOf(lang string) *cues {
	if load, ok := cueTables[lang]; ok {
		return load()
	}
	return &cues{}
}

var cueTables = map[string]func() *cues{
	"fr": sync.OnceValue(func() *cues { return loadCues("fr") }),
	"en": sync.OnceValue(func() *cues { return loadCues("en") }),
	"de": sync.OnceValue(func() *cues { return loadCues("de") }),
	"es": sync.OnceValue(func() *cues { return loadCues("es") }),
	"it": sync.OnceValue(func() *cues { return loadCues("it") }),
	"nl": sync.OnceValue(func() *cues { return loadCues("nl") }),
	"pt": sync.OnceValue(func() *cues { return loadCues("pt") }),
}

var tones = map[string]story.Tone{"neut": story.ToneNeutral, "asse": story.ToneAssertive, "doub": story.ToneDoubtful,
	"emot": story.ToneEmotional, "crit": story.ToneCritical, "conc": story.ToneConceding, "prom": story.TonePromising,
	"posi": story.ToneEmotional, "ques": story.ToneNeutral}

func loadCues(lang string) *cues {
	c := &cues{verbs: map[string][]form{}}
	for line := range strings.Lines(cueTable) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(f) < 5 || f[0] != lang || f[1][0] != 'v' {
			continue
		}
		q := &cue{lemma: f[3], that: strings.Contains(f[1], "t"), inf: strings.Contains(f[1], "i"), as: strings.Contains(f[1], "s"), tone: tones[f[2]]}
		q.quiet = quiet.has(q.lemma) || strings.Contains(f[1], "q")
		q.act = actOf(lang, q.lemma, q.tone)
		for _, p := range []string{"se ", "s'", "sich ", "zich "} {
			q.refl = q.refl || strings.HasPrefix(f[3], p)
		}
		base, _, _ := strings.Cut(q.lemma, " ")
		add := func(w string, k formKind, tail []string) {
			if lang == "en" && nounsOnly.has(w) {
				return
			}
			for _, g := range c.verbs[w] {
				if g.cue == q && g.kind == k && slices.Equal(g.tail, tail) {
					return
				}
			}
			c.verbs[w] = append(c.verbs[w], form{q, k, tail, base})
		}
		conjugate(lang, f[3], strings.Split(f[4], "; "), add)
	}
	for _, p := range sources[lang] {
		c.preps = append(c.preps, strings.Fields(p))
	}
	return c
}

// conjugate calls add for every word by which a lemma may be known in a text:
// the forms of the table and those that follow from them by rule.
func conjugate(lang, lemma string, forms []string, add func(string, formKind, []string)) {
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
		add(words[0], finite, tail)
		for _, f := range forms {
			w := strings.Fields(strings.ToLower(f))
			if len(w) == 0 || len(w) > len(tail)+1 && len(tail) == 0 && w[0] != words[0] && len(w) > 1 {
				continue
			}
			k := finite
			if strings.HasSuffix(w[0], "ing") && !strings.HasSuffix(words[0], "ing") {
				k = gerund
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
		if len(bare) == 1 || grammarOf(lang).preps.has(bare[1]) {
			add(bare[0], infinitive, nil)
		}
		for _, f := range forms {
			w := strings.Fields(strings.ToLower(f))
			if len(w) == 0 || len(w) > 3 {
				continue
			}
			switch {
			case len(w) == 1:
				add(w[0], finite, nil)
			case auxiliaries[lang][w[0]]:
				add(w[len(w)-1], participle, nil)
			default:
				add(w[0], finite, w[1:])
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

func regularEnglish(w string, add func(string, formKind, []string)) {
	stem := strings.TrimSuffix(w, "e")
	switch {
	case strings.HasSuffix(w, "y") && len(w) > 2 && !strings.ContainsRune("aeou", rune(w[len(w)-2])):
		add(w[:len(w)-1]+"ies", finite, nil)
		add(w[:len(w)-1]+"ied", finite, nil)
	case strings.HasSuffix(w, "sh") || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "ch"):
		add(w+"es", finite, nil)
		add(w+"ed", finite, nil)
	default:
		add(w+"s", finite, nil)
		add(stem+"ed", finite, nil)
	}
	add(stem+"ing", gerund, nil)
}

func regularRomance(lang, w string, add func(string, formKind, []string)) {
	if len(w) < 4 {
		return
	}
	s := w[:len(w)-2]
	ar := strings.HasSuffix(w, "ar") || strings.HasSuffix(w, "are")
	switch lang {
	case "es":
		if ar {
			for _, e := range []string{"ó", "aron", "aba", "aban"} {
				add(s+e, finite, nil)
			}
			add(s+"ado", participle, nil)
			add(s+"ando", gerund, nil)
		}
	case "pt":
		if ar {
			for _, e := range []string{"ou", "aram", "ava", "avam"} {
				add(s+e, finite, nil)
			}
			add(s+"ado", participle, nil)
			add(s+"ando", gerund, nil)
		}
	case "it":
		s = w[:len(w)-3]
		if ar {
			for _, e := range []string{"a", "ano", "ò", "ava", "avano", "arono"} {
				add(s+e, finite, nil)
			}
			add(s+"ato", participle, nil)
			add(s+"ando", gerund, nil)
		}
	}
}

var quiet = words("put want plan seek intend learn feel realize offer")

var auxiliaries = map[string]map[string]bool{
	"de": {"hat": true, "haben": true, "hatte": true, "hatten": true, "habe": true},
	"nl": {"heeft": true, "hebben": true, "had": true, "hadden": true},
	"es": {"ha": true, "han": true, "había": true, "habían": true, "habría": true},
	"it": {"ha": true, "hanno": true, "aveva": true, "avevano": true, "avrebbe": true, "è": true, "si": true},
	"pt": {"tem": true, "tinha": true, "havia": true, "têm": true},
}

func conjugateFrench(verb string, tail, forms []string, add func(string, formKind, []string)) {
	add(verb, infinitive, tail)
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
				add(p+e, participle, tail)
			}
			if strings.HasSuffix(p, "is") { // promis, admis: promit, admit
				add(p[:len(p)-1]+"t", finite, tail)
				add(p[:len(p)-1]+"rent", finite, tail)
			}
			continue
		}
		k := finite
		if strings.HasSuffix(w[0], "ant") && w[0] != verb {
			k = gerund
		}
		add(w[0], k, tail)
		if strings.HasSuffix(w[0], "ait") {
			add(strings.TrimSuffix(w[0], "t")+"ent", finite, tail)
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
		add(stem+"e", finite, tail)
		add(stem+"ent", finite, tail)
		for _, e := range []string{"ait", "aient", "a"} {
			add(soft+e, finite, tail)
		}
		add(stem+"èrent", finite, tail)
		add(soft+"ant", gerund, tail)
		for _, e := range []string{"era", "eront", "erait", "eraient"} {
			add(stem+e, finite, tail)
		}
		for _, e := range []string{"é", "ée", "és", "ées"} {
			add(stem+e, participle, tail)
		}
		return
	}
	future := strings.TrimSuffix(verb, "e")
	if verb == "faire" {
		future = "fer"
	}
	for _, e := range []string{"a", "ont", "ait", "aient"} {
		add(future+e, finite, tail)
	}
	if strings.HasSuffix(verb, "dre") { // répondit, défendit
		add(strings.TrimSuffix(verb, "re")+"it", finite, tail)
	}
}

// sources lists the prepositions that name where words come from, longest first.
var sources = map[string][]string{
	"fr": {"si l' on en croit", "à en croire", "de l' avis de", "de l' aveu de", "de l' aveu même de", "aux dires de", "au dire de", "aux dires des",
		"aux yeux de", "selon les mots de", "selon les termes de", "selon", "d' après", "dixit"},
	"en": {"according to", "in the words of", "in the view of", "in the opinion of", "as per"},
	"de": {"nach angaben von", "nach angaben des", "nach angaben der", "nach angaben", "nach ansicht von", "nach ansicht des", "nach ansicht der",
		"nach den worten von", "nach den worten des", "nach den worten der", "nach einschätzung von", "nach einschätzung der", "laut"},
	"es": {"según", "de acuerdo con", "a juicio de", "en opinión de", "en palabras de"},
	"it": {"secondo quanto riferito da", "secondo", "a detta di", "a giudizio di", "stando a", "ad avviso di"},
	"nl": {"volgens", "aldus"},
	"pt": {"segundo", "de acordo com", "na opinião de", "nas palavras de", "conforme"},
}

package utterance

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// term is one content word of a quote, as it is compared.
type term struct {
	stem      string // of its language, cut to five letters; a number as written
	id        int32  // of stem
	fold      string
	concepts  []concept
	atoms     []int32 // what another term must have one of to be like it: the id, concepts, family, first and last letters
	family    uint8   // of families, 0 if none
	weight    float64 // rarity over all sentences of the comparison
	name      bool    // a capital inside the sentence, or a number
	announced bool    // the verb of reported speech, which stands before it
	value     float64 // of a figure that is one thing said whatever it counts, 0 if none
	again     int32   // in how many other quotes of its article the same speaker says it
}

type concept struct {
	id   lexicon.Concept
	weak bool
}

// atom is one atom of a term of a piece.
type atom struct {
	atom int32
	term uint8
}

// piece is one quote, prepared for comparison.
type piece struct {
	story.QuoteRef
	quote   *story.Quote
	span    text.Span // of the words compared: the quote, or a part of it
	article *story.Article
	words   []string    // all words, folded
	places  []text.Span // of words
	ids     []int32     // of words
	terms   []term
	atoms   []atom  // of terms, in order
	weight  float64 // sum of terms
	small   bool    // all words are little ones, and terms for want of others
	lang    string  // of the words: a quote may stand in another language than its article
	speaker int     // index into speakers, -1 if unknown
	quotes  int     // how many quotes of that speaker its article has
}

// negated is the stem of all words that deny.
const negated = "¬"

// stemLength is where stems are cut, so that verb and noun of a family agree:
// "protéger", "protection".
const stemLength = 5

func cut(s string) string {
	n := 0
	for i := range s {
		if n == stemLength {
			return s[:i]
		}
		n++
	}
	return s
}

// rarity counts in how many sentences of all articles a stem stands.
type rarity struct {
	df     map[string]int
	n      float64
	rarest float64 // what none of them has, log
	stems  stems
}

// stems remembers the stems of the words of each language.
type stems map[string]map[string]string

func (s stems) of(language, word string) string {
	m := s[language]
	if m == nil {
		m = map[string]string{}
		s[language] = m
	}
	stem, ok := m[word]
	if !ok {
		stem = lang.Stem(language, word)
		m[word] = stem
	}
	return stem
}

func newRarity(articles []story.Article) rarity {
	r := rarity{df: map[string]int{}, stems: stems{}}
	numbers := map[string]int32{}          // of stems
	known := map[string]map[string]int32{} // by language and word, the number of its stem
	var in, last []int32                   // by number: the sentences that have it, and the last of them
	var ws []segment.Word
	sentence := int32(0)
	for i := range articles {
		a := &articles[i]
		words := known[a.Language]
		if words == nil {
			words = map[string]int32{}
			known[a.Language] = words
		}
		for _, s := range a.Sentences {
			sentence++
			ws = segment.AppendWords(ws[:0], a.Text, s.Span)
			for k := range ws {
				word := ws[k].Of(a.Text)
				n, ok := words[word]
				if !ok {
					stem := cut(r.stems.of(a.Language, word))
					if n, ok = numbers[stem]; !ok {
						n = int32(len(in))
						numbers[stem] = n
						in, last = append(in, 0), append(last, 0)
					}
					words[word] = n
				}
				if last[n] < sentence {
					last[n] = sentence
					in[n]++
				}
			}
		}
	}
	r.n = float64(sentence)
	r.rarest = math.Log((r.n + 2) / .5)
	for stem, n := range numbers {
		r.df[stem] = int(in[n])
	}
	return r
}

func (r rarity) of(stem string) float64 {
	return math.Log((r.n+2)/(float64(r.df[stem])+.5)) / r.rarest
}

// maxTerms bounds what is compared of one quote, and maxBytes what is read of it.
const (
	maxTerms = 160
	maxBytes = 8000
)

func newPiece(articles []story.Article, ref story.QuoteRef, r rarity) piece {
	a := &articles[ref.Article]
	q := &a.Quotes[ref.Quote]
	p := piece{QuoteRef: ref, quote: q, span: q.Span, article: a, speaker: -1, lang: language(a)}
	ws := p.read()
	if q.Kind == story.Direct && len(ws) >= 6 {
		if d := lang.Detect(p.span.Of(a.Text)); d != "und" && lexicon.For(d) != nil {
			p.lang = d
		}
	}
	p.weigh(ws, r)
	if q.Kind == story.Indirect && q.Tone > story.ToneNeutral {
		p.announce(r)
	}
	return p
}

// announce adds the verb of reported speech that says something itself: "denies
// any wrongdoing" gives "I deny it".
func (p *piece) announce(r rarity) {
	s := p.article.Text
	for _, w := range segment.Words(s, p.quote.Cue) {
		if len(p.terms) == maxTerms {
			break
		}
		if w.Kind == segment.Symbol || lang.Stop(p.lang, w.Fold) || len(w.Fold) < 4 {
			continue
		}
		stem := lang.Stem(p.lang, w.Of(s))
		t := term{fold: w.Fold, stem: cut(stem), family: family(w.Fold), announced: true, weight: cueWeight * r.of(cut(stem))}
		for _, h := range lexicon.For(p.lang).Match([]string{w.Fold}, []string{stem}) {
			t.concepts = append(t.concepts, concept{h.Concept, h.Weak})
		}
		p.terms = append(p.terms, t)
		p.weight += t.weight
	}
}

// cueWeight is what a reporting verb weighs beside the words it reports.
const cueWeight = .5

// part returns a stretch of p as a piece of its own.
func (p *piece) part(span text.Span, r rarity) piece {
	o := piece{QuoteRef: p.QuoteRef, quote: p.quote, span: span, article: p.article, speaker: p.speaker, quotes: p.quotes, lang: p.lang}
	o.weigh(o.read(), r)
	return o
}

func (p *piece) read() []segment.Word {
	words := p.span
	if words.Len() > maxBytes {
		words.End = words.Start + maxBytes
		for !utf8.RuneStart(p.article.Text[words.End]) {
			words.End--
		}
	}
	ws := segment.Words(p.article.Text, words)
	return ws[:min(len(ws), 3*maxTerms)]
}

// weigh fills in what of the words is compared.
func (p *piece) weigh(ws []segment.Word, r rarity) {
	a := p.article
	folds, stems := make([]string, len(ws)), make([]string, len(ws))
	p.places, p.terms = make([]text.Span, len(ws)), make([]term, 0, min(len(ws), maxTerms))
	for i, w := range ws {
		p.places[i] = w.Span
		folds[i], stems[i] = w.Fold, r.stems.of(p.lang, w.Of(a.Text))
	}
	p.words = folds
	at := make([][]concept, len(ws))
	for _, h := range lexicon.For(p.lang).Match(folds, stems) {
		for i := h.First; i <= h.Last; i++ {
			at[i] = append(at[i], concept{h.Concept, h.Weak})
		}
	}
	places := named(p.lang, folds)
	counted, values := amounts(a, ws)
	p.small = !slices.ContainsFunc(ws, func(w segment.Word) bool { return w.Kind != segment.Symbol && !lang.Stop(p.lang, w.Fold) })
	for i, w := range ws {
		if len(p.terms) == maxTerms {
			break
		}
		if counted[i] == swallowed {
			continue
		}
		if counted[i] == "" && (w.Kind == segment.Symbol || !p.small && lang.Stop(p.lang, w.Fold) && !negation(w.Fold) || len(w.Fold) < 2 && w.Kind != segment.Number) {
			continue
		}
		t := term{fold: w.Fold, stem: cut(stems[i]), concepts: at[i], family: family(w.Fold)}
		t.weight = r.of(t.stem)
		first, _ := utf8.DecodeRuneInString(w.Of(a.Text))
		t.name = w.Kind == segment.Number || i > 0 && unicode.IsUpper(first)
		if id := places[i]; id != "" {
			t.stem, t.name = "="+id, true
		}
		switch {
		case counted[i] != "":
			t = term{fold: counted[i], stem: counted[i], name: true, weight: amountWeight}
		case w.Kind == segment.Number:
			t.stem = w.Fold
		case negation(w.Fold):
			t.stem, t.concepts, t.weight = negated, nil, .25
		}
		t.value = values[i]
		p.terms = append(p.terms, t)
		p.weight += t.weight
	}
}

// named finds places and organisations of the tables among folded words.
func named(language string, folds []string) map[int]string {
	names := lexicon.NamesFor(language)
	if names == nil {
		return nil
	}
	out := map[int]string{}
	for i := range folds {
		names.At(folds, i, func(f lexicon.Found) bool {
			if f.Kind != lexicon.PlaceEntity && f.Kind != lexicon.OrganisationEntity || f.Class > lexicon.ByDemonym {
				return true
			}
			for k := i; k <= f.Last && k < len(folds); k++ {
				out[k] = f.ID
			}
			return true
		})
	}
	return out
}

// negation reports whether a little word changes what is said. They are told
// apart from other little words because a quote that loses its "not" says the
// opposite.
func negation(fold string) bool {
	switch fold {
	case "refus", "refuse", "refusent", "absence", "refusal", "lack", "pas", "jamais", "aucun", "aucune", "nul", "nulle", "rien", "personne", "sans", "not", "never", "no", "nobody", "none", "nothing", "without", "nicht", "kein", "keine", "nie",
		"nunca", "nada", "nadie", "non", "mai", "niente", "nessuno", "niet", "geen", "nooit", "nao":
		return true
	}
	return strings.HasSuffix(fold, "n't")
}

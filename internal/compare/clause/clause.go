// Package clause tells how a clause reads by itself, in French and English and as
// far as it can in five more languages: whether it stands alone, has a verb (verb.go), is
// somebody's own (manner.go), names what something is done to (object.go), breaks off or hands over to
// somebody's words (cue.go); which marks it needs at its ends (edges.go), and which more of its sentence (sentence.go; onward.go
// for the rest of a list, and the verb behind an aside; complete.go for what makes it whole, begin.go and end.go
// for where it does not begin or end as a clause).
// Call [Of] on a span of an article.
package clause

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/compare/said"
	"recoupe/internal/lang"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Clause is what the words of a span tell by themselves of how clear they are.
type Clause struct {
	text.Span
	Verbless bool // it has no verb

	art        *story.Article
	quotes     *said.Quotes // of the article
	lead       int          // bytes at its start that only lead over to it, see connective
	leans      bool         // it does not stand alone
	takesUp    bool         // what stands behind lead takes up what was said before
	goesBack   bool         // its subject is a pronoun for what was said before
	pointsBack bool         // it points to what was said before in another way
	setsOff    bool         // it sets what it tells off from what was said before
	labelled   bool         // it begins with a label
	finite     bool         // it has one of the commonest finite verbs
	own        bool         // it is in the first person
	says       bool         // it gives words, and who says them
	half       bool         // it has half a quote, or half of what stands between parentheses
	breaksOff  bool         // the text ends in the middle of it
	ofItself   bool         // it tells of the article and not of the story
	theirs     bool         // it begins with whose its subject is, and names the subject
	handsOver  bool         // it ends by handing over to somebody's words, or in the middle of what it says
	onlyCue    bool         // it announces somebody's words and gives none
	bare       bool         // it has none behind lead
	noObject   bool         // what it is done to is a pronoun, see lacksObject
	hollow     bool         // it says that somebody agrees, or answers, and not what
}

// Clarity says how much clearer or less clear words are for what they tell by themselves.
func (c *Clause) Clarity() float64 {
	v := 0.0
	switch n := c.lead; {
	case c.theirs:
		v -= .4
	case c.takesUp:
		v -= .75
	case n == 0 && c.leans:
		v -= .5
	case n > 0:
		v -= .25
	}
	switch {
	case c.goesBack:
		v -= .35
	case c.noObject:
		v -= .35
	case c.pointsBack:
		v -= .15
	}
	if c.setsOff {
		v -= .15
	}
	if c.labelled {
		v -= .5 // an item of a list, with its label
	}
	switch {
	case c.own && c.says:
		v -= .1 // and it tells who
	case c.own:
		v -= .4 // somebody speaks of himself
	case c.finite:
		v += .15
	}
	if c.half {
		v -= .2 // half a quote, or what stands between parentheses
	}
	if c.handsOver {
		v -= .5
	}
	if c.breaksOff || c.ofItself {
		v -= .8
	}
	if c.hollow {
		v -= saysNothing
	}
	return v
}

// What says that somebody agrees, and not with what, is less clear by so much: it names the right people
// in a whole sentence, and nearly anything else tells more.
const saysNothing = 1.2

// Says reports whether c gives somebody's words and tells whose they are: “We go,” says the mayor.
func (c *Clause) Says() bool { return c.says }

// A colon within so many bytes ends a label.
const label = 40

// Of returns what the words of span s of an article tell, whose quotes are given. It keeps hold of both.
func Of(art *story.Article, quotes *said.Quotes, s text.Span) *Clause {
	txt, language := art.Text, art.Language
	words := s.Of(txt)
	c := &Clause{
		Span: s, art: art, quotes: quotes,
		lead: connective(words, language), leans: Leans(words, language),
		labelled: strings.ContainsAny(words[:min(len(words), label)], ":;"),
		half:     half(balanced(txt, s).Of(txt)), handsOver: HandsOver(words, language) || cutOff(words, language),
		Verbless: Verbless(words, language),
		says:     says(quotes, s),
		onlyCue:  onlyCue(quotes, s) || saysOnly(words, language) && !quoted(quotes, s),
	}
	c.finite, c.own = manner(words, language)
	c.breaksOff, c.ofItself = BreaksOff(art, s), AboutItself(words, language)
	rest := words[c.lead:]
	c.takesUp, c.bare = TakesUp(rest, language), c.Verbless
	if c.lead > 0 {
		c.bare = Verbless(rest, language)
	}
	c.setsOff, c.hollow = setsOff(rest, language), Hollow(words, language)
	c.theirs = c.takesUp && theirs(rest, language)
	if !c.takesUp {
		c.goesBack, c.pointsBack = goesBack(rest, language), pointsBack(rest, language)
		c.noObject = lacksObject(rest, language)
	}
	return c
}

// setsOff reports whether a clause has a word that sets it off from what was said before:
// "the council, however, sold the quay".
func setsOff(words, language string) bool {
	language = lang.Primary(language)
	for _, mark := range contrary[language] {
		if strings.Contains(words, mark) {
			return true
		}
	}
	return false
}

var contrary = map[string][]string{
	"en": {", however", ", though,"},
	"fr": {" pourtant ", " cependant ", " toutefois ", ", en revanche"},
}

// cutOff reports whether a clause ends with a little word that ends no sentence: "firms agree, from
// June on, to".
func cutOff(words, language string) bool {
	end, _ := utf8.DecodeLastRuneInString(words)
	return text.IsLetter(end) && slices.Contains(goingOn[lang.Primary(language)], text.LastWord(words))
}

var goingOn = map[string][]string{
	"en": {"the", "a", "an", "to", "of", "in", "at", "from", "with", "and", "or", "than"},
	"fr": {"à", "de", "d", "du", "des", "le", "la", "les", "l", "un", "une", "au", "aux", "en", "dans", "par", "et", "ou"},
}

// Hangs reports whether c begins with a word that binds it to what stands before it in its sentence:
// "for three years of fraud", or with what its subject there does besides: "coming out for the drivers".
func (c *Clause) Hangs() bool {
	words, language := c.Of(c.art.Text), lang.Primary(c.art.Language)
	first, _ := utf8.DecodeRuneInString(words)
	return unicode.IsLower(first) && (slices.Contains(binding[language], text.FirstWord(words)) || doingBesides(words, language))
}

// doingBesides reports whether an English clause begins with a participle in a small letter.
func doingBesides(words, language string) bool {
	first := text.FirstWord(words)
	return language == "en" && len(first) > len("bring") && strings.HasSuffix(first, "ing") && !slices.Contains(noParticiples, first)
}

// They may begin a clause as its subject, or tell when: "nothing was found", "evening fell".
var noParticiples = strings.Fields("nothing something anything everything morning evening")

var binding = map[string][]string{
	"en": strings.Fields("about after against amid among and as at because before but by for from in into of on or over since than that to under until which while who with"),
	"fr": strings.Fields("à au aux après avant avec car chez contre d dans de depuis des dont du en entre et jusqu jusque mais malgré ou où par pendant pour près qu que qui sans selon sous sur vers"),
}

// BreaksOff reports whether the text of an article ends at s, in the middle of a sentence, as a page
// that shows but the beginning does.
func BreaksOff(art *story.Article, s text.Span) bool {
	var end *story.Block // of the body
	for i := sort.Search(len(art.Blocks), func(i int) bool { return art.Blocks[i].End >= s.End }); i < len(art.Blocks); i++ {
		if b := &art.Blocks[i]; b.Kind == story.Body {
			if b.Start > s.End+edge {
				return false // no need to look for the end
			}
			end = b
		}
	}
	if end == nil {
		return false
	}
	words := strings.TrimRightFunc(end.Of(art.Text), text.IsSpace)
	last, _ := utf8.DecodeLastRuneInString(words)
	return s.End+edge >= end.Start+len(words) && s.End <= end.End && (text.IsLetter(last) || unicode.IsDigit(last) || strings.ContainsRune(",(’'", last)) && strings.ContainsRune(words, ' ')
}

// theirs reports whether a clause begins with whose its subject is and names the subject, so that
// it can be read by itself: "Her lawyer, Ines Vauthier, appealed".
func theirs(words, language string) bool {
	if !beginsWith(words, possessives[lang.Primary(language)]) {
		return false
	}
	_, rest := text.CutWord(words)
	for range fewWords {
		var word string
		if word, rest = text.CutWord(rest); word == "" {
			return false
		}
		if text.StartsUpper(word) {
			return true
		}
	}
	return false
}

// A subject is named within so many words.
const fewWords = 4

var possessives = map[string][]string{
	"fr": {"son", "sa", "ses", "leur", "leurs"},
	"en": {"his", "her", "their", "its"},
}

package utterance

import (
	"slices"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/story"
)

// bare reports whether what is reported is one thing's name and no more, so that
// nothing is said by it: "his resignation", "President Ana Roy", or "theft" of
// which nobody in particular speaks.
func (p *piece) bare() bool {
	if p.quote.Kind != story.Indirect {
		return false
	}
	own, names := 0, 0
	for _, t := range p.terms {
		if t.announced {
			continue
		}
		own++
		if t.name && t.value == 0 {
			names++
		}
	}
	return own <= 1 || names == own || names >= 2 && own-names <= 1 || len(p.words) <= 2 && p.quote.Speaker == "" || p.thing()
}

// thing reports whether what is reported is a thing and what is said about it, "his
// decision to resign", "the date of the vote", and no clause: an outlet tells by it
// what somebody announced or praised, not what was said. Something asked for or promised is
// named so too, and a figure in it is said. English alone: French says most
// that is reported in nouns.
func (p *piece) thing() bool {
	switch p.quote.CueKind {
	case story.CueAsked, story.CuePromised, story.CueWanted, story.CueThought:
		return false
	}
	if p.predicated() {
		return false
	}
	if p.lang != "en" || len(p.words) == 0 || !opensThing(p.words[0]) || strings.ContainsAny(p.span.Of(p.article.Text), "“”\"«»") ||
		slices.ContainsFunc(p.terms, func(t term) bool { return t.value != 0 || strings.HasPrefix(t.stem, "#") }) {
		return false
	}
	if strings.HasSuffix(strings.TrimRight(p.article.Text[:p.span.Start], " \u00a0"), " that") {
		return false
	}
	for i, w := range p.words[1:] {
		switch {
		case w == "who" || w == "which":
			return true // what comes now is about the thing
		case finite(w):
			return false
		case i > 0 && strings.HasSuffix(w, "ed") && i+2 < len(p.words) && p.words[i+2] != "by" && p.words[i+2] != "in":
			return false
		}
	}
	return true
}

// predicated reports whether what is reported is a thing and what somebody called it:
// "the delay unacceptable".
func (p *piece) predicated() bool {
	if len(p.words) < 3 || !strings.HasPrefix(p.quote.Cue.Of(p.article.Text), "call") {
		return false
	}
	last := p.words[len(p.words)-1]
	for _, end := range [...]string{"able", "ible", "ful", "less", "ous", "ive", "ic", "al", "ed", "ing"} {
		if len(last) > len(end)+2 && strings.HasSuffix(last, end) {
			return true
		}
	}
	return false
}

// opensThing reports whether a folded English word opens the name of one thing that is known.
func opensThing(fold string) bool {
	switch fold {
	case "his", "her", "its", "their", "the", "concern", "concerns":
		return true
	}
	return false
}

// finite reports whether a folded English word is a verb that a clause has, as far as
// little words go.
func finite(fold string) bool {
	switch fold {
	case "may", "shall", "do": // a month, a rare word and an infinitive as well: lang has them not
		return true
	}
	return lang.VerbsOf("en").Common(fold) || strings.HasSuffix(fold, "n't")
}

package line_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/block/blocktest"
	"recoupe/internal/quote/line"
)

// at is the index of the token that begins a word of a line.
func at(l *line.Line, word string) int {
	for i := range l.Toks {
		if l.Toks[i].Low == strings.ToLower(word) {
			return i
		}
	}
	return -1
}

// The noun phrase that ends before a word, and the one that begins at one.
func TestNouns(t *testing.T) {
	for _, row := range []struct{ lang, text, before, want string }{
		{"fr", "Hier, la maire de Vaulne refuse.", "refuse", "la maire de Vaulne"},
		{"fr", "Les pêcheurs du port de Lenne partent.", "partent", "Les pêcheurs du port de Lenne"},
		{"fr", "Selon lui, Ana Roy refuse.", "refuse", "Ana Roy"},
		{"en", "On Friday the head of the harbour board refused.", "refused", "the head of the harbour board"},
		{"en", "Later, Olive Hartnell refused.", "refused", "Olive Hartnell"},
	} {
		l := blocktest.Line(row.lang, row.text)
		s, ok := l.NounBack(0, at(l, row.before))
		assert.True(t, ok, row.text)
		assert.Equal(t, row.want, l.Bytes(s).Of(row.text), row.text)
	}
	for _, row := range []struct{ lang, text, from, want string }{
		{"fr", "Ainsi parle la maire de Vaulne devant le conseil.", "la", "la maire de Vaulne"},
		{"fr", "Ainsi parle Ana Roy, pêcheuse.", "Ana", "Ana Roy"},
		{"en", "So said the head of the board in March.", "the", "the head of the board"},
		{"en", "So said Olive Hartnell, who left.", "Olive", "Olive Hartnell"},
	} {
		l := blocktest.Line(row.lang, row.text)
		from := at(l, row.from)
		assert.Equal(t, row.want, l.Bytes(line.Span{From: from, To: l.NounForward(from, len(l.Toks))}).Of(row.text), row.text)
	}
}

func TestVerbAt(t *testing.T) {
	for _, row := range []struct {
		lang, text, from, want string
		hedged                 bool
	}{
		{"fr", "La maire a longuement déclaré que non.", "a", "a longuement déclaré", false},
		{"fr", "La maire aurait déclaré que non.", "aurait", "aurait déclaré", true}, // with a reserve
		{"fr", "« Non », a-t-elle ajouté.", "a", "a-t-elle ajouté", false},           // the pronoun stands within
		{"fr", "La maire promet de partir.", "promet", "promet", false},
		{"fr", "La maire ferme la digue.", "ferme", "", false}, // what she does is no speech
		{"en", "The mayor has said that she pays.", "said", "said", false},
		{"en", "The mayor warned of floods.", "warned", "warned", false},
		{"en", "The mayor closed the gate.", "closed", "", false},
		{"de", "Die Stadt hat erklärt, dass sie zahlt.", "erklärt", "erklärt", false},
	} {
		l := blocktest.Line(row.lang, row.text)
		v, ok := l.VerbAt(at(l, row.from), len(l.Toks))
		assert.Equal(t, row.want != "", ok, row.text)
		if ok {
			assert.Equal(t, row.want, l.Bytes(v.Span).Of(row.text), row.text)
			assert.Equal(t, row.hedged, v.Hedged, row.text)
		}
	}
}

func TestNames(t *testing.T) {
	for _, row := range []struct{ lang, text, want string }{
		{"fr", "La pêcheuse Ana Roy", "Ana Roy"},
		{"fr", "Les pêcheurs du port", ""},
		{"en", "the director Olive Hartnell", "Olive Hartnell"},
	} {
		l := blocktest.Line(row.lang, row.text)
		s := l.NameIn(line.Span{To: len(l.Toks)})
		assert.Equal(t, row.want, l.Bytes(s).Of(row.text), row.text)
	}
}

// An index outside the line is no word: a rule may look beside what it has.
func TestOutsideTheLine(t *testing.T) {
	l := blocktest.Line("fr", "Non.")
	for _, i := range []int{-1, len(l.Toks), 99} {
		assert.Empty(t, l.Low(i))
		assert.False(t, l.Is(i, ""))
		assert.False(t, l.IsQuote(i))
		assert.False(t, l.IsWord(i))
		assert.Equal(t, lexicon.NotGiven, l.Given(i))
	}
}

// Whatever the words, every question is answered, and what is found is within the line.
func FuzzLine(f *testing.F) {
	blocktest.Fuzz(f, func(t *testing.T, l *line.Line) {
		n := len(l.Toks)
		for i := range n {
			if v, ok := l.VerbAt(i, n); ok {
				assert.True(t, v.From >= 0 && v.From <= i && v.To > i && v.To <= n, "%q", l.Text)
			}
			if b, ok := l.NounBack(0, i); ok {
				assert.True(t, b.From >= 0 && b.To <= i && !b.Empty(), "%q", l.Text)
			}
			if to := l.NounForward(i, n); to < i || to > n {
				t.Errorf("%q: %d", l.Text, to)
			}
		}
	}, "La maire a déclaré que non.", "« Non », a-t-elle ajouté.", "So said Olive Hartnell, who left.", "Die Stadt hat erklärt, dass.", "\xff«", "a, b; (c")
}

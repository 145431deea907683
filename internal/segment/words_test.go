package segment

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/text"
)

var wordRows = []struct{ in, want string }{
	{"L’accord n’engage personne.", "l' accord n' engage personne"},
	{"Aujourd'hui, quelqu’un d'autre aux prud’hommes", "aujourd'hui quelqu'un d' autre aux prud'hommes"},
	{"l’« accord » et l'", "l' accord et l'"},
	{"Trente-quatre, dit-il, a-t-on lu", "trente quatre dit il a t on lu"},
	{"Mr. O'Brien's dogs don't bark; they've slept", "mr o'brien 's dogs don't bark they 've slept"},
	{"the workers' union said 'no way'", "the workers union said no way"},
	{"dell'Alta Corte, un'altra, c’è", "dell' alta corte un' altra c' e"},
	{"1 200 000 habitants, 12\u202f500 et 1\u00a0000", "1200000 habitants 12500 et 1000"},
	{"1,200 or 1.200 or 1,2 or 1.25", "1200 or 1200 or 1.2 or 1.25"},
	{"1.234.567,89 et 1,234,567.89", "1234567.89 et 1234567.89"},
	{"en 2018 300 personnes", "en 2018 300 personnes"}, // a year has four digits: no group follows
	{"à 9h26, le 18/04/2018, 14:30, 2018-04-17", "a 9h26 le 18/04/2018 14:30 2018-04-17"},
	{"€3bn, $13 million, 5 % et 5%", "€ 3bn $ 13 million 5 % et 5 %"},
	{"the U.S. and the S.N.C.F., e.g. p.m.", "the u.s. and the sncf e.g. p.m."},
	{"10-15 days, 21st, 1980s, 5G, B2B", "10 15 days 21st 1980s 5g b2b"},
	{"sou\u00adve\u00adrain", "souverain"},
	{"Ελλάδα и Россия", "ελλαδα и россия"},
	{"C'est l'État. M. Roy", "c' est l' etat m roy"},
	{"12'500 Franken", "12500 franken"}, // as in Switzerland
	{"N’Djamena", "n'djamena"},
	{"", ""},
}

func TestWords(t *testing.T) {
	for _, c := range wordRows {
		var got []string
		for _, w := range Words(c.in, text.Span{End: len(c.in)}) {
			got = append(got, w.Fold)
		}
		if strings.Contains(c.in, "Ελλάδα") {
			c.want = strings.ReplaceAll(c.want, "ελλαδα", "ελλάδα") // accents fall from Latin letters only
		}
		assert.Equal(t, c.want, strings.Join(got, " "), c.in)
	}
}

func TestWordTies(t *testing.T) {
	in := "l’accord dit-il $13, oui"
	var got []Tie
	for _, w := range Words(in, text.Span{End: len(in)}) {
		got = append(got, w.Tie)
	}
	assert.Equal(t, []Tie{Apart, Elided, Apart, Hyphened, Apart, Against, Apart}, got)
}

func TestWordsOfSpan(t *testing.T) {
	in := "Avant. L'été vient. Après."
	at := text.Span{Start: strings.Index(in, "L'"), End: strings.Index(in, " Apr")}
	got := Words(in, at)
	assert.Len(t, got, 3)
	assert.Equal(t, "été", got[1].Of(in))
}

func FuzzWords(f *testing.F) {
	for _, c := range wordRows {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		end := 0
		for _, w := range Words(s, text.Span{End: len(s)}) {
			assert.True(t, w.Start >= end && w.End > w.Start && w.End <= len(s), "in order, apart, not empty")
			assert.True(t, utf8.ValidString(w.Of(s)), "on character boundaries")
			end = w.End
		}
	})
}

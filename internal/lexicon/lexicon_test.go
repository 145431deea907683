package lexicon_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/lexicon/compile"
	"recoupe/internal/segment"
	"recoupe/internal/text"
)

func TestCommittedTablesAreWhatTheGeneratorMakes(t *testing.T) {
	files, err := compile.All("data")
	require.NoError(t, err)
	committed, err := filepath.Glob("compiled/*.[tb]*")
	require.NoError(t, err)
	assert.Len(t, committed, len(files))
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join("compiled", name))
		require.NoError(t, err)
		assert.True(t, string(got) == string(want), "%s is stale: go generate ./internal/lexicon", name)
	}
}

func TestSize(t *testing.T) {
	const level = 9 // as the site packs its programs (app/site)
	size := func(names ...string) int {
		var b bytes.Buffer
		z := brotli.NewWriterLevel(&b, level)
		for _, n := range names {
			data, err := os.ReadFile(filepath.Join("compiled", n))
			require.NoError(t, err)
			_, err = z.Write(data)
			require.NoError(t, err)
		}
		require.NoError(t, z.Close())
		return b.Len()
	}
	assert.Less(t, size("fr.txt", "en.txt", "fr.names.txt", "en.names.txt", "firstnames.txt", "opposites.txt", "meanings.bin"), 350<<10, "what the browser loads at the start")
	for _, l := range lexicon.Apart {
		assert.Less(t, size(l+".txt", l+".names.txt"), 150<<10, l)
	}
}

func TestLoad(t *testing.T) {
	require.False(t, lexicon.Loaded("zz"))
	concepts, err := os.ReadFile("compiled/nl.txt")
	require.NoError(t, err)
	names, err := os.ReadFile("compiled/nl.names.txt")
	require.NoError(t, err)
	lexicon.Load("zz", concepts, names)
	t.Cleanup(func() { lexicon.Load("zz", nil, nil) })
	assert.True(t, lexicon.Loaded("zz"))
	assert.NotNil(t, lexicon.NamesFor("zz"))
	assert.NotEmpty(t, lexicon.For("zz").Match([]string{"weigering"}, []string{"weiger"}))
}

// concepts returns the ids of the concepts by their numbers.
func concepts(t *testing.T) []string {
	t.Helper()
	data, err := os.ReadFile("data/concepts.tsv")
	require.NoError(t, err)
	var ids []string
	for line := range strings.Lines(string(data)) {
		id, _, _ := strings.Cut(line, "\t")
		ids = append(ids, id)
	}
	return ids[1:]
}

func number(t *testing.T, id string) lexicon.Concept {
	t.Helper()
	for i, c := range concepts(t) {
		if c == id {
			return lexicon.Concept(i)
		}
	}
	require.Fail(t, "no concept "+id)
	return 0
}

func match(language, sentence string) ([]segment.Word, []lexicon.Hit) {
	words := segment.Words(sentence, text.Span{End: len(sentence)})
	folded, stems := make([]string, len(words)), make([]string, len(words))
	for i, w := range words {
		folded[i], stems[i] = w.Fold, lang.Stem(language, w.Of(sentence))
	}
	return words, lexicon.For(language).Match(folded, stems)
}

// said writes a hit as "concept=words of the sentence", weak ones after a "~".
func said(ids []string, sentence string, words []segment.Word, h lexicon.Hit) string {
	s := fmt.Sprintf("%s=%s", ids[h.Concept], sentence[words[h.First].Start:words[h.Last].End])
	if h.Weak {
		s = "~" + s
	}
	return s
}

func TestMatch(t *testing.T) {
	ids := concepts(t)
	for _, row := range []struct{ lang, sentence, want, not string }{
		{"fr", "Le groupe refuse l'offre.", "refuse=refuse", ""},
		{"fr", "Le maire a mis rapidement fin au chantier.", "stop-doing=mis rapidement fin, ~abolish=mis rapidement fin", ""},
		{"fr", "Une cyber-attaque a touché la mairie.", "cyberattack=cyber-attaque", ""},
		{"fr", "Une cyber attaque a touché la mairie.", "cyberattack=cyber attaque", ""},
		{"fr", "Des cyberattaques ont touché la mairie.", "cyberattack=cyberattaques", ""},
		{"fr", "Les conventions ont été signées mardi.", "sign-agreement=signées", ""},
		{"en", "They refused to help.", "refuse=refused", ""},
		{"en", "The board turned the whole offer down.", "decline-offer=turned the whole offer down", ""},
		{"en", "A cyber-attack hit the town hall.", "cyberattack=cyber-attack", ""},
		{"de", "Der Rat lehnt den Antrag ab.", "~reject=lehnt den Antrag ab", ""},
		{"es", "El grupo rechazó la oferta.", "reject=rechazó", ""},
		{"it", "Il gruppo rifiuta l'offerta.", "refuse=rifiuta", ""},
		{"nl", "De raad weigert het voorstel.", "refuse=weigert", ""},
		{"pt", "O grupo recusou a oferta.", "~refuse=recusou", ""},
		{"fr", "Le témoin ne croit pas cette version.", "disbelieve=croit", ""},
		{"fr", "Le suspect s'est rendu hier.", "~surrender=rendu", ""},
		{"fr", "Le suspect a rendu la clé.", "give-back=rendu", "~surrender=rendu"},
		{"fr", "Un coin de verdure.", "place=coin", "~cash-money=coin"}, // homographs are each their own language's
		{"en", "A rare coin was found.", "~cash-money=coin", ""},
		{"fr", "Les soldats sont sortis.", "exit=sortis", ""},
		{"en", "The firm has not laid off anyone since.", "dismiss-worker=laid off", "since=since"}, // little words alone say nothing
	} {
		t.Run(row.lang+" "+row.sentence, func(t *testing.T) {
			words, hits := match(row.lang, row.sentence)
			var got []string
			for _, h := range hits {
				got = append(got, said(ids, row.sentence, words, h))
			}
			for want := range strings.SplitSeq(row.want, ", ") {
				if want != "" {
					assert.Contains(t, got, want)
				}
			}
			if row.not != "" {
				assert.NotContains(t, got, row.not)
			}
			t.Log(got)
		})
	}
}

func TestOpposites(t *testing.T) {
	accept, refuse, say := number(t, "accept"), number(t, "refuse"), number(t, "say")
	assert.True(t, lexicon.Opposite(accept, refuse))
	assert.True(t, lexicon.Opposite(refuse, accept))
	assert.False(t, lexicon.Opposite(accept, say))
	assert.False(t, lexicon.Opposite(say, say))
}

func TestUnknownLanguage(t *testing.T) {
	assert.Nil(t, lexicon.For("und"))
	assert.Empty(t, lexicon.For("und").Match([]string{"a"}, []string{"a"}))
	assert.False(t, lexicon.Loaded("und"))
}

func BenchmarkOpen(b *testing.B) {
	data, err := os.ReadFile("compiled/fr.txt")
	require.NoError(b, err)
	for b.Loop() {
		lexicon.Load("xx", data, nil)
		lexicon.For("xx")
	}
}

func BenchmarkMatch(b *testing.B) {
	s := strings.Repeat("Le groupe refuse de mettre fin à la grève malgré les pressions exercées par la direction générale. ", 60)
	words := segment.Words(s, text.Span{End: len(s)})
	folded, stems := make([]string, len(words)), make([]string, len(words))
	for i, w := range words {
		folded[i], stems[i] = w.Fold, lang.Stem("fr", w.Of(s))
	}
	l := lexicon.For("fr")
	b.ReportMetric(float64(len(words)), "words")
	for b.Loop() {
		l.Match(folded, stems)
	}
}

package passage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/text"
)

func TestPassages(t *testing.T) {
	const src = "Mardi, le pont\na fermé, dit-on."
	in := func(words string) text.Span {
		i := strings.Index(src, words)
		return text.Span{Start: i, End: i + len(words)}
	}
	all := text.Span{End: len(src)}
	for _, row := range []struct {
		evidence, marks []text.Span
		gaps            []int
		want            string
	}{
		{nil, nil, nil, "Mardi, le pont a fermé, dit-on."}, // a line break is a space
		{[]text.Span{in("le pont\na fermé")}, nil, nil, "(Mardi, )le pont a fermé(, dit-on.)"},
		{[]text.Span{in("le pont\na fermé")}, []text.Span{in("fermé")}, nil, "(Mardi, )le pont a [fermé](, dit-on.)"},
		{[]text.Span{in("le pont")}, []text.Span{in("Mardi, le")}, nil, "[Mardi, le] pont( a fermé, dit-on.)"}, // marks win over context
		{nil, nil, []int{in("a fermé").Start}, "Mardi, le pont ^a fermé, dit-on."},
		{nil, nil, []int{0, len(src)}, "^Mardi, le pont a fermé, dit-on.^"},
	} {
		assert.Equal(t, row.want, plainly(Cut(src, all, row.evidence, row.marks, row.gaps)))
	}
	assert.Empty(t, Cut(src, text.Span{Start: 2, End: 999}, nil, nil, nil), "a span outside the text shows nothing")
	assert.Equal(t, "Mardi […] dit-on", plainly(CutAll(src, []text.Span{in("Mardi"), in("dit-on")}, nil, nil, nil)))
}

func TestShort(t *testing.T) {
	for _, row := range []struct {
		in   string
		n    int
		want string
	}{
		{"trois petits mots", 40, "trois petits mots"},
		{"trois petits mots", 14, "trois petits […]"},
		{"anticonstitutionnellement", 10, "anticonsti […]"}, // one long word is cut inside
		{"été, été", 5, "été […]"},
		{"  un\ndeux ", 10, "un deux"},
		{"", 3, ""},
	} {
		assert.Equal(t, row.want, Short(row.in, row.n))
	}
}

func TestASignStaysOnTheLineOfItsWord(t *testing.T) {
	for _, row := range []struct{ words, want string }{
		{"Bac : la ligne", "Bac\u00a0: la ligne"},
		{"« Non ! » dit-il", "«\u00a0Non\u00a0!\u00a0» dit-il"},
		{"5 %, pas 6 %.", "5\u00a0%, pas 6\u00a0%."},
		{"Vrai ? Oui ; peut-être", "Vrai\u00a0? Oui\u00a0; peut-être"},
		{"as is: fine", "as is: fine"},
		{"48 000 € (12 €)", "48\u00a0000\u00a0€ (12\u00a0€)"},
		{"1 450 000 repas, pour $5 ou 6 £.", "1\u00a0450\u00a0000 repas, pour $5 ou 6\u00a0£."},
		{"en 2024 300 repas, 12 3000, 12 30", "en 2024 300 repas, 12 3000, 12 30"}, // two figures
		{"un :smile", "un :smile"},                                                 // no sign of punctuation
		{"", ""},
	} {
		assert.Equal(t, row.want, Unbroken(row.words), row.words)
	}
}

func TestPunctuationGoesWithItsWords(t *testing.T) {
	for _, row := range []struct{ src, words, want string }{
		{"Il part. Elle reste.", "Il part", "Il part."},
		{"Il dit « non ». Elle part", "non", "« non »."},
		{"Il dit (non), elle part", "non", "(non),"},
		{"Il part – elle reste", "Il part", "Il part"},
		{"Il part : elle reste", "Il part", "Il part :"},
		{"Il part", "Il part", "Il part"},
		{`Il dit "non", puis oui`, "non", `"non",`},
		{`Il dit "non" et part`, "et part", "et part"}, // the mark before it closes
	} {
		i := strings.Index(row.src, row.words)
		sp := text.Span{Start: Lead(row.src, 0, i), End: Tail(row.src, i+len(row.words), len(row.src))}
		assert.Equal(t, row.want, sp.Of(row.src))
	}
}

// plainly writes runs so that a table can show them: [marked], (context), ^ gap.
func plainly(runs []Run) string {
	s := ""
	for _, r := range runs {
		switch r.Kind {
		case Marked:
			s += "[" + r.Text + "]"
		case Context:
			s += "(" + r.Text + ")"
		case Missing:
			s += "^"
		default:
			s += r.Text
		}
	}
	return s
}

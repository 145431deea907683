package quote

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

type row struct{ text, words, kind, speaker, cue string }

// article makes an article of paragraphs parted by " / ".
func article(language, t string) *story.Article {
	a := &story.Article{Language: language}
	for i, p := range strings.Split(t, " / ") {
		if i > 0 {
			a.Text += "\n\n"
		}
		start := len(a.Text)
		a.Text += p
		a.Blocks = append(a.Blocks, story.Block{Span: text.Span{Start: start, End: len(a.Text)}, Kind: story.Body})
	}
	a.Sentences = segment.Sentences(a)
	return a
}

func check(t *testing.T, language string, rows []row) {
	for _, r := range rows {
		t.Run(r.text, func(t *testing.T) {
			a := article(language, r.text)
			qs := Find(a)
			var got []string
			for _, q := range qs {
				words, cue := q.Of(a.Text), q.Cue.Of(a.Text)
				got = append(got, q.Kind.String()+" | "+words+" | "+q.Speaker+" | "+cue)
				if words == r.words && r.words != "" {
					assert.Equal(t, r.kind, q.Kind.String())
					assert.Equal(t, r.speaker, q.Speaker)
					assert.Equal(t, r.cue, cue)
					return
				}
			}
			if r.words == "" {
				assert.Empty(t, got)
				return
			}
			assert.Fail(t, "not found", "%q in\n%s", r.words, strings.Join(got, "\n"))
		})
	}
}

func TestFrench(t *testing.T) {
	require.GreaterOrEqual(t, len(french), 150)
	check(t, "fr", french)
}

// sound holds what is true of the quotations of any article.
func sound(t *testing.T, a *story.Article) {
	qs := Find(a)
	for i, q := range qs {
		for _, s := range []text.Span{q.Span, q.SpeakerSpan, q.Cue} {
			require.True(t, 0 <= s.Start && s.Start <= s.End && s.End <= len(a.Text), "span %v of %d", s, len(a.Text))
			require.True(t, s.End == len(a.Text) || utf8.RuneStart(a.Text[s.End]) || !utf8.ValidString(a.Text))
		}
		require.False(t, q.Empty())
		for _, o := range qs[max(0, i-20):i] {
			require.True(t, o.Start <= q.Start)
			if o.Kind == story.Direct && q.Kind == story.Direct {
				require.True(t, o.Overlap(q.Span) == 0 || o.Contains(q.Span) || q.Contains(o.Span), "%q and %q cross", o.Of(a.Text), q.Of(a.Text))
			}
		}
	}
}

func TestStrayMark(t *testing.T) {
	for _, p := range []string{"«", "“", "\"", "‘", "'", "„", "»", "”", "''"} {
		a := article("fr", "Le port est fermé. Un signe "+p+" perdu ici. La route est ouverte. / Le maire est venu. / « Rien n'est fini », a dit Léa Morvan.")
		sound(t, a)
		qs := Find(a)
		require.NotEmpty(t, qs, p)
		last := qs[len(qs)-1]
		assert.Equal(t, "Rien n'est fini", last.Of(a.Text), p)
		assert.Equal(t, "Léa Morvan", last.Speaker, p)
		for _, q := range qs[:len(qs)-1] {
			assert.Less(t, q.Len(), 60, "%s swallows %q", p, q.Of(a.Text))
		}
	}
}

func TestHeadlineNoun(t *testing.T) {
	for _, title := range []string{"Rep. Paul Denby, wife indicted on fraud charges in Ohio", "Rep. Paul Denby, Wife Indicted On Fraud Charges"} {
		a := article("en", title)
		a.Blocks[0].Kind = story.Title
		assert.Empty(t, Find(a), title)
	}
}

func TestNothingButMarks(t *testing.T) {
	for _, m := range []string{"«", "»", "“", "”", "\"", "'", "‘", "’", "„", "«“‘'\"", "« ", " »", "a “", "“a ", "“a” ", "'a ", ": « ", "— "} {
		sound(t, article("fr", strings.Repeat(m, 100_000/len(m))))
	}
}

// A block ends where a sentence would go on, or begins with a sign that closes.
func TestTheEndOfABlock(t *testing.T) {
	for _, s := range []string{"Le maire a dit. / « Rien n'est fini. »", "What the mayor said? / “We go.”", "He made a pledge to", "Le maire a promis de", "La promesse de", "She repeated the claim that", ")000 prévoit 000"} {
		for _, lang := range []string{"fr", "en"} {
			for _, first := range []story.BlockKind{story.Body, story.Subhead} {
				a := article(lang, s)
				a.Blocks[0].Kind = first
				sound(t, a)
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, r := range french {
		f.Add("fr", r.text)
	}
	for _, r := range english {
		f.Add("en", r.text)
	}
	f.Fuzz(func(t *testing.T, language, s string) {
		if len(s) > 5000 {
			return
		}
		sound(t, article(language, s))
	})
}

package date_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/compare/date"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// told returns an article of the words for one time, and the time.
func told(words, from, to string) (*story.Article, *story.Time) {
	t := story.Time{Span: text.Span{End: len(words)}, From: from, To: to}
	return &story.Article{Text: words, Times: []story.Time{t}}, &t
}

func TestSameAndNear(t *testing.T) {
	for _, row := range []struct {
		one, other [2]string // the words, and the time from which it is and to which
		same, near bool
	}{
		{[2]string{"le 6 mars", "2026-03-06"}, [2]string{"6 March", "2026-03-06"}, true, true},
		{[2]string{"le 6 mars", "2026-03-06"}, [2]string{"8 March", "2026-03-08"}, false, true},
		{[2]string{"le 6 mars", "2026-03-06"}, [2]string{"8 May", "2026-05-08"}, false, false},     // of two things
		{[2]string{"samedi", "2026-03-07"}, [2]string{"Saturday", "2026-03-14"}, true, false},      // a weekday, and no more
		{[2]string{"samedi", "2026-03-07"}, [2]string{"Sunday", "2026-03-15"}, false, false},       // not of this week
		{[2]string{"le samedi 7", "2026-03-07"}, [2]string{"the 14th", "2026-03-14"}, false, true}, // each told with its number
		{[2]string{"5.42pm", "2026-03-07T17:42"}, [2]string{"5.24pm", "2026-03-07T17:24"}, false, true},
		{[2]string{"5.42pm", "2026-03-07T17:42"}, [2]string{"six o’clock", "2026-03-07T18:00"}, true, true}, // in round numbers
		{[2]string{"in June", "2026-06"}, [2]string{"in July", "2026-07"}, false, true},
		{[2]string{"in 1998", "1998"}, [2]string{"in 1991", "1991"}, false, false},
	} {
		a, x := told(row.one[0], row.one[1], row.one[1])
		b, y := told(row.other[0], row.other[1], row.other[1])
		assert.Equal(t, row.same, date.Same(a, x, b, y), "%s, %s: same", row.one[0], row.other[0])
		assert.Equal(t, row.near, date.Near(a, x, b, y), "%s, %s: near", row.one[0], row.other[0])
	}
}

func TestCloser(t *testing.T) {
	for _, row := range []struct {
		exact, loose [3]string // the words, from, to
		want         bool
	}{
		{[3]string{"le 17 février", "2026-02-17", "2026-02-17"}, [3]string{"à la mi-février", "2026-02-11", "2026-02-20"}, true},
		{[3]string{"in June 2019", "2019-06", "2019-06"}, [3]string{"in the summer of 2019", "2019-06-01", "2019-08-31"}, true},
		{[3]string{"on Tuesday", "2026-02-17", "2026-02-17"}, [3]string{"in February", "2026-02", "2026-02"}, false},             // not told with its number
		{[3]string{"le 17 mars", "2026-03-17", "2026-03-17"}, [3]string{"à la mi-février", "2026-02-11", "2026-02-20"}, false},   // another time
		{[3]string{"le 17 février", "2026-02-17", "2026-02-17"}, [3]string{"ces deux jours", "2026-02-16", "2026-02-18"}, false}, // hardly longer
	} {
		a, x := told(row.exact[0], row.exact[1], row.exact[2])
		b, y := told(row.loose[0], row.loose[1], row.loose[2])
		p, ok := date.LastingOf(a, x)
		assert.True(t, ok)
		q, ok := date.LastingOf(b, y)
		assert.True(t, ok)
		assert.Equal(t, row.want, p.Closer(&q), "%s, %s", row.exact[0], row.loose[0])
	}
}

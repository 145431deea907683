package omission

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// reads makes an article of sentences, one a line.
func reads(language, published, lines string) story.Article {
	a := story.Article{Text: lines, Language: language, Published: story.Field{Value: published}}
	at := 0
	for line := range strings.SplitSeq(lines, "\n") {
		a.Sentences = append(a.Sentences, story.Sentence{Span: text.Span{Start: at, End: at + len(line)}})
		at += len(line) + 1
	}
	a.Times = timex.Find(&a)
	return a
}

// Of an article no more is read again than what names a time.
func TestTimed(t *testing.T) {
	art := reads("en", "", "The ferry sank on Monday.\nNobody saw it.\nDivers go down tomorrow.")
	assert.Equal(t, []story.Sentence{art.Sentences[0], art.Sentences[2]}, timed(&art))
	assert.Len(t, reckon(&art), 2)
}

// On which weekday an article was written is told by those it names; 2001-06-13 is a Wednesday.
func TestWrittenOnAWeekday(t *testing.T) {
	const monday, tuesday, wednesday, thursday = "2001-06-11", "2001-06-12", "2001-06-13", "2001-06-14"
	for _, row := range []struct {
		language, text string
		want           string
		named          int
	}{
		{"en", "The mill burned down Tuesday.\nIts owner arrived Tuesday night.", tuesday, 2},
		{"en", "The mill burned down Monday.\nIts owner arrived Wednesday.", wednesday, 2},
		{"en", "The mill burned down Monday.\nIts owner will arrive on Wednesday.", monday, 2}, // not on the day that is to come
		{"en", "The mill burned down on Tuesday, 12 June 2001.", monday, 0},                    // a date of its own
		{"fr", "Le moulin a brûlé mercredi.\nSon propriétaire arrivera vendredi.", wednesday, 2},
		{"fr", "Le moulin a brûlé hier.", monday, 0},
		{"de", "Die Mühle brannte am Donnerstag nieder.", thursday, 1},
	} {
		art := reads(row.language, "", row.text)
		doubt, named := doubtOf(reckon(&art))
		assert.Equal(t, row.named, named, row.text)
		if day, _ := timex.DayNumber(row.want); named > 0 {
			assert.Equal(t, day%week, doubt.likeliest(), row.text)
		}
	}
}

func TestReckonedDays(t *testing.T) {
	art := reads("en", "", "The mill burned down Monday.\nIts owner arrived yesterday and will leave on Friday.")
	today, _ := timex.DayNumber("2026-05-06") // a Wednesday
	var got []int
	for _, x := range reckon(&art) {
		got = append(got, x.from(today)-today)
	}
	assert.Equal(t, []int{-2, -1, 2}, got)
}

// The first article is asked whether it is older than what the second tells in its last sentence.
func TestOlderByWeekdays(t *testing.T) {
	const early, late = "The mill burned down Monday.\nThe owner was heard on Monday evening.", "The mill burned down on Monday.\nThe owner was arrested Wednesday.\nHe confessed Wednesday night."
	for _, row := range []struct {
		name                   string
		first, firstDay        string
		second, secondDay      string
		firstEvent, secondFrom string
		want                   bool
	}{
		{"neither has a date", early, "", late, "", "e1", "e1", true},
		{"one has", early, "2026-05-04", late, "", "e1", "e1", true},
		{"the other has", early, "", late, "2026-05-06", "e1", "e1", true},
		{"a date further off", early, "", late, "2026-06-10", "e1", "e1", true}, // the nearest such days
		{"it tells of that day too", early + "\nThe fire was out on Wednesday.", "", late, "", "e1", "e1", false},
		{"it is the younger one", late, "", early, "", "e1", "e1", false},
		{"one weekday is not enough", early, "", "The owner was arrested Wednesday.", "", "e1", "e1", false},
		{"no weekday", "The mill burned down.", "", late, "", "e1", "e1", false},
		{"a day to come", early, "", "The mill burned down on Monday.\nThe owner was heard on Monday.\nHe will be in court on Wednesday.", "", "e1", "e1", false},
		{"of a week of its own", early, "", late, "", "e1", "e2", false},
	} {
		articles := []story.Article{reads("en", row.firstDay, row.first), reads("en", row.secondDay, row.second), reads("en", "", early), reads("en", "", late)}
		articles[0].Event, articles[1].Event, articles[2].Event, articles[3].Event = row.firstEvent, row.secondFrom, "e2", "e2"
		for i := range articles {
			articles[i].Times = timex.Find(&articles[i])
		}
		last := len(articles[1].Sentences) - 1
		w := &Finder{Table: &table.Table{
			Rows:   []align.Row{{Cells: []*align.Cell{{}, {Told: true, Claims: []int{0}}, {}, {}}}},
			Claims: [][]claim.Claim{nil, {{Sentence: last, Quote: -1}}, nil, nil},
		}}
		w.Articles = articles
		assert.Equal(t, row.want, w.older(0, 0), row.name)
		assert.True(t, !row.want || w.inferred(0, 0), row.name)
	}
}

package evidence

import (
	"strings"

	"recoupe/app/show/outlets"
	"recoupe/internal/phrase"
)

// Cited is an article's words with where they come from, to be pasted elsewhere.
type Cited struct{ Text, HTML string }

// Cite returns the words that a part shows, with the outlet, the headline and the date of its article.
func Cite(s outlets.Lettered, l phrase.Lang, p Part) Cited {
	o := s.Outlets[p.Article]
	var words strings.Builder
	for _, r := range p.Runs {
		words.WriteString(r.Text)
	}
	outlet, day := o.Plate(l), phrase.NoDate.In(l)
	if o.Date != "" {
		day = phrase.LongDate(l, o.Date)
	}
	text, page := "— "+outlet, "— "+escaped.Replace(outlet)
	if o.Title != "" {
		title := o.Headline()
		text, page = text+", "+phrase.CueMarks.Fill(l, title), page+`, <cite lang="`+escaped.Replace(o.Lang)+`">`+escaped.Replace(title)+"</cite>"
	}
	return Cited{
		Text: words.String() + "\n" + text + ", " + day,
		HTML: `<blockquote lang="` + escaped.Replace(o.Lang) + `"><p>` + escaped.Replace(words.String()) + `</p></blockquote><p lang="` + l.Code() + `">` + page + ", " + escaped.Replace(day) + "</p>",
	}
}

// escaped makes words of an article plain words of a page: they are pasted into programs that read HTML.
var escaped = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

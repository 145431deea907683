package report

import (
	"strings"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// wording puts reasons into words, with articles called by their outlets: by
// article, by id.
type wording map[string]string

// outlets names each article by its outlet, or by its file where that is not
// known; the id follows where two have one name.
func outlets(articles []story.Article) wording {
	out, of := wording{}, map[string]int{}
	name := func(a *story.Article) string {
		if a.Outlet.Value != "" {
			return a.Outlet.Value
		}
		return a.File
	}
	for i := range articles {
		of[name(&articles[i])]++
	}
	for i := range articles {
		a := &articles[i]
		out[a.ID] = name(a)
		if of[out[a.ID]] > 1 {
			out[a.ID] += " (" + a.ID + ")"
		}
	}
	return out
}

func (w wording) reason(r story.Reason) string {
	args := make([]string, len(r.Args))
	for i, arg := range r.Args {
		args[i] = w.called(arg)
	}
	return phrase.Reason(jsonLang, story.Because(r.Code, args...))
}

// called returns an argument of a reason with the ids of articles replaced, if it
// is nothing but these.
func (w wording) called(arg string) string {
	ids := strings.Split(arg, ", ")
	for i, id := range ids {
		name, ok := w[id]
		if !ok {
			return arg
		}
		ids[i] = name
	}
	return strings.Join(ids, ", ")
}

func (w wording) reasons(in []story.Reason) string {
	said := make([]string, len(in))
	for i, r := range in {
		said[i] = w.reason(r)
	}
	return strings.Join(said, "; ")
}

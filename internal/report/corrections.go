package report

import (
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

type correctionJSON struct {
	Kind     string     `json:"kind"`
	Article  string     `json:"article,omitempty"`
	Start    *int       `json:"start,omitempty"`
	End      *int       `json:"end,omitempty"`
	Cell     string     `json:"cell,omitempty"`
	With     *spotJSON  `json:"with,omitempty"`
	Articles []string   `json:"articles,omitempty"`
	Status   string     `json:"status,omitempty"`
	Text     string     `json:"text,omitempty"`
	Other    string     `json:"other,omitempty"`
	Gone     string     `json:"gone,omitempty"`
	Parts    []spotJSON `json:"parts,omitempty"`
}

// corrections lists a reader's corrections, each with its place in c.
func corrections(c *story.Comparison, list []patch.Patch) []correctionJSON {
	if len(list) == 0 {
		return nil
	}
	ids := map[string]string{} // by fingerprint
	for i := range c.Articles {
		ids[patch.Fingerprint(&c.Articles[i])] = c.Articles[i].ID
	}
	out := make([]correctionJSON, len(list))
	for i := range list {
		p := &list[i]
		j := correctionJSON{Kind: p.Kind.String(), Article: ids[p.At.Article], Cell: ids[p.At.Cell], Text: p.Text, Other: p.Other}
		if j.Article != "" && p.At.Of != patch.AnArticle {
			j.Start, j.End = &p.At.Start, &p.At.End
		}
		if p.Kind == patch.Tell {
			j.Status = p.Status.String()
		}
		if p.Kind == patch.Merge {
			j.With = &spotJSON{ids[p.With.Article], p.With.Start, p.With.End}
		}
		for _, print := range p.Cells {
			j.Articles = append(j.Articles, ids[print])
		}
		for _, at := range p.Parts {
			j.Parts = append(j.Parts, spotJSON{ids[at.Article], at.Start, at.End})
		}
		out[i] = j
	}
	for _, g := range patch.Apply(c, list).Gone {
		out[g.Patch].Gone = phrase.Reason(jsonLang, g.Why)
	}
	return out
}

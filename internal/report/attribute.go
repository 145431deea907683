package report

import "recoupe/internal/story"

type attributeJSON struct {
	ID     string      `json:"id"`
	Name   string      `json:"name"`
	Kind   string      `json:"kind"`
	From   spotJSON    `json:"from"`
	Values []valueJSON `json:"values"`
	Facts  []string    `json:"facts"`
}

type valueJSON struct {
	Article   string `json:"article"`
	Start     int    `json:"start"`
	End       int    `json:"end"`
	Value     string `json:"value"`
	Agreement string `json:"agreement"`
}

func attribute(c *story.Comparison, a *story.Attribute) attributeJSON {
	from := &c.Articles[a.From.Article]
	j := attributeJSON{ID: a.ID, Name: a.Name(from), Kind: a.Kind.String(), From: spotJSON{from.ID, a.From.Start, a.From.End}}
	for _, v := range a.Values {
		in := &c.Articles[v.Article]
		j.Values = append(j.Values, valueJSON{in.ID, v.Start, v.End, v.Of(in.Text), v.Agreement.String()})
	}
	for _, f := range a.Facts {
		j.Facts = append(j.Facts, c.Facts[f].ID)
	}
	return j
}

package engine

import (
	"math"

	"recoupe/internal/story"
)

// round leaves three decimals of every score. More would say nothing, would
// differ between a browser and a host in the last place, and would make links
// longer: package codec writes a thousandth in two bytes.
func round(c *story.Comparison) {
	for i := range c.Facts {
		f := &c.Facts[i]
		thousandth(&f.Weight)
		for j := range f.Cells {
			thousandth(&f.Cells[j].Score)
		}
	}
	for i := range c.Utterances {
		thousandth(&c.Utterances[i].Score)
	}
	for i := range c.Omissions {
		thousandth(&c.Omissions[i].Weight)
		thousandth(&c.Omissions[i].Score)
	}
	for i := range c.Unheard {
		thousandth(&c.Unheard[i].Weight)
	}
	for i := range c.Reuse {
		thousandth(&c.Reuse[i].Similarity)
	}
	for i := range c.Links {
		thousandth(&c.Links[i].Score)
	}
}

func thousandth(f *float64) { *f = math.Round(*f*1000) / 1000 }

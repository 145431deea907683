package state

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/facts"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

func TestAttributeRows(t *testing.T) {
	c := bridge()
	a := c.Articles
	value := func(article int, words string, how story.Agreement) story.Value {
		return story.Value{Article: article, Span: at(&a[article], words), Agreement: how}
	}
	c.Attributes = []story.Attribute{
		{ID: "v1", Kind: story.DateAttribute, From: story.Spot{Article: 0, Span: at(&a[0], "Le pont a fermé mardi")}, Value: at(&a[0], "mardi"),
			Values: []story.Value{value(0, "mardi", story.SameValue), value(1, "depuis peu", story.CompatibleValue)}, Facts: []int{0}},
		{ID: "v2", Kind: story.CountAttribute, From: story.Spot{Article: 0, Span: at(&a[0], "34 ouvriers sont partis")}, Value: at(&a[0], "34"),
			Values: []story.Value{value(0, "34", story.SameValue), value(1, "Une trentaine", story.OtherValue)}, Facts: []int{1}},
	}
	page := &App{}
	Opened{Story: share.Story{Comparison: *c}}.Apply(page)
	got := page.AttributeRows()
	assert.Equal(t, 2, got.All)
	assert.Equal(t, 1, got.Differing)
	first := got.Rows[0]
	assert.Equal(t, "… ouvriers sont partis", first.Name, "those that differ come first")
	assert.Equal(t, []AttributeValue{
		{Words: "34", Lang: "fr", Shade: facts.ShadeStated, Articles: []int{0}, Fact: 1},
		{Words: "Une trentaine", Lang: "fr", Shade: facts.ShadeDiffers, Articles: []int{1}, Fact: 1}}, first.Values)
	assert.Equal(t, facts.ShadePartial, got.Rows[1].Values[1].Shade)
}

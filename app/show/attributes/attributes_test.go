package attributes

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/facts"
	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/app/show/outlets"
	"recoupe/internal/story"
)

func TestList(t *testing.T) {
	c := modeltest.Bridge()
	a := c.Articles
	value := func(article int, words string, how story.Agreement) story.Value {
		return story.Value{Article: article, Span: model.At(&a[article], words), Agreement: how}
	}
	c.Attributes = []story.Attribute{
		{ID: "v1", Kind: story.DateAttribute, From: story.Spot{Article: 0, Span: model.At(&a[0], "Le pont a fermé mardi")}, Value: model.At(&a[0], "mardi"),
			Values: []story.Value{value(0, "mardi", story.SameValue), value(1, "depuis peu", story.CompatibleValue)}, Facts: []int{0}},
		{ID: "v2", Kind: story.CountAttribute, From: story.Spot{Article: 0, Span: model.At(&a[0], "34 ouvriers sont partis")}, Value: model.At(&a[0], "34"),
			Values: []story.Value{value(0, "34", story.SameValue), value(1, "Une trentaine", story.OtherValue)}, Facts: []int{1}},
	}
	s := outlets.Of(c)
	got := List(s, []int{0, 1, 2, 3})
	assert.Equal(t, 2, got.All)
	assert.Equal(t, 1, got.Differing)
	first := got.Rows[0]
	assert.Equal(t, "… ouvriers sont partis", first.Name, "those that differ come first")
	assert.Equal(t, []Value{
		{Words: "34", Lang: "fr", Shade: facts.ShadeStated, Articles: []int{0}, Fact: 1},
		{Words: "Une trentaine", Lang: "fr", Shade: facts.ShadeDiffers, Articles: []int{1}, Fact: 1}}, first.Values)
	assert.Equal(t, facts.ShadePartial, got.Rows[1].Values[1].Shade)

	got = List(s, []int{0, 2}) // the articles looked at: one of them gives a value
	assert.Zero(t, got.All)
}

// Values that are written alike are one, and a long list says how many it leaves out.
func TestValues(t *testing.T) {
	c := modeltest.Bridge()
	a := c.Articles
	give := func(article int, words string, how story.Agreement) story.Value {
		return story.Value{Article: article, Span: model.At(&a[article], words), Agreement: how}
	}
	one := story.Attribute{Kind: story.CountAttribute, From: story.Spot{Article: 0, Span: model.At(&a[0], "Le pont a fermé mardi")}, Value: model.At(&a[0], "mardi"), Facts: []int{0},
		Values: []story.Value{give(0, "Le pont", story.SameValue), give(1, "le pont", story.SameValue), give(2, "Le pont", story.OtherValue)}}
	r := row(c, &one, 1)
	require.Len(t, r.Values, 1)
	assert.Equal(t, []int{0, 1}, r.Values[0].Articles, "capitals make no other value")
	assert.Equal(t, 1, r.More, "the one that differs")
	assert.Equal(t, facts.ShadeDiffers, agreementShade(99), "what is not known differs")
}

// Lists of which each has other names are no values that cannot both be so, and stand behind those.
func TestListsOfNames(t *testing.T) {
	c := modeltest.Bridge()
	a := c.Articles
	give := func(article int, words string, how story.Agreement) story.Value {
		return story.Value{Article: article, Span: model.At(&a[article], words), Agreement: how}
	}
	names := story.Attribute{Kind: story.NamesAttribute, From: story.Spot{Article: 0, Span: model.At(&a[0], "Le pont a fermé mardi")}, Value: model.At(&a[0], "mardi"), Facts: []int{0},
		Values: []story.Value{give(0, "mardi", story.SameValue), give(1, "depuis peu", story.OtherValue)}}
	count := story.Attribute{Kind: story.CountAttribute, From: story.Spot{Article: 0, Span: model.At(&a[0], "34 ouvriers sont partis")}, Value: model.At(&a[0], "34"), Facts: []int{1},
		Values: []story.Value{give(0, "34", story.SameValue), give(1, "Une trentaine", story.OtherValue)}}
	c.Attributes = []story.Attribute{names, count}
	got := List(outlets.Of(c), []int{0, 1, 2, 3})
	assert.Equal(t, []int{2, 1, 1}, []int{got.All, got.Differing, got.Lists})
	assert.Equal(t, "… ouvriers sont partis", got.Rows[0].Name)
	assert.Equal(t, Value{Words: "depuis peu", Lang: "fr", Shade: facts.ShadePartial, Chosen: true, Articles: []int{1}, Fact: 0}, got.Rows[1].Values[1])
}

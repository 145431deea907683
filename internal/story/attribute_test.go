package story

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/text"
)

func TestAttributeName(t *testing.T) {
	in := &Article{Text: "Hier,  12 maisons ont été inondéesées."}
	a := Attribute{From: Spot{Span: text.Span{Start: 7, End: 37}}, Value: text.Span{Start: 7, End: 9}}
	assert.Equal(t, "… maisons ont été inondées", a.Name(in))
	a.From.Start = 0
	assert.Equal(t, "Hier, … maisons ont été inondées", a.Name(in), "white space is one blank")
	elided := &Article{Text: "près d’ 12 maisons"}
	a = Attribute{From: Spot{Span: text.Span{End: len(elided.Text)}}, Value: text.Span{Start: 11, End: 13}}
	assert.Equal(t, "près d’… maisons", a.Name(elided))
}

func TestAttributeAgreed(t *testing.T) {
	for _, c := range []struct {
		values []Agreement
		want   bool
	}{
		{nil, true},
		{[]Agreement{SameValue, SameValue}, true},
		{[]Agreement{SameValue, CompatibleValue}, true},
		{[]Agreement{SameValue, OtherValue}, false},
	} {
		var a Attribute
		for _, v := range c.values {
			a.Values = append(a.Values, Value{Agreement: v})
		}
		assert.Equal(t, c.want, a.Agreed(), c.values)
	}
}

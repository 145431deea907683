package passport

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/app/show/outlets"
	"recoupe/app/show/quotes"
	"recoupe/internal/phrase"
	"recoupe/internal/text"
)

func TestPassport(t *testing.T) {
	c := modeltest.Quoted()
	r := Reader{Teller: quotes.Teller{Lettered: outlets.Of(c), Lang: phrase.French}, Said: quotes.List(c)}
	at := func(words string) int { return model.At(&c.Articles[0], words).Start }
	p := r.Of(0, at("34"))
	require.NotNil(t, p)
	assert.Equal(t, "Les 34 ouvriers sont partis.", p.Words)
	require.Len(t, p.Facts, 1)
	assert.Equal(t, 1, p.Facts[0].Fact)
	require.Len(t, p.Facts[0].Others, 1)
	assert.Equal(t, "[Une trentaine d’]ouvriers", modeltest.Signs(p.Facts[0].Others[0].Runs))
	assert.Empty(t, p.Facts[0].Words, "the sentence tells one fact")
	second := *c.Facts[1].Cells[0]
	c.Facts[3].Cells[0] = &second // a second fact of the same words
	assert.Len(t, r.Of(0, at("34")).Facts, 1)
	second.Spans = []text.Span{model.At(&c.Articles[0], "34 ouvriers")}
	p = r.Of(0, at("34"))
	assert.Equal(t, []string{"", "34 ouvriers"}, []string{p.Facts[0].Words, p.Facts[1].Words}, "the first tells it all")
	p = r.Of(0, at("maire"))
	assert.Empty(t, p.Facts[0].Others)
	assert.Equal(t, []int{1}, p.Facts[0].Absent)
	require.Len(t, p.Facts[0].Near, 1)
	assert.Equal(t, "Le pont est fermé", strings.TrimSuffix(modeltest.Signs(p.Facts[0].Near[0].Runs), "(.)"), "the nearest passage, in its sentence")
	require.Len(t, p.Said, 1)
	assert.Equal(t, "tout rouvrir", p.Said[0].Words)
	assert.Equal(t, -1, r.Of(0, 2).Block, "a headline is never noise")
	assert.Nil(t, r.Of(0, 9999))
}

package cue_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/quote/cue"
	"recoupe/internal/story"
)

func TestForms(t *testing.T) {
	for _, row := range []struct {
		lang, form, lemma string
		kind              cue.FormKind
		act               story.CueKind
	}{
		{"fr", "annonça", "annoncer", cue.Finite, story.CueSaid},
		{"fr", "répondit", "répondre", cue.Finite, story.CueSaid},
		{"fr", "annonçant", "annoncer", cue.Gerund, story.CueSaid},
		{"fr", "réclamé", "réclamer", cue.Participle, story.CueAsked},
		{"en", "replied", "reply", cue.Finite, story.CueSaid},
		{"en", "vowing", "vow", cue.Gerund, story.CuePromised},
	} {
		found := false
		for _, f := range cue.Of(row.lang).Verbs[row.form] {
			found = found || f.Lemma == row.lemma && f.Kind == row.kind && f.Act == row.act
		}
		assert.True(t, found, "%s of %s", row.form, row.lemma)
	}
	assert.Empty(t, cue.Of("xx").Verbs)
}

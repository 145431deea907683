package quotes

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

func TestActOf(t *testing.T) {
	cue := model.At(&modeltest.Bridge().Articles[0], "promet")
	for _, row := range []struct {
		quote story.Quote
		want  phrase.Said
	}{
		{story.Quote{Kind: story.Indirect, Cue: cue, CueKind: story.CueSaid}, phrase.Said{}},
		{story.Quote{Kind: story.Indirect, Cue: cue, CueKind: story.CuePromised, Tone: story.TonePromising}, phrase.ActPromised},
		{story.Quote{Kind: story.Indirect, Cue: cue, CueKind: story.CuePromised, Tone: story.ToneCritical}, phrase.ActIntended}, // "refuse"
		{story.Quote{Kind: story.Mixed, Cue: cue, CueKind: story.CueJudged}, phrase.ActJudged},
		{story.Quote{Kind: story.Direct, Cue: cue, CueKind: story.CueJudged}, phrase.Said{}}, // said, however it is introduced
		{story.Quote{Kind: story.Indirect, CueKind: story.CueWanted}, phrase.Said{}},         // beside no cue
	} {
		assert.Equal(t, row.want, actOf(&row.quote))
	}
	for k := story.CueAsked; k <= story.CueTopic; k++ {
		assert.NotEmpty(t, actNames[k], k.String())
	}
}

func TestCueWords(t *testing.T) {
	assert.Equal(t, "a dit", cueWords("a dit"))
	assert.Empty(t, cueWords(":"))
}

func TestInMarks(t *testing.T) {
	for _, row := range []struct {
		text, words string
		want        bool
	}{
		{"«\u00a0Oui.\u00a0», dit-elle", "Oui.", true},
		{"Elle dit “yes, we will.” Bon", "yes, we will", true},
		{"« Oui, dit-elle, nous irons »", "nous irons", true}, // one mark is enough
		{"Irez-vous ?\n\nNous irons sans doute.\n\nQuand ?", "Nous irons sans doute.", false},
		{"— Nous irons.", "Nous irons.", false},
		{"Nous irons", "Nous irons", false},
	} {
		art := &story.Article{Text: row.text}
		assert.Equal(t, row.want, inMarks(row.text, &story.Quote{Span: model.At(art, row.words)}), row.text)
	}
}

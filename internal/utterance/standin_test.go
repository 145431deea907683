package utterance

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

func TestOrganisationsAreCountedByTheirNames(t *testing.T) {
	told := []story.Article{
		{Mentions: []story.Mention{{Name: "Norvex", Kind: story.Organisation}, {Name: "Norvex", Kind: story.Organisation, Stand: true}, {Name: "Odile Carmaux", Kind: story.Person}}},
		{Mentions: []story.Mention{{Name: "Norvex"}, {Name: "Odile Carmaux", Kind: story.Person}}}, // what it is, the other tells
	}
	assert.Equal(t, map[string]int{"Norvex": 2}, organisations(told))
}

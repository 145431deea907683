package state

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRoutes(t *testing.T) {
	for _, row := range []struct {
		fragment string
		want     Route
	}{
		{"", Route{}},
		{"facts", Route{View: FactsView}},
		{"facts/f12", Route{View: FactsView, Item: "f12"}},
		{"omissions/a2", Route{View: OmissionsView, Item: "a2"}},
		{"article/a3/412", Route{View: ArticleView, Item: "a3", At: 412}},
		{"import", Route{View: ImportView}},
	} {
		assert.Equal(t, row.want, ParseRoute(row.fragment), row.fragment)
		assert.Equal(t, row.fragment, row.want.Fragment())
	}
}

func TestStrangeRoutesAreTakenForWhatTheyHold(t *testing.T) {
	for _, row := range []struct {
		fragment string
		want     Route
	}{
		{"nothing", Route{}},
		{"facts/<script>", Route{View: FactsView}}, // not an id of ours
		{"facts/F12", Route{View: FactsView}},      // ids are small letters
		{"article/a3/-4", Route{View: ArticleView, Item: "a3"}},
		{"article//7", Route{View: ArticleView, At: 7}},
		{"facts/f1/2/3", Route{View: FactsView, Item: "f1"}},
		{"main", Route{}}, // the skip link's target is no view
	} {
		assert.Equal(t, row.want, ParseRoute(row.fragment), row.fragment)
	}
}

func TestNoElementHasAViewsName(t *testing.T) {
	for _, id := range []string{FindID, EvidenceTitleID, DialogTitleID, PasteID, RenameID, "main", "matrix", "compare", Spot{1, 2}.ID(), DraftTitle.ID()} {
		assert.Equal(t, Route{}, ParseRoute(id), "the browser would scroll to %q", id)
	}
}

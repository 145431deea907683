package engine

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/gold"
)

// annotated lists the folders of the invented stories with a gold annotation:
// they are to measure with, and no rule is fitted on them.
func annotated(t *testing.T) []string {
	dirs, err := filepath.Glob(filepath.Join("testdata", "stories", "*"))
	require.NoError(t, err)
	return dirs
}

// storyFiles are the articles of a folder, in order of their names.
func storyFiles(t *testing.T, dir string) (files []File) {
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, e := range entries {
		if e.Name() == "gold.json" || e.Name() == "README.md" {
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		require.NoError(t, err)
		files = append(files, File{e.Name(), data})
	}
	return files
}

func TestGoldOfTheStories(t *testing.T) {
	for _, dir := range annotated(t) {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			files := map[string][]byte{}
			for _, f := range storyFiles(t, dir) {
				files[f.Name] = f.Data
			}
			gold.Read(t, filepath.Join(dir, "gold.json")).Check(t, files)
		})
	}
}

// Reports of three disasters, dropped together, are three stories: no fact is told
// across them, however alike their words.
func TestUnrelatedStoriesShareNoFact(t *testing.T) {
	var files []File
	for _, story := range []string{"biopsies", "cendres", "trestle"} {
		files = append(files, storyFiles(t, filepath.Join("testdata", "stories", story))...)
	}
	c := Compare(read(t, files...), quiet)
	require.Len(t, c.Events, 3)
	for i := range c.Facts {
		told := ""
		for a := range c.Facts[i].Cells {
			if c.Facts[i].Cells[a].Status.Told() {
				event := c.Articles[a].Event
				require.True(t, told == "" || told == event, "%s: %s", c.Facts[i].ID, c.Facts[i].Statement)
				told = event
			}
		}
	}
}

// Comments, papers of a trade and articles of the day after are on the event that they
// are about, and not on one beside it.
func TestEveryOutletIsOnTheEvent(t *testing.T) {
	events := map[string]int{"vitrines": 2} // written to hold a neighbouring event
	for _, dir := range annotated(t) {
		story := filepath.Base(dir)
		c := Compare(read(t, storyFiles(t, dir)...), quiet)
		assert.Len(t, c.Events, max(1, events[story]), story)
	}
}

// Facts that the same words would state are worded apart, marks of quotation or not.
func TestFactsAreWordedApart(t *testing.T) {
	c := Compare(read(t, storyFiles(t, filepath.Join("testdata", "stories", "trestle"))...), quiet)
	first := map[string]string{}
	for _, f := range c.Facts {
		require.Empty(t, first[f.Statement], "%s: %s", f.ID, f.Statement)
		first[f.Statement] = f.ID
	}
}

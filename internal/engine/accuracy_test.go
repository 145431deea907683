//go:build !js

package engine

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/gold"
	"recoupe/internal/sample"
)

// TestAccuracy prints how near the program comes to the annotated stories of
// this repository (docs/accuracy.md):
//
//	go test ./internal/engine -run Accuracy -v
func TestAccuracy(t *testing.T) {
	if testing.Short() {
		t.Skip("reads every story whole")
	}
	t.Logf("%-10s %s", "story", "facts P    R   F1 heavy focus rows | omissions P  R shown | marked F1 speaker | all F1 | utterances F1")
	log := func(name string, g gold.Story, files []File) {
		c := Compare(read(t, files...), quiet)
		f := g.Score(&c)
		t.Logf("%-10s     %.2f %.2f %.2f  %.2f  %.2f %4d |       %.2f %.2f  %4d |      %.2f    %.2f |   %.2f |          %.2f", name,
			f.Facts.Precision, f.Facts.Recall, f.Facts.F1(), f.Heavy, f.Focus, f.Rows,
			f.Omissions.Precision, f.Omissions.Recall, f.Shown, f.Marked.F1(), f.MarkedSpeaker, f.All.F1(), f.Utterances.F1())
		assert.Greater(t, f.Facts.F1(), 0.5, "%s: facts are not found any more", name)
		assert.Greater(t, f.Marked.F1(), 0.8, "%s: quotes are not found any more", name)
	}
	for _, lang := range sample.Languages {
		var files []File
		for _, f := range sample.Files(lang) {
			files = append(files, File(f))
		}
		log("ferry-"+lang, gold.Read(t, filepath.Join("..", "sample", lang, "gold.json")), files)
	}
	for _, dir := range annotated(t) {
		log(filepath.Base(dir), gold.Read(t, filepath.Join(dir, "gold.json")), storyFiles(t, dir))
	}
}

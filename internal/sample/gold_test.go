package sample

import (
	"path"
	"testing"

	"recoupe/internal/gold"
)

func TestGold(t *testing.T) {
	for _, lang := range Languages {
		t.Run(lang, func(t *testing.T) {
			files := map[string][]byte{}
			for _, f := range Files(lang) {
				files[f.Name] = f.Data
			}
			gold.Read(t, path.Join(lang, "gold.json")).Check(t, files)
		})
	}
}

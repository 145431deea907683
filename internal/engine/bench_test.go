package engine_test

import (
	"testing"

	"recoupe/internal/engine"
	"recoupe/internal/sample"
	"recoupe/internal/story"
)

// The example story: five articles, 2,000 words of their own.
func BenchmarkRead(b *testing.B) {
	files := sample.Files("fr")
	size := 0
	for _, f := range files {
		size += len(f.Data)
	}
	b.SetBytes(int64(size))
	for b.Loop() {
		for _, f := range files {
			if _, err := engine.Read(engine.File(f), silently); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkCompare(b *testing.B) {
	var articles []story.Article
	for _, f := range sample.Files("fr") {
		got, err := engine.Read(engine.File(f), silently)
		if err != nil {
			b.Fatal(err)
		}
		articles = append(articles, got...)
	}
	b.ResetTimer()
	for b.Loop() {
		engine.Compare(articles, silently)
	}
}

func silently(engine.Progress) {}

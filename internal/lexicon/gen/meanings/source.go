package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
)

// checksum is the SHA-256 of the source.
const checksum = "ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068"

// size is how many numbers the source has of a word.
const size = 100

// The mean of the source is taken of this many words, the commonest.
const common = 60_000

// source is what is needed of the source: the words of the concepts.
type source struct {
	points map[string][]float64
	rank   map[string]int // 0 for the commonest word
	mean   []float64
}

// share is what a word counts in its member, less the commoner it is. How
// common is told by its rank (Zipf's law).
func (s *source) share(w string) float64 {
	const a = 2e-4
	often := 1 / (13 * float64(s.rank[w]+3))
	return a / (a + often)
}

func readSource(path string, concepts []concept) (*source, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return nil, err
	}
	if got := hex.EncodeToString(sum.Sum(nil)); got != checksum {
		return nil, fmt.Errorf("%s has SHA-256 %s, not %s", path, got, checksum)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	s := &source{points: map[string][]float64{}, rank: map[string]int{}, mean: make([]float64, size)}
	for i := range concepts {
		for _, m := range concepts[i].members {
			for _, w := range m.words {
				s.points[w] = nil
			}
		}
	}
	if err := s.read(json.NewDecoder(f)); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	for w, p := range s.points {
		if p == nil {
			delete(s.points, w)
		}
	}
	return s, nil
}

// read goes through the source, {"words": [the commonest first], "vectors":
// {word: numbers, length, index}, …}, and keeps what is needed.
func (s *source) read(d *json.Decoder) error {
	if _, err := d.Token(); err != nil {
		return err
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return err
		}
		switch key {
		case "words":
			var all []string
			if err := d.Decode(&all); err != nil {
				return err
			}
			for i, w := range all {
				s.rank[w] = i
			}
		case "vectors":
			if err := s.vectors(d); err != nil {
				return err
			}
		default:
			var skip json.RawMessage
			if err := d.Decode(&skip); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *source) vectors(d *json.Decoder) error {
	if _, err := d.Token(); err != nil {
		return err
	}
	for n := 0; d.More(); n++ {
		word, err := d.Token()
		if err != nil {
			return err
		}
		var v []float64
		if err := d.Decode(&v); err != nil {
			return err
		}
		if len(v) < size {
			return fmt.Errorf("%v has %d numbers, want %d", word, len(v), size)
		}
		w, _ := word.(string)
		p := unit(v[:size])
		if n < common {
			for k := range p {
				s.mean[k] += p[k] / common
			}
		}
		if _, ok := s.points[w]; ok {
			s.points[w] = p
		}
	}
	_, err := d.Token()
	return err
}

package lexicon

import (
	_ "embed"
	"math"
	"strings"
	"sync"
)

// Dimensions is how many numbers a [Meaning] has.
const Dimensions = 32

// Meaning is where a concept stands among the others by the words it is used
// among: concepts of like meaning point the same way ("suspend", "freeze"), and
// so do those of one topic ("doctor", "hospital") and opposites ("accept",
// "refuse"), which [Opposite] tells. Each number is -3, -1, 1 or 3.
//
// It is the same in every language, made from English (gen/meanings says how).
type Meaning [Dimensions]int8

//go:embed compiled/meanings.bin
var meaningsData string

// meaningBytes is what a meaning takes in the compiled table, two bits a number.
const meaningBytes = Dimensions / 4

// meanings holds the meanings by concept, zeros where none is known.
var meanings = sync.OnceValue(func() []Meaning {
	out := make([]Meaning, len(meaningsData)/meaningBytes)
	for i := range out {
		if strings.Trim(meaningsData[i*meaningBytes:(i+1)*meaningBytes], "\x00") == "" {
			continue
		}
		for k := range out[i] {
			bits := meaningsData[i*meaningBytes+k/4] >> (6 - 2*(k%4)) & 3
			out[i][k] = int8(bits)*2 - 3
		}
	}
	return out
})

// MeaningOf returns the meaning of a concept, nil if none is known.
func MeaningOf(c Concept) *Meaning {
	if all := meanings(); int(c) < len(all) && all[c] != (Meaning{}) {
		return &all[c]
	}
	return nil
}

// Like returns how alike two meanings are, -1 to 1. Unrelated concepts are near
// 0, those of one topic from about .4 on.
func (m *Meaning) Like(o *Meaning) float64 {
	var xy, xx, yy int
	for k := range m {
		p, q := int(m[k]), int(o[k])
		xy += p * q
		xx += p * p
		yy += q * q
	}
	return float64(xy) / math.Sqrt(float64(xx*yy))
}

// Gist is the meaning of many words together: [Gist.Add] those of each, then
// [Gist.Settle]. The zero Gist is like nothing.
type Gist [Dimensions]float32

// Add adds a meaning, which counts as much as weight says.
func (g *Gist) Add(m *Meaning, weight float32) {
	sum := 0
	for _, x := range m {
		sum += int(x) * int(x)
	}
	weight /= float32(math.Sqrt(float64(sum)))
	for k, x := range m {
		g[k] += weight * float32(x)
	}
}

// Less takes away what h is, so that what many gists have in common counts in none.
func (g *Gist) Less(h *Gist) {
	for k := range g {
		g[k] -= h[k]
	}
}

// Settle brings the gist to length 1, and leaves the zero one.
func (g *Gist) Settle() {
	sum := float32(0)
	for _, x := range g {
		sum += x * x
	}
	if sum == 0 {
		return
	}
	scale := 1 / float32(math.Sqrt(float64(sum)))
	for k := range g {
		g[k] *= scale
	}
}

// Like returns how alike two settled gists are, -1 to 1.
func (g *Gist) Like(h *Gist) float64 {
	sum := float32(0)
	for k, x := range g {
		sum += x * h[k]
	}
	return float64(sum)
}

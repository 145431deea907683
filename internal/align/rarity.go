package align

import "math"

// vocabulary numbers the words (concepts, names) of all articles and weighs
// them: the fewer sentences one stands in, the more it tells.
type vocabulary[K comparable] struct {
	ids    map[K]int32
	in     []int // sentences that have it
	last   []int // the last of them
	rarity []float64
}

func newVocabulary[K comparable]() vocabulary[K] { return vocabulary[K]{ids: map[K]int32{}} }

// count notes that k stands in a sentence. Sentences come in order.
func (v *vocabulary[K]) count(k K, sentence int) {
	id, ok := v.ids[k]
	if !ok {
		id = int32(len(v.in))
		v.ids[k] = id
		v.in, v.last = append(v.in, 0), append(v.last, -1)
	}
	if v.last[id] != sentence {
		v.last[id] = sentence
		v.in[id]++
	}
}

// In fewer sentences than this a word that two of them share would count for
// common: they are weighed as if they stood among so many.
const fewSentences = 60

// weigh sets the rarities: the inverse of document frequency, 1 at most.
func (v *vocabulary[K]) weigh(sentences int) {
	n := float64(max(sentences, fewSentences) + 1)
	v.rarity = make([]float64, len(v.in))
	for i, d := range v.in {
		v.rarity[i] = math.Log(n/(float64(d)+.5)) / math.Log(n/.5)
	}
}

func norm(ts []term) float64 {
	sum := 0.0
	for _, t := range ts {
		sum += float64(t.weight) * float64(t.weight)
	}
	return math.Sqrt(sum)
}

func total(ts []term) float64 {
	sum := 0.0
	for _, t := range ts {
		sum += float64(t.weight)
	}
	return sum
}

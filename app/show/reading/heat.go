package reading

import "recoupe/internal/phrase"

// Heat is how a stretch of an article is underlined: the more other articles
// tell its facts, the thicker.
type Heat uint8

const (
	NoHeat Heat = iota // the stretch tells no fact
	Alone              // told here only
	Few
	Many
	Most
	Unsure // told here, and perhaps by others
)

var heatClasses = [...]string{"", "h0", "h1", "h2", "h3", "hp"}

// Class is the heat's class in the style sheet.
func (h Heat) Class() string { return heatClasses[h] }

// heats turns how many others tell a fact into a heat. others is how many
// there are. Up to three, each has its own; above, they go by thirds.
type heats struct {
	others int
	unsure bool // there are stretches of which it is not sure
}

func (h heats) of(told int) Heat {
	switch {
	case told <= 0:
		return Alone
	case h.others <= 3:
		return min(Alone+Heat(told), Most)
	}
	for heat := Few; heat < Most; heat++ {
		if told <= h.upTo(heat) {
			return heat
		}
	}
	return Most
}

// upTo is how many others at most a heat stands for, above three.
func (h heats) upTo(heat Heat) int { return h.others * int(heat-Alone) / 3 }

// HeatKey explains one heat.
type HeatKey struct {
	Heat Heat
	from int // others
	to   int
	all  bool
}

// Key explains the heats, the greatest first.
func (h heats) Key() []HeatKey {
	var key []HeatKey
	if h.others <= 3 {
		for n := h.others; n > 0; n-- {
			key = append(key, HeatKey{h.of(n), n, n, n == h.others && n > 1})
		}
	} else {
		for heat := Most; heat >= Few; heat-- {
			key = append(key, HeatKey{heat, h.upTo(heat-1) + 1, h.upTo(heat), false})
		}
	}
	if h.unsure {
		key = append(key, HeatKey{Heat: Unsure})
	}
	return append(key, HeatKey{Heat: Alone})
}

// Words are the key's words: "dit par les 2 autres".
func (k HeatKey) Words(l phrase.Lang) string {
	switch {
	case k.Heat == Alone:
		return phrase.StateSingle.In(l)
	case k.Heat == Unsure:
		return phrase.HeatUnsure.In(l)
	case k.all:
		return phrase.HeatAll.Fill(l, phrase.Number(l, k.to))
	case k.from < k.to:
		return phrase.HeatRange.Fill(l, phrase.Number(l, k.from), phrase.Number(l, k.to))
	}
	return phrase.HeatSome.Fill(l, k.to)
}

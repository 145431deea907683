package claim

// piece is a run of words.
type piece struct {
	from, to int
	words    int  // content words
	names    int  // words of names
	framed   bool // some of it is the cue or the speaker of a quote
	cut      int  // strength of the boundary before it
}

// holds returns how much a piece tells: names tell something of a content
// word, not by themselves.
func (p *piece) holds() int {
	if p.words > 0 && p.names > 0 {
		return p.words + 1
	}
	return p.words
}

// frame reports whether a piece only says who speaks. It is asked again of every piece that
// has grown: what it looks at is counted as pieces are joined.
func (p *piece) frame() bool {
	return p.words == 0 && (p.framed || p.names > 0 && p.names <= 3)
}

// merge joins the stretches between boundaries until each holds enough to
// tell something, across the weakest boundary first.
func merge(roles []uint8, cuts []int, quoted []bool, least *[6]int) []piece {
	var ps []piece
	for i := range roles {
		if i == 0 || cuts[i] != none {
			ps = append(ps, piece{from: i, cut: cuts[i]})
		}
		p := &ps[len(ps)-1]
		p.to = i + 1
		switch roles[i] {
		case content:
			p.words++
		case named:
			p.names++
		case framed:
			p.framed = true
		}
	}
	for strength := tied; strength <= own; strength++ {
		out := ps[:1]
		for _, p := range ps[1:] {
			last := &out[len(out)-1]
			if strength == own && p.cut != own {
				out = append(out, p) // what is together by now is
				continue
			}
			enough := least[strength]
			if p.cut < own && quoted[p.from] && quoted[p.from-1] {
				enough = leastQuoted
			}
			before := enough
			if strength == own {
				before = 1 // a subject and its first predicate, "the keeper is 44"
			}
			if p.cut <= strength && (p.holds() < enough || last.holds() < before) {
				if strength == colon && (p.frame() || last.frame()) {
					out = append(out, p)
					continue
				}
				last.to, last.words, last.names = p.to, last.words+p.words, last.names+p.names
				last.framed = last.framed || p.framed
				continue
			}
			out = append(out, p)
		}
		ps = out
	}
	return ps
}

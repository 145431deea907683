package contrast

import (
	"slices"

	"recoupe/internal/claim"
)

// OneThing tells whether claim x of article b tells otherwise what claim y of article a tells flatly.
type OneThing func(b int, x *claim.Claim, a int, y *claim.Claim) bool

// Paired returns the articles that tell a thing of fact i flatly, and those
// that tell the same otherwise, as one says: claim x of article b with the
// flat claim y of article a. Who does both does neither. Only what may says can be x at all is
// set beside others: of many articles few have such a claim.
func (n *Noter) Paired(i int, articles []int, may func(b int, x *claim.Claim) bool, one OneThing) (flat, others []int) {
	for _, b := range articles {
		if !slices.ContainsFunc(n.Rows[i].Cells[b].Claims, func(k int) bool { return may(b, &n.Claims[b][k]) }) {
			continue
		}
		if n.anyPair(i, b, b, one) {
			continue
		}
		for _, a := range articles {
			if a == b || !n.anyPair(i, a, b, one) || n.anyPair(i, b, a, one) || n.anyPair(i, a, a, one) {
				continue
			}
			if !slices.Contains(flat, a) {
				flat = append(flat, a)
			}
			if !slices.Contains(others, b) {
				others = append(others, b)
			}
		}
	}
	twice := slices.DeleteFunc(slices.Clone(flat), func(a int) bool { return !slices.Contains(others, a) }) // of one thing and another
	none := func(a int) bool { return slices.Contains(twice, a) }
	flat, others = slices.DeleteFunc(flat, none), slices.DeleteFunc(others, none)
	slices.Sort(flat)
	if len(flat) == 0 || len(others) == 0 {
		return nil, nil
	}
	return flat, others
}

// anyPair reports whether one holds of any claim of article b and any of article a that tell fact i.
func (n *Noter) anyPair(i, a, b int, one OneThing) bool {
	for _, j := range n.Rows[i].Cells[b].Claims {
		for _, k := range n.Rows[i].Cells[a].Claims {
			if one(b, &n.Claims[b][j], a, &n.Claims[a][k]) {
				return true
			}
		}
	}
	return false
}

// Telling returns the claim by which article b tells otherwise what one of the flat articles tells
// flatly, nil if there is none.
func (n *Noter) Telling(i int, flat []int, b int, one OneThing) *claim.Claim {
	for _, a := range flat {
		for _, j := range n.Rows[i].Cells[b].Claims {
			for _, k := range n.Rows[i].Cells[a].Claims {
				if x := &n.Claims[b][j]; one(b, x, a, &n.Claims[a][k]) {
					return x
				}
			}
		}
	}
	return nil
}

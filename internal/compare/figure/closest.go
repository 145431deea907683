package figure

import "math"

// Closest returns which of ys goes best with x: of those that do not agree with it, the
// one that is nearest to it.
func Closest(x *Figure, ys []Figure) (*Figure, Accord) { return ClosestBy(Agree, x, ys) }

// ClosestBy is [Closest] where how two figures go together is known, see [Sorts].
func ClosestBy(agree func(x, y *Figure) Accord, x *Figure, ys []Figure) (*Figure, Accord) {
	var best *Figure
	how := Apart
	for k := range ys {
		v := agree(x, &ys[k])
		if v != Apart && (how == Apart || v < how || v == how && v == Conflict && off(x, &ys[k]) < off(x, best)) {
			best, how = &ys[k], v
		}
	}
	return best, how
}

// off returns how far the value of y is from that of x, as a share of the greater.
func off(x, y *Figure) float64 {
	return math.Abs(x.Q.Value-y.Q.Value) / max(math.Abs(x.Q.Value), math.Abs(y.Q.Value), math.SmallestNonzeroFloat64)
}

package diff

// OutOfOrder tells which of n passages, numbered in the order in which one
// article has them, another has in another order: all but the heaviest chain
// of passages that both have in the same order. follows reports whether the
// other article has i after j, for j < i. Of chains of one weight, the first
// to be complete stays. Time grows with the square of n.
func OutOfOrder(n int, weight func(i int) int, follows func(i, j int) bool) []bool {
	best := make([]int, n) // weight of the heaviest chain that ends here
	from := make([]int, n)
	last := -1
	for i := range n {
		best[i], from[i] = weight(i), -1
		for j := range i {
			if sum := best[j] + weight(i); sum > best[i] && follows(i, j) {
				best[i], from[i] = sum, j
			}
		}
		if last < 0 || best[i] > best[last] {
			last = i
		}
	}
	moved := make([]bool, n)
	for i := range moved {
		moved[i] = true
	}
	for i := last; i >= 0; i = from[i] {
		moved[i] = false
	}
	return moved
}
